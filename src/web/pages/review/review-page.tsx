import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useMay, useSession } from '../../client/index.ts';
import { Empty, Loading, PageHeading } from '../../parts/index.ts';
import { useWords } from '../../words/index.ts';
import { reviewWords } from '../../words/review-words.ts';
import { ClaimQueue } from './claim-queue.tsx';
import { MatchQueue } from './match-queue.tsx';
import './review.css';

/**
 * What is doubtful, one keystroke each: matches, two records side by side, and claims that the reader is not sure of.
 * `?doubt=` begins with that match, `?queue=claims` with the claims.
 */
export function ReviewPage(): ReactNode {
  const words = useWords(reviewWords);
  const { data: session } = useSession();
  const may = useMay('editor');
  return (
    <div className="page review">
      <PageHeading>{words.title}</PageHeading>
      {!session ? <Loading /> : may ? <Queues /> : <Empty>{words.notAllowed}</Empty>}
    </div>
  );
}

function Queues(): ReactNode {
  const words = useWords(reviewWords);
  const [query] = useSearchParams();
  const [claims, setClaims] = useState(query.get('queue') === 'claims');
  return (
    <>
      <p className="acts queues">
        <button type="button" aria-pressed={!claims} onClick={() => setClaims(false)}>
          {words.matches}
        </button>
        <button type="button" aria-pressed={claims} onClick={() => setClaims(true)}>
          {words.claims}
        </button>
      </p>
      {claims ? <ClaimQueue /> : <MatchQueue first={query.get('doubt')} />}
    </>
  );
}
