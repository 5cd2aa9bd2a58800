import type { CitedReport } from '../edition/edition.ts';
import { headlineText, outletText, webAddress } from '../edition/item-words.ts';
import type { Voice } from '../edition/voice.ts';
import type { Published, Testimony } from '../formats/index.ts';
import { html, type Markup } from '../page/escape.ts';
import { fill, numeral, term } from '../wording/index.ts';

type Note =
  | { readonly kind: 'item'; readonly item: Published }
  | { readonly kind: 'reports'; readonly reports: readonly CitedReport[] };

/** The evidence of a brief: what is cited gets a number, in the order it is cited, and an endnote. */
export class Notes {
  readonly #voice: Voice;
  readonly #numbers = new Map<string, number>();
  readonly #notes: Note[] = [];

  constructor(voice: Voice) {
    this.#voice = voice;
  }

  /** Numbers that lead to what these records and reports say. */
  cite(rests: readonly string[]): Markup {
    const { itemById, reportById } = this.#voice.edition;
    const items = [...new Set(rests.flatMap((id) => itemById.get(id) ?? []))];
    const reports = [...new Set(rests)].flatMap((id) => reportById.get(id) ?? []);
    const numbers = items.map((item) => this.#number(item.id, { kind: 'item', item }));
    if (reports.length > 0)
      numbers.push(this.#number(reports.map(({ id }) => id).join(), { kind: 'reports', reports }));
    if (numbers.length === 0) return html``;
    const links = runsOf([...new Set(numbers)].sort((a, b) => a - b)).map(
      (run, at) => html`${at > 0 && ' '}${linked(run)}`,
    );
    return html`<sup class="cites">${links}</sup>`;
  }

  #number(key: string, note: Note): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#notes.push(note));
    return this.#notes.length;
  }

  /** All that was cited so far. */
  list(): Markup {
    return html`<ol class="notes">
${this.#notes.map((note, at) => html`<li id="n${at + 1}"><span class="no">${at + 1}</span><div>${note.kind === 'item' ? itemNote(note.item, this.#voice) : reportsNote(note.reports, this.#voice)}</div></li>\n`)}</ol>`;
  }
}

/** One after another as a run: 3, 4, 5 is [3, 5]. */
function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function linked([first, last]: readonly [number, number]): Markup {
  const link = (number: number): Markup => html`<a href="#n${number}">${number}</a>`;
  if (first === last) return link(first);
  return last === first + 1 ? html`${link(first)} ${link(last)}` : html`${link(first)}–${link(last)}`;
}

function itemNote(item: Published, voice: Voice): Markup {
  const { dictionary, words } = voice;
  const grade = item.grade ? html` <span class="soft">${term(dictionary, item.grade)}</span>` : null;
  return html`<p><b>${headlineText(item, voice)}</b>${grade}</p>${item.sources.length > 0 ? html`<ul>${item.sources.map((one) => html`<li>${testimony(one, voice)}</li>`)}</ul>` : html`<p class="soft">${words.noReports}</p>`}`;
}

/** Where, who, in which words. */
export function testimony(one: Testimony, voice: Voice): Markup {
  const address = webAddress(one.url);
  const outlet = outletText(one, voice);
  return html`<cite>${address ? html`<a href="${address}" rel="noreferrer external">${outlet}</a>` : outlet}</cite>${one.speaker && html` <span class="soft">(<bdi>${one.speaker}</bdi>)</span>`}${one.sentence && html`: <q dir="auto">${one.sentence}</q>`}`;
}

function reportsNote(reports: readonly CitedReport[], voice: Voice): Markup {
  const { words } = voice;
  const links = reports.map((report, at) => {
    const address = webAddress(report.url);
    const outlet = outletText(report, voice);
    return html`${at > 0 && '; '}${address ? html`<a href="${address}" rel="noreferrer external">${outlet}</a>` : outlet}`;
  });
  return html`<p>${fill(words.reportsCited, numeral(reports.length))}: ${links}.</p>`;
}
