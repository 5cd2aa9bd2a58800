import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { RecordAnswer } from '../../../api/index.ts';
import { Problem, useAsked } from '../../client/index.ts';
import { Decided, useActs } from '../../parts/decision/index.ts';
import { Answered, Empty, PageHeading, useIdInAddress } from '../../parts/index.ts';
import { useWords } from '../../words/index.ts';
import { recordWords } from '../../words/record-words.ts';
import { RecordView } from './record-view.tsx';
import './record.css';

/** One incident, figure or condition: how each number is known, and who changed what. `?asOf=` shows a past moment. */
export function RecordPage(): ReactNode {
  const id = useIdInAddress();
  const [query] = useSearchParams();
  return <RecordAt key={id} id={id} asOf={query.get('asOf')} />;
}

function RecordAt({ id, asOf }: { readonly id: string; readonly asOf: string | null }): ReactNode {
  const words = useWords(recordWords);
  // Kept here: what was just decided can be taken back though it took the record off the page.
  const acts = useActs();
  const answer = useAsked<RecordAnswer>(`/records/${encodeURIComponent(id)}`, { asOf });
  if (answer.error instanceof Problem && answer.error.status === 404)
    return (
      <div className="page">
        <PageHeading>{words.noRecord}</PageHeading>
        <Empty>{words.noRecordHint}</Empty>
        <Decided revision={acts.decided} onUndone={() => acts.done(null)} />
      </div>
    );
  return (
    <div className="page">
      <Answered answer={answer}>
        {(record) => <RecordView asked={id} record={record} asOf={asOf} acts={acts} />}
      </Answered>
    </div>
  );
}
