import { type ReactNode, useEffect, useRef } from 'react';
import type { RecordSummary } from '../../../record/index.ts';
import { titleInWords } from '../../parts/account/index.ts';
import { Empty, Failed, KeysNote, Loading, ProblemLine, useKeys } from '../../parts/index.ts';
import { fill, type Plural, useSpeech, useWords } from '../../words/index.ts';
import { reviewWords } from '../../words/review-words.ts';
import type { Queue } from './use-queue.ts';

/** What a queue calls its answers. */
export interface QueueWords {
  readonly intro: string;
  readonly waiting: Plural;
  readonly yes: string;
  readonly no: string;
  readonly keys: string;
  readonly saidYes: string;
  readonly saidNo: string;
  readonly none: string;
  readonly noneHint: string;
}

interface OneByOneProps<T> {
  readonly queue: Queue<T>;
  readonly recordsOf: (one: T) => readonly RecordSummary[];
  /** The keys of the two answers; `n` skips and `u` takes back everywhere. */
  readonly keys: { readonly yes: string; readonly no: string };
  readonly words: QueueWords;
  readonly children: (one: T) => ReactNode;
}

/** A queue gone through one by one, by a key each. */
export function OneByOne<T>({ queue, recordsOf, keys, words, children }: OneByOneProps<T>): ReactNode {
  const speech = useSpeech();
  const { yes, no, skip, undo, total, doubt, error } = queue;
  const [keysOn, turnKeys] = useKeys({ [keys.yes]: yes, [keys.no]: no, n: skip, u: undo });
  if (total === undefined) return error ? <Failed problem={error} /> : <Loading />;
  return (
    <>
      <p className="soft">{words.intro}</p>
      <p className="review-count">{speech.count(words.waiting, total)}</p>
      <Announced queue={queue} words={words} next={doubt ? recordsOf(doubt) : []} />
      {error && <ProblemLine problem={error} />}
      {doubt ? (
        <>
          {children(doubt)}
          <ReviewButtons queue={queue} keys={keys} words={words} />
          <KeysNote on={keysOn} turn={turnKeys}>
            {words.keys}
          </KeysNote>
        </>
      ) : (
        <NoneLeft queue={queue} words={words} />
      )}
    </>
  );
}

function ReviewButtons<T>({ queue, keys, words }: Pick<OneByOneProps<T>, 'queue' | 'keys' | 'words'>): ReactNode {
  const own = useWords(reviewWords);
  const buttons = [
    [keys.yes, words.yes, queue.yes, 'main-act'],
    [keys.no, words.no, queue.no, ''],
    ['n', own.skip, queue.skip, ''],
    ['u', own.undo, queue.undo, 'quiet'],
  ] as const;
  return (
    <p className="acts review-acts">
      {buttons.map(([key, name, act, className]) => (
        // Never disabled while the server answers: it would lose the focus of whoever presses it again and again.
        <button key={key} type="button" className={className} aria-keyshortcuts={key} onClick={act}>
          {name} <kbd>{key}</kbd>
        </button>
      ))}
    </p>
  );
}

interface AnnouncedProps<T> extends Pick<OneByOneProps<T>, 'queue' | 'words'> {
  readonly next: readonly RecordSummary[];
}

/** Says what was done, and what comes next, without taking the focus. */
function Announced<T>({ queue: { said }, words, next }: AnnouncedProps<T>): ReactNode {
  const own = useWords(reviewWords);
  const speech = useSpeech();
  const done = {
    yes: words.saidYes,
    no: words.saidNo,
    skipped: own.saidSkipped,
    undone: own.saidUndone,
    changed: own.changed,
    'nothing to undo': own.nothingToUndo,
  };
  const titles = next.map((record) => titleInWords(speech, record));
  return (
    <p role="status" className={`review-said${said ? ` ${said.what}` : ''}`} key="said">
      {said && fill(done[said.what], said.revision === null ? '' : speech.number(said.revision))}{' '}
      {said && titles.length > 0 && (
        <span className="unseen">{fill(titles.length > 1 ? own.next : own.nextOne, ...titles)}</span>
      )}
    </p>
  );
}

function NoneLeft<T>({ queue: { skipped, again, undo }, words }: Pick<OneByOneProps<T>, 'queue' | 'words'>): ReactNode {
  const own = useWords(reviewWords);
  const box = useRef<HTMLDivElement>(null);
  // The buttons that had the focus are gone.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
      <Empty title={skipped > 0 ? own.allSkipped : words.none}>{skipped === 0 && words.noneHint}</Empty>
      <p className="acts centred">
        {skipped > 0 && (
          <button type="button" onClick={again}>
            {own.again}
          </button>
        )}
        <button type="button" className="quiet" onClick={undo}>
          {own.undo}
        </button>
      </p>
    </div>
  );
}
