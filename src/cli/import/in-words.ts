import type { ImportSummary } from '../../publication/imports/index.ts';
import { numeral } from '../../publication/index.ts';
import type { Dataset, RowsAdded } from '../../record/index.ts';
import type { Rejects } from './rejects.ts';

const rows = (count: number): string => `${numeral(count)} ${count === 1 ? 'row' : 'rows'}`;

/** What an import would bring in. */
export function summaryInWords(summary: ImportSummary): string {
  const { taken, rejected, types, period, places, withoutPosition, doubts } = summary;
  const top = (list: readonly (readonly [string, number])[]): string =>
    list
      .slice(0, 8)
      .map(([name, count]) => `    ${numeral(count).padStart(9)}  ${name}\n`)
      .join('');
  return [
    `${rows(taken)} would come in, ${rows(rejected)} would not. Nothing is changed.\n`,
    period ? `  From ${period.earliest} to ${period.latest}\n` : '',
    types.length > 0 ? `  What:\n${top(types)}` : '',
    places.length > 0 ? `  Where:\n${top(places)}` : '',
    withoutPosition > 0 ? `  ${rows(withoutPosition)} without a position\n` : '',
    doubts > 0 ? `  ${numeral(doubts)} doubts about what was taken\n` : '',
  ].join('');
}

/** The first rows that were not taken, and where all of them are. */
export function rejectsInWords({ first, count }: Rejects, file: string | null): string {
  if (count === 0) return '';
  const more = count - first.length;
  return [
    ...first.map(({ said }) => `aram: ${said}.\n`),
    more > 0 ? `aram: and ${rows(more)} more.\n` : '',
    file === null ? '' : `aram: all ${numeral(count)} are in ${file}: mend them there and import it.\n`,
  ].join('');
}

export function importedInWords(
  { added, known, changed }: RowsAdded,
  rejected: number,
  { name, mayLeave }: Dataset,
): string {
  const parts = [
    `${rows(added)} added`,
    `${numeral(known)} known already`,
    changed > 0 && `${numeral(changed)} changed`,
    `${numeral(rejected)} rejected`,
  ];
  const leaving = mayLeave ? '' : ' They stay here: exports leave them out.';
  return `${name}: ${parts.filter(Boolean).join(', ')}.${leaving}\n`;
}

export const importedAsJson = (
  { added, known, changed, rejected: refused }: RowsAdded,
  rejected: number,
  dataset: Dataset,
  rejects: string | null,
): string => `${JSON.stringify({ dataset, added, known, changed, rejected, refused, rejects }, null, 2)}\n`;
