import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { ReportAnswer } from '../../../api/index.ts';
import { Problem, useAsked } from '../../client/index.ts';
import { Decided, useActs } from '../../parts/decision/index.ts';
import { Answered, Empty, PageHeading, useIdInAddress } from '../../parts/index.ts';
import { useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report-words.ts';
import { ReportView } from './report-view.tsx';
import './report.css';

/** One report with its evidence marked. `?claim=` has the words of that claim in view. */
export function ReportPage(): ReactNode {
  const id = useIdInAddress();
  const [query] = useSearchParams();
  return <ReportAt key={id} id={id} asOf={query.get('asOf')} claim={query.get('claim')} />;
}

interface ReportAtProps {
  readonly id: string;
  readonly asOf: string | null;
  readonly claim: string | null;
}

function ReportAt({ id, asOf, claim }: ReportAtProps): ReactNode {
  const words = useWords(reportWords);
  // Kept here: what was just decided can be taken back though it took the report off the page.
  const acts = useActs();
  const answer = useAsked<ReportAnswer>(`/reports/${encodeURIComponent(id)}`, { asOf });
  if (answer.error instanceof Problem && answer.error.status === 404)
    return (
      <div className="page">
        <PageHeading>{words.noReport}</PageHeading>
        <Empty>{words.noReportHint}</Empty>
        <Decided revision={acts.decided} onUndone={() => acts.done(null)} />
      </div>
    );
  return (
    <div className="page wide">
      <Answered answer={answer}>
        {(report) => <ReportView report={report} claim={claim} past={asOf !== null} acts={acts} />}
      </Answered>
    </div>
  );
}
