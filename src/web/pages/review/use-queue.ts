import { useRef, useState } from 'react';
import type { ReviewList } from '../../../api/index.ts';
import type { Decision, OpenDoubt } from '../../../record/index.ts';
import { useAsked } from '../../client/index.ts';
import { expectsOf, presentOf, useDecide } from '../../parts/decision/index.ts';

export type Answered = 'same' | 'different' | 'skipped' | 'undone' | 'changed' | 'nothing to undo';

/** What was done last, for whoever cannot see it. `turn` tells two alike apart. */
export interface Said {
  readonly what: Answered;
  readonly revision: number | null;
  readonly turn: number;
}

export interface Queue {
  /** Undefined: the server has not answered yet. */
  readonly total: number | undefined;
  readonly doubt: OpenDoubt | null;
  readonly skipped: number;
  readonly said: Said | null;
  readonly error: Error | null;
  readonly isDeciding: boolean;
  readonly same: () => void;
  readonly different: () => void;
  readonly skip: () => void;
  readonly undo: () => void;
  readonly again: () => void;
}

/**
 * A person's way through the doubts. Each answer says what was looked at, so that two people at once never trample on
 * each other: what somebody else has changed is shown anew instead of decided. `first` is a doubt to begin with.
 */
export function useQueue(first: string | null): Queue {
  const { data, error } = useAsked<ReviewList>('/review', { limit: 50 });
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [decided, setDecided] = useState<readonly { readonly pair: string; readonly revision: number }[]>([]);
  const [wanted, setWanted] = useState(first);
  const [said, setSaid] = useState<Said | null>(null);
  const turn = useRef(0);
  const deciding = useDecide();
  const doubt = chosen(data?.items ?? [], wanted, [...skipped, ...decided.map(({ pair }) => pair)]);

  const say = (what: Answered, revision: number | null = null): void =>
    setSaid({ what, revision, turn: ++turn.current });
  const answer = (what: 'same' | 'different', asked: OpenDoubt): void => {
    const [one, other] = asked.records;
    const kind = what === 'same' ? 'merge' : 'keep apart';
    const decision: Decision = { kind, target: one.id, from: other.id };
    deciding.mutate(
      { decision, expects: expectsOf([one, other]) },
      {
        onSuccess: ({ revision }) => {
          setDecided([...decided, { pair: pairOf(asked), revision }]);
          setWanted(null);
          say(what, revision);
        },
        onError: (problem) => presentOf(problem) && say('changed'),
      },
    );
  };
  const undo = (): void => {
    const last = decided.at(-1);
    if (!last) {
      say('nothing to undo');
      return;
    }
    deciding.mutate(
      { decision: { kind: 'undo', revision: last.revision } },
      {
        onSuccess: () => {
          setDecided(decided.slice(0, -1));
          setWanted(last.pair);
          say('undone');
        },
      },
    );
  };
  const free = !deciding.isPending;
  return {
    total: data?.total,
    doubt,
    skipped: skipped.length,
    said,
    error: error ?? (presentOf(deciding.error) ? null : deciding.error),
    isDeciding: deciding.isPending,
    same: () => free && doubt && answer('same', doubt),
    different: () => free && doubt && answer('different', doubt),
    skip: () => {
      if (!doubt) return;
      setSkipped([...skipped, pairOf(doubt)]);
      setWanted(null);
      say('skipped');
    },
    undo: () => free && undo(),
    again: () => setSkipped([]),
  };
}

/** The doubt that was asked for, else the likeliest that was not answered or skipped. */
function chosen(items: readonly OpenDoubt[], wanted: string | null, past: readonly string[]): OpenDoubt | null {
  const asked = items.find((doubt) => doubt.id === wanted || pairOf(doubt) === wanted);
  return asked ?? items.find((doubt) => !past.includes(pairOf(doubt))) ?? null;
}

/** The two it is about: a doubt that comes back when a decision is taken back has another id. */
const pairOf = ({ records }: OpenDoubt): string =>
  records
    .map(({ id }) => id)
    .sort()
    .join(' ');
