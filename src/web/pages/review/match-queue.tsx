import type { ReactNode } from 'react';
import type { OpenDoubt } from '../../../record/index.ts';
import { useWords } from '../../words/index.ts';
import { reviewWords } from '../../words/review-words.ts';
import { DoubtPair } from './doubt-pair.tsx';
import { OneByOne } from './one-by-one.tsx';
import { type Asking, useQueue } from './use-queue.ts';

const matches: Asking<OpenDoubt> = {
  path: '/review',
  recordsOf: ({ records }) => records,
  yes: ({ records: [one, other] }) => ({ kind: 'merge', target: one.id, from: other.id }),
  no: ({ records: [one, other] }) => ({ kind: 'keep apart', target: one.id, from: other.id }),
};

/** Two that may be one: the same, or different. */
export function MatchQueue({ first }: { readonly first: string | null }): ReactNode {
  const words = useWords(reviewWords);
  const queue = useQueue(matches, first);
  return (
    <OneByOne
      queue={queue}
      recordsOf={matches.recordsOf}
      keys={{ yes: 's', no: 'd' }}
      words={{
        ...{ intro: words.intro, waiting: words.waiting, yes: words.same, no: words.different, keys: words.keys },
        ...{ saidYes: words.saidSame, saidNo: words.saidDifferent, none: words.none, noneHint: words.noneHint },
      }}
    >
      {(doubt) => <DoubtPair doubt={doubt} />}
    </OneByOne>
  );
}
