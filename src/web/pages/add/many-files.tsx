import { type ReactNode, useState } from 'react';
import { useMay } from '../../client/index.ts';
import { addWords } from '../../words/add-words.ts';
import { batchWords } from '../../words/batch-words.ts';
import { type Speech, type UiLanguage, useSpeech, useWords } from '../../words/index.ts';
import type { BatchItem } from './batch-item.ts';
import { BatchRow } from './batch-row.tsx';
import { type Facts, isPublished, noFacts } from './draft.ts';
import { FactsForm } from './facts-form.tsx';
import { useBatch } from './use-batch.ts';

interface ManyFilesProps {
  readonly files: readonly File[];
  readonly onOver: () => void;
}

/** Many files or a table: what each holds, how far it is, and what failed and why. */
export function ManyFiles({ files, onOver }: ManyFilesProps): ReactNode {
  const words = useWords(addWords);
  const batch = useWords(batchWords);
  const speech = useSpeech();
  const may = useMay('editor');
  const [facts, setFacts] = useState<Facts>(noFacts);
  const { items, isKeeping, ready, remove, keepAll } = useBatch(files);
  const isReading = items.some(({ state }) => state === 'waiting' || state === 'reading');
  const failed = items.filter(({ state }) => state === 'failed');
  const retry = ready.length > 0 && ready.every(({ state }) => state === 'failed');
  return (
    <section aria-labelledby="files">
      <h2 id="files">{speech.count(batch.files, items.length)}</h2>
      <FactsForm facts={facts} onFacts={setFacts} forAll />
      <div className="keep-bar">
        <p role="status">{saidOf(items, speech, words, batch)}</p>
        <div className="keep-acts">
          {may && ready.length > 0 && (
            <button
              type="button"
              className="main-act"
              disabled={isKeeping || isReading || !isPublished(facts.published.trim())}
              onClick={() => void keepAll(facts)}
            >
              {isKeeping ? words.keeping : retry ? batch.again : speech.count(batch.keepAll, ready.length)}
            </button>
          )}
          {!may && <span className="soft small">{words.notAllowed}</span>}
          <button type="button" className="quiet" onClick={onOver} disabled={isKeeping}>
            {ready.length > 0 ? words.startOver : words.another}
          </button>
        </div>
      </div>
      {failed.length > 0 && <p className="failed-count">{speech.count(batch.failedList, failed.length)}</p>}
      <ul className="batch">
        {items.map((item) => (
          <BatchRow key={item.key} item={item} onRemove={isKeeping ? null : () => remove(item.key)} />
        ))}
      </ul>
    </section>
  );
}

function saidOf(
  items: readonly BatchItem[],
  speech: Speech,
  words: (typeof addWords)[UiLanguage],
  batch: (typeof batchWords)[UiLanguage],
): string {
  const at = (state: BatchItem['state']): number => items.filter((item) => item.state === state).length;
  const unread = at('waiting') + at('reading');
  const of = (done: number): string =>
    batch.progress.replace('{}', speech.number(done)).replace('{}', speech.number(items.length));
  if (unread > 0) return `${words.reading}: ${of(items.length - unread)}`;
  if (at('keeping') > 0) return `${words.keeping}: ${of(at('kept') + at('failed'))}`;
  if (at('kept') === items.length) return batch.allDone;
  return at('kept') > 0 ? `${words.kept}: ${of(at('kept'))}` : words.nothingKept;
}
