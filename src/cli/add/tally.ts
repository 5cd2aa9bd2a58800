import { numeral } from '../../publication/index.ts';
import type { Added } from './add-reports.ts';

/** What came of a run, in numbers. */
export interface Tally {
  readonly added: number;
  readonly known: number;
  readonly copies: number;
  readonly fresh: number;
  readonly matched: number;
  readonly doubtful: number;
  readonly failed: number;
}

export const emptyTally: Tally = { added: 0, known: 0, copies: 0, fresh: 0, matched: 0, doubtful: 0, failed: 0 };

export function tallied(before: Tally, { report, placements, failures }: Added): Tally {
  const incidents = placements.filter(({ record }) => record.kind === 'incident');
  const of = (outcome: string): number => incidents.filter((placed) => placed.outcome === outcome).length;
  return {
    added: before.added + (report && report.outcome !== 'known' ? 1 : 0),
    known: before.known + (report?.outcome === 'known' ? 1 : 0),
    copies: before.copies + (report?.copyOf ? 1 : 0),
    fresh: before.fresh + of('new'),
    matched: before.matched + of('matched'),
    doubtful: before.doubtful + incidents.filter(({ maybeSame }) => maybeSame.length > 0).length,
    failed: before.failed + (failures.length > 0 ? 1 : 0),
  };
}

/** "3 reports added, 1 known already. Incidents: 2 new, 1 matched, 1 doubtful (aram review)." */
export function tallyInWords({ added, known, copies, fresh, matched, doubtful, failed }: Tally): string {
  const reports = [
    `${numeral(added)} ${added === 1 ? 'report' : 'reports'} added`,
    copies > 0 && `${numeral(copies)} of them copied from others`,
    known > 0 && `${numeral(known)} known already`,
    failed > 0 && `${numeral(failed)} with something that could not be read`,
  ].filter(Boolean);
  const doubts = doubtful > 0 ? `, ${numeral(doubtful)} doubtful (see aram review)` : '';
  return `${reports.join(', ')}. Incidents: ${numeral(fresh)} new, ${numeral(matched)} matched${doubts}.`;
}
