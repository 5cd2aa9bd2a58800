import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { ReportAdded } from '../../../api/index.ts';
import { isTableName } from '../../../reports/index.ts';
import { useMay } from '../../client/index.ts';
import { PageHeading } from '../../parts/index.ts';
import { addWords } from '../../words/add-words.ts';
import { useWords } from '../../words/index.ts';
import { DataSet } from './data-set.tsx';
import { emptyDraft, type Facts, forgetDraft, noFacts, rememberDraft, rememberedDraft } from './draft.ts';
import { FactsForm } from './facts-form.tsx';
import { HandIn } from './hand-in.tsx';
import { KeptReport } from './kept-report.tsx';
import { ManyFiles } from './many-files.tsx';
import { OneReport } from './one-report.tsx';
import type { Content } from './sent.ts';
import './add.css';

type Handed = { readonly one: File } | { readonly many: readonly File[] } | null;

/** Reports come in here: pasted, dropped or as a table, read in the browser before anything is sent. */
export function AddPage(): ReactNode {
  const words = useWords(addWords);
  const [begun] = useState(rememberedDraft);
  const [text, setText] = useState(begun.text);
  const [facts, setFacts] = useState<Facts>(begun.facts);
  const [handed, setHanded] = useState<Handed>(null);
  // Pasted text is shown as it is read; typed text stays where it is typed.
  const [writing, setWriting] = useState(begun.text === '');
  const [added, setAdded] = useState<ReportAdded | null>(null);
  const remembered = useRemembered(text, facts, added === null);
  const box = useRef<HTMLTextAreaElement>(null);
  const may = useMay('editor');

  const startOver = (): void => {
    forgetDraft();
    setText(emptyDraft.text);
    setFacts(noFacts);
    setHanded(null);
    setAdded(null);
    setWriting(true);
    requestAnimationFrame(() => box.current?.focus());
  };
  const take = (files: readonly File[]): void => {
    const [first] = files;
    if (first) setHanded(files.length === 1 && !isTableName(first.name) ? { one: first } : { many: files });
  };
  const file = handed && 'one' in handed ? handed.one : null;
  const content = useMemo<Content | null>(() => (file ? { file } : text.trim() === '' ? null : { text }), [file, text]);

  return (
    <div className="page wide add">
      <PageHeading>{words.title}</PageHeading>
      <p className="soft">{words.intro}</p>
      {added ? (
        <KeptReport added={added} onAnother={startOver} />
      ) : handed && 'many' in handed ? (
        <ManyFiles files={handed.many} onOver={startOver} />
      ) : (
        <>
          {begun.text !== '' && text === begun.text && <p className="hint">{words.draftBack}</p>}
          {!remembered && <p className="notice">{words.tooLong}</p>}
          {(writing || !content) && !file && (
            <HandIn
              text={text}
              textRef={box}
              onText={(next, pasted) => {
                setText(next);
                setWriting(!pasted);
              }}
              onFiles={take}
            />
          )}
          {content && !writing && !file && (
            <p className="page-acts">
              <button type="button" onClick={() => setWriting(true)}>
                {words.edit}
              </button>
            </p>
          )}
          {file && (
            <p className="file-name">
              <bdi>{file.name}</bdi>
            </p>
          )}
          {!content && may && <DataSet />}
          {content && <FactsForm facts={facts} onFacts={setFacts} />}
          {content && (
            <OneReport
              content={content}
              facts={facts}
              onKept={(kept) => {
                forgetDraft();
                setAdded(kept);
              }}
              onOver={startOver}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Remembers what is written in this tab, at the latest when it is left, until it is kept; false while it is too long for that. */
function useRemembered(text: string, facts: Facts, on: boolean): boolean {
  const [remembered, setRemembered] = useState(true);
  useEffect(() => {
    if (!on || (text === '' && facts === noFacts)) return;
    const remember = (): void => setRemembered(rememberDraft({ text, facts }));
    const timer = setTimeout(remember, 300);
    addEventListener('pagehide', remember);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', remember);
    };
  }, [text, facts, on]);
  return remembered;
}
