import { useRef, useState } from 'react';
import type { ListOf } from '../../../api/index.ts';
import type { Decision, RecordSummary } from '../../../record/index.ts';
import { useAsked } from '../../client/index.ts';
import { expectsOf, presentOf, useDecide } from '../../parts/decision/index.ts';

export type Answered = 'yes' | 'no' | 'skipped' | 'undone' | 'changed' | 'nothing to undo';

/** What was done last, for whoever cannot see it. `turn` tells two alike apart. */
export interface Said {
  readonly what: Answered;
  readonly revision: number | null;
  readonly turn: number;
}

/** What is gone through: where it is asked for, which records one of it is about, and what yes and no decide. */
export interface Asking<T> {
  readonly path: string;
  readonly recordsOf: (one: T) => readonly RecordSummary[];
  readonly yes: (one: T) => Decision;
  readonly no: (one: T) => Decision;
}

export interface Queue<T> {
  /** Undefined: the server has not answered yet. */
  readonly total: number | undefined;
  readonly doubt: T | null;
  readonly skipped: number;
  readonly said: Said | null;
  readonly error: Error | null;
  readonly isDeciding: boolean;
  readonly yes: () => void;
  readonly no: () => void;
  readonly skip: () => void;
  readonly undo: () => void;
  readonly again: () => void;
}

/**
 * A person's way through the doubts. Each answer says what was looked at, so that two people at once never trample on
 * each other: what somebody else has changed is shown anew instead of decided. `first` is a doubt to begin with.
 */
export function useQueue<T extends { readonly id: string }>(asking: Asking<T>, first: string | null): Queue<T> {
  const { data, error } = useAsked<ListOf<T>>(asking.path, { limit: 50 });
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [decided, setDecided] = useState<readonly { readonly about: string; readonly revision: number }[]>([]);
  const [wanted, setWanted] = useState(first);
  const [said, setSaid] = useState<Said | null>(null);
  const turn = useRef(0);
  const deciding = useDecide();
  const aboutOf = (one: T): string => about(asking.recordsOf(one));
  const past = [...skipped, ...decided.map((one) => one.about)];
  const items = data?.items ?? [];
  const asked = items.find((one) => one.id === wanted || aboutOf(one) === wanted);
  const doubt = asked ?? items.find((one) => !past.includes(aboutOf(one))) ?? null;

  const say = (what: Answered, revision: number | null = null): void =>
    setSaid({ what, revision, turn: ++turn.current });
  const answer = (what: 'yes' | 'no', one: T): void => {
    deciding.mutate(
      { decision: asking[what](one), expects: expectsOf(asking.recordsOf(one)) },
      {
        onSuccess: ({ revision }) => {
          setDecided([...decided, { about: aboutOf(one), revision }]);
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
          setWanted(last.about);
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
    yes: () => free && doubt && answer('yes', doubt),
    no: () => free && doubt && answer('no', doubt),
    skip: () => {
      if (!doubt) return;
      setSkipped([...skipped, aboutOf(doubt)]);
      setWanted(null);
      say('skipped');
    },
    undo: () => free && undo(),
    again: () => setSkipped([]),
  };
}

/** The records it is about: a doubt that comes back when a decision is taken back has another id. */
const about = (records: readonly RecordSummary[]): string =>
  records
    .map(({ id }) => id)
    .sort()
    .join(' ');
