import type { Paper } from '../../publication/index.ts';
import { paragraph, recordHeadline } from '../../publication/index.ts';
import type { Placement } from '../../record/index.ts';
import type { Added } from './add-reports.ts';

/** One report and where what it says went. */
export function addedAsText({ name, report, placements }: Added, paper: Paper): string {
  if (report === null) return '';
  const outcome = { added: 'added', known: 'known already, nothing to add', 'read again': 'read again' }[
    report.outcome
  ];
  const copy = report.copyOf === null ? '' : `, a copy of ${report.copyOf}: no second source`;
  return [
    paragraph(paper, `${name}: ${outcome} as ${report.report}${copy}`, '', 'bold'),
    ...placements.map((placement) => placementText(placement, paper)),
  ].join('');
}

const margin = '           ';

function placementText({ record, outcome, reasons, maybeSame }: Placement, paper: Paper): string {
  const line = (name: string, text: string): string =>
    paragraph(paper, text, `  ${name.padEnd(margin.length - 2)}`, name === '' ? 'dim' : 'plain', margin);
  return [
    line(outcome, `${record.id}  ${recordHeadline(record)}`),
    outcome === 'matched' && reasons.length > 0 ? line('', reasons.join('; ')) : '',
    ...maybeSame.map((doubt) => line('doubtful', `maybe the same as ${doubt.record}: ${doubt.reasons.join('; ')}`)),
  ].join('');
}

/** The same as a line of JSON. */
export const addedAsLine = ({ name, title, report, placements, failures }: Added): string =>
  `${JSON.stringify({
    name,
    title,
    ...(report ?? { report: null }),
    records: placements.map(({ record: { id, kind }, ...placement }) => ({ id, kind, ...placement })),
    failures,
  })}\n`;
