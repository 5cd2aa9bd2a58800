import type { ReactNode } from 'react';
import type { DoubtfulRecord } from '../../../record/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { reviewWords } from '../../words/review-words.ts';
import { OneByOne } from './one-by-one.tsx';
import { RecordSide } from './record-side.tsx';
import { type Asking, useQueue } from './use-queue.ts';

const claims: Asking<DoubtfulRecord> = {
  path: '/review/claims',
  recordsOf: (record) => [record],
  yes: ({ id }) => ({ kind: 'accept', target: id }),
  no: ({ id }) => ({ kind: 'reject', target: id }),
};

/** What the reader is not sure of: it stands, or it is not so. */
export function ClaimQueue(): ReactNode {
  const words = useWords(reviewWords);
  const speech = useSpeech();
  const queue = useQueue(claims, null);
  return (
    <OneByOne
      queue={queue}
      recordsOf={claims.recordsOf}
      keys={{ yes: 'a', no: 'r' }}
      words={{
        ...{ intro: words.introClaims, waiting: words.waitingClaims, keys: words.keysClaims },
        ...{ yes: words.stands, no: words.notSo, saidYes: words.saidStands, saidNo: words.saidNotSo },
        ...{ none: words.noneClaims, noneHint: words.noneClaimsHint },
      }}
    >
      {(record) => (
        <RecordSide
          key={record.id}
          name={fill(words.sure, speech.number(Math.round(100 * record.confidence)))}
          record={record}
          beside={record}
        />
      )}
    </OneByOne>
  );
}
