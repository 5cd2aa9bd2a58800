import type { Explanation, Reconciliation } from '../../assessment/index.ts';
import { type Speaker, speakerOf, totalSentences } from '../assessment-sentences/index.ts';
import { type Cell, csvRow } from '../csv.ts';
import { html } from '../page/escape.ts';
import { lay, type Paper } from '../reading-text/paper.ts';
import { tableText } from '../record-text/index.ts';
import { daysInWords, type Language, numeral, term } from '../wording/index.ts';
import { restsMarkup, sectionMarkup } from './assessment-page.ts';
import { sectionText } from './assessment-text.ts';
import { pageFrame } from './page-frame.ts';
import { sectionsOf } from './sections.ts';

/** A period of a stated total beside what was recorded and what data sets count. */
export interface TotalRow {
  readonly figure: string;
  readonly measure: string;
  readonly area: string | null;
  readonly statedBy: string | null;
  readonly publisher: string | null;
  readonly from: string;
  readonly to: string;
  readonly stated: number;
  readonly place: string;
  readonly recorded: number;
  readonly ratio: number | null;
  readonly imported: readonly { readonly dataset: string; readonly count: number; readonly ratio: number | null }[];
  readonly partial: boolean;
  readonly explanations: readonly Explanation[];
  readonly rests: readonly string[];
}

/** Totals as rows, one a period. */
export const totalRows = (totals: readonly Reconciliation[], nameOf: (place: string) => string): TotalRow[] =>
  totals.flatMap((total) =>
    total.periods.map((period) => ({
      figure: total.id,
      measure: total.measure,
      area: total.area === null ? null : nameOf(total.area),
      statedBy: total.speaker,
      publisher: total.publisher,
      ...period.days,
      stated: period.stated.best,
      place: nameOf(total.place),
      recorded: period.recorded,
      ratio: period.ratio,
      imported: period.imported.map(({ dataset, count, ratio }) => ({ dataset, count, ratio })),
      partial: period.partial,
      explanations: period.explanations,
      rests: [...total.stated, ...period.rests, ...period.imported.flatMap((one) => one.rests)],
    })),
  );

const columns: readonly (readonly [name: string, cell: (row: TotalRow) => Cell])[] = [
  ['figure', ({ figure }) => figure],
  ['measure', ({ measure }) => measure],
  ['area', ({ area }) => area],
  ['stated_by', ({ statedBy }) => statedBy],
  ['publisher', ({ publisher }) => publisher],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['stated', ({ stated }) => stated],
  ['place', ({ place }) => place],
  ['recorded', ({ recorded }) => recorded],
  ['recorded_ratio', ({ ratio }) => ratioCell(ratio)],
  ['imported', ({ imported }) => imported.map(({ dataset, count }) => `${dataset}: ${count}`).join('; ')],
  ['partial_year', ({ partial }) => partial],
  ['may_explain', ({ explanations }) => explanations.join('; ')],
  ['records', ({ rests }) => rests.join(' ')],
];

const ratioCell = (ratio: number | null): number | null => (ratio === null ? null : Number(ratio.toPrecision(3)));

export const totalsAsCsv = (rows: readonly TotalRow[]): string =>
  csvRow(columns.map(([name]) => name)) + rows.map((row) => csvRow(columns.map(([, cell]) => cell(row)))).join('');

/** Stated totals in a table, then in sentences, for a terminal. */
export function totalsAsText(
  totals: readonly Reconciliation[],
  language: Language,
  nameOf: (place: string) => string,
  paper: Paper,
): string {
  const speaker = speakerOf(language);
  if (totals.length === 0) return lay(paper, [{ text: speaker.words.noTotals, ink: 'plain' }], '  ');
  const { labels } = speaker.words;
  const table = tableText(
    { ...paper, width: paper.width - 2 },
    [
      { head: labels.days, of: (row) => days(row, speaker), whole: true },
      { head: labels.measure, of: ({ measure }) => term(speaker.dictionary, measure) },
      { head: labels.area, of: ({ area }) => area ?? speaker.words.noArea, spare: true },
      { head: labels.stated, of: ({ stated }) => numeral(stated), whole: true, right: true },
      { head: labels.recorded, of: ({ recorded }) => numeral(Math.round(recorded)), whole: true, right: true },
      { head: labels.ratio, of: ({ ratio }) => ratioText(ratio), whole: true, right: true },
      { head: labels.imported, of: importedText },
    ],
    totalRows(totals, nameOf),
  );
  const sections = sectionsOf(totalSentences({ totals }, speaker, nameOf), speaker);
  return `\n${table.replace(/^(?=.)/gm, '  ')}${sections.map((section) => sectionText(section, paper)).join('')}\n`;
}

const days = ({ from, to }: TotalRow, { dictionary }: Speaker): string =>
  daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to });

const ratioText = (ratio: number | null): string =>
  ratio === null ? '–' : ratio >= 10 ? numeral(Math.round(ratio)) : ratio.toFixed(ratio < 0.095 ? 3 : 2);

const importedText = ({ imported }: TotalRow): string =>
  imported.map(({ dataset, count, ratio }) => `${dataset} ${numeral(count)} (${ratioText(ratio)})`).join(', ') || '–';

/** The same as one self-contained HTML file. */
export function totalsAsPage(
  totals: readonly Reconciliation[],
  title: string,
  language: Language,
  nameOf: (place: string) => string,
): string {
  const speaker = speakerOf(language);
  const { words, dictionary } = speaker;
  const { labels } = words;
  const line = (
    row: TotalRow,
  ) => html`<tr><th scope="row">${days(row, speaker)}</th><td>${term(dictionary, row.measure)}</td>
<td dir="auto">${row.area ?? words.noArea}</td><td class="number">${numeral(row.stated)}</td><td class="number">${numeral(Math.round(row.recorded))}</td>
<td class="number">${ratioText(row.ratio)}</td><td>${importedText(row)}</td><td>${restsMarkup(row.rests)}</td></tr>
`;
  const heads = [
    labels.days,
    labels.measure,
    labels.area,
    labels.stated,
    labels.recorded,
    labels.ratio,
    labels.imported,
  ];
  const table = html`<div class="scroll"><table><thead><tr>
${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col">${labels.records}</th>
</tr></thead><tbody>
${totalRows(totals, nameOf).map(line)}</tbody></table></div>
`;
  const body = html`<header><h1 dir="auto">${title}</h1></header>
<main>
${totals.length === 0 ? html`<p>${words.noTotals}</p>\n` : table}${sectionsOf(totalSentences({ totals }, speaker, nameOf), speaker).map(sectionMarkup)}</main>
`;
  return pageFrame(title, speaker, body);
}
