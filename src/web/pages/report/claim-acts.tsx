import type { ReactNode } from 'react';
import type { RecordAnswer } from '../../../api/index.ts';
import { useAsked } from '../../client/index.ts';
import { type Act, ActButton, ActOpen, type Acts } from '../../parts/decision/index.ts';
import { Answered } from '../../parts/index.ts';
import type { ToldClaim } from '../../parts/reading/index.ts';

interface ClaimActsProps {
  readonly claim: ToldClaim;
  readonly acts: Acts;
}

/** What an editor may do with one claim of a report: reject it, or correct what its record shows. */
export function ClaimActs({ claim: { id, record, standing }, acts }: ClaimActsProps): ReactNode {
  if (!record || standing === 'rejected') return null;
  const reject: Act = { kind: 'reject', claim: id };
  const correct: Act = { kind: 'correct', claim: id };
  return (
    <>
      <p className="acts">
        <ActButton acts={acts} act={correct} />
        <ActButton acts={acts} act={reject} />
      </p>
      {acts.isOpen(correct) && <OnRecord id={record} acts={acts} act={correct} />}
      {acts.isOpen(reject) && <OnRecord id={record} acts={acts} act={reject} />}
    </>
  );
}

/** A decision's form, once the record it bears on is here. */
function OnRecord({ id, acts, act }: { readonly id: string; readonly acts: Acts; readonly act: Act }): ReactNode {
  const answer = useAsked<RecordAnswer>(`/records/${encodeURIComponent(id)}`);
  return <Answered answer={answer}>{(record) => <ActOpen acts={acts} record={record} act={act} />}</Answered>;
}
