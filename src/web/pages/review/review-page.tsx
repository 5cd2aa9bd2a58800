import { type ReactNode, useEffect, useRef } from 'react';
import { useSearchParams } from 'wouter';
import { useMay, useSession } from '../../client/index.ts';
import { titleInWords } from '../../parts/account/index.ts';
import { Empty, Failed, KeysNote, Loading, PageHeading, ProblemLine, useKeys } from '../../parts/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { reviewWords } from '../../words/review-words.ts';
import { DoubtPair } from './doubt-pair.tsx';
import { type Queue, useQueue } from './use-queue.ts';
import './review.css';

/** The queue of doubtful matches: two side by side, one keystroke each. `?doubt=` begins with that one. */
export function ReviewPage(): ReactNode {
  const words = useWords(reviewWords);
  const { data: session } = useSession();
  const may = useMay('editor');
  return (
    <div className="page review">
      <PageHeading>{words.title}</PageHeading>
      {session && !may ? <Empty>{words.notAllowed}</Empty> : <ReviewQueue />}
    </div>
  );
}

function ReviewQueue(): ReactNode {
  const words = useWords(reviewWords);
  const speech = useSpeech();
  const [query] = useSearchParams();
  const queue = useQueue(query.get('doubt'));
  const [keysOn, turnKeys] = useKeys({ s: queue.same, d: queue.different, n: queue.skip, u: queue.undo });
  const { total, doubt, error } = queue;
  if (total === undefined) return error ? <Failed problem={error} /> : <Loading />;
  return (
    <>
      <p className="soft">{words.intro}</p>
      <p className="review-count">{speech.count(words.waiting, total)}</p>
      <Announced queue={queue} />
      {error && <ProblemLine problem={error} />}
      {doubt ? (
        <>
          <DoubtPair doubt={doubt} />
          <ReviewButtons queue={queue} />
          <KeysNote on={keysOn} turn={turnKeys}>
            {words.keys}
          </KeysNote>
        </>
      ) : (
        <NoneLeft queue={queue} />
      )}
    </>
  );
}

function ReviewButtons({ queue }: { readonly queue: Queue }): ReactNode {
  const words = useWords(reviewWords);
  const buttons = [
    ['s', words.same, queue.same, 'main-act'],
    ['d', words.different, queue.different, ''],
    ['n', words.skip, queue.skip, ''],
    ['u', words.undo, queue.undo, 'quiet'],
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

/** Says what was done, and what comes next, without taking the focus. */
function Announced({ queue: { said, doubt } }: { readonly queue: Queue }): ReactNode {
  const words = useWords(reviewWords);
  const speech = useSpeech();
  const done = {
    same: words.saidSame,
    different: words.saidDifferent,
    skipped: words.saidSkipped,
    undone: words.saidUndone,
    changed: words.changed,
    'nothing to undo': words.nothingToUndo,
  };
  const next = doubt?.records.map((record) => titleInWords(speech, record)) ?? [];
  return (
    <p role="status" className={`review-said${said ? ` ${said.what}` : ''}`} key="said">
      {said && fill(done[said.what], said.revision === null ? '' : speech.number(said.revision))}{' '}
      {said && doubt && <span className="unseen">{fill(words.next, ...next)}</span>}
    </p>
  );
}

function NoneLeft({ queue: { skipped, again, undo } }: { readonly queue: Queue }): ReactNode {
  const words = useWords(reviewWords);
  const box = useRef<HTMLDivElement>(null);
  // The buttons that had the focus are gone.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
      <Empty title={skipped > 0 ? words.allSkipped : words.none}>{skipped === 0 && words.noneHint}</Empty>
      <p className="acts centred">
        {skipped > 0 && (
          <button type="button" onClick={again}>
            {words.again}
          </button>
        )}
        <button type="button" className="quiet" onClick={undo}>
          {words.undo}
        </button>
      </p>
    </div>
  );
}
