import { html, type Markup } from '../page/escape.ts';
import type { Drawing } from './drawing.ts';

/** A drawing on a page: its picture, its legend, and its numbers as a table for whoever wants them or cannot see it. */
export function figureOf(drawing: Drawing, numbers: string, narrow?: Drawing): Markup {
  const { title, description, svg, legend, table } = drawing;
  if (table.rows.length === 0)
    return html`<figure class="drawing"><figcaption>${title}</figcaption><p class="nothing">${description}</p></figure>\n`;
  const pictures = narrow ? html`<div class="wide">${svg}</div><div class="narrow">${narrow.svg}</div>` : svg;
  return html`<figure class="drawing">
<figcaption>${title}</figcaption>
${pictures}
${legend.length > 0 && html`<ul class="legend">${legend.map(({ swatch, label }) => html`<li>${swatch} ${label}</li>`)}</ul>\n`}<details class="numbers"><summary>${numbers}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr>${table.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${table.rows.map(([first, ...rest]) => html`<tr><th scope="row">${first ?? ''}</th>${rest.map((value) => html`<td>${value}</td>`)}</tr>\n`)}</tbody>
</table></div>
</details>
</figure>
`;
}
