import { speakerOf } from '../assessment-sentences/index.ts';
import { html } from '../page/escape.ts';
import { edtfInWords, type Language, numeral } from '../wording/index.ts';
import type { AssessedRow } from './assessed-row.ts';
import { daysLine } from './assessment-heading.ts';
import { restsMarkup } from './assessment-page.ts';
import { pageFrame } from './page-frame.ts';

/** Places in a table as one self-contained HTML file. */
export function rowsAsPage(rows: readonly AssessedRow[], title: string, language: Language): string {
  const speaker = speakerOf(language);
  const { words, dictionary } = speaker;
  const { labels } = words;
  const first = rows[0] ?? null;
  const line = (row: AssessedRow) => html`<tr>
<th scope="row" dir="auto">${row.name}</th>
<td><span class="level ${row.level.replace(' ', '-')}">${words.levels[row.level]}</span> ${row.rests.length > 0 && restsMarkup(row.rests)}</td>
<td>${words.directions[row.direction]}</td>
<td class="number">${numeral(Math.round(row.attacks))}</td>
<td class="number">${numeral(row.reports)}</td>
<td>${row.lastWritten === null ? '–' : edtfInWords(dictionary, row.lastWritten)}</td>
</tr>
`;
  const body = html`<header><h1 dir="auto">${title}</h1>${first && html`<p class="days">${daysLine({ window: first, against: first.against }, speaker)}</p>`}</header>
<main><div class="scroll"><table><thead><tr>
<th scope="col">${labels.place}</th><th scope="col">${labels.level}</th><th scope="col">${labels.direction}</th>
<th scope="col" class="number">${labels.attacks}</th><th scope="col" class="number">${labels.reports}</th><th scope="col">${labels['last report']}</th>
</tr></thead><tbody>
${rows.map(line)}</tbody></table></div></main>
`;
  return pageFrame(title, speaker, body);
}
