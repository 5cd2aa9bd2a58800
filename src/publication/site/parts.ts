import type { Level } from '../../codebook/index.ts';
import type { Sentence } from '../assessment-sentences/index.ts';
import { levelMark } from '../drawings/index.ts';
import {
  countText,
  groupOf,
  headlineText,
  outletText,
  placeText,
  webAddress,
  whatText,
  whenText,
} from '../edition/index.ts';
import type { Published, PublishedPlace, Testimony } from '../formats/index.ts';
import { html, type Markup } from '../page/escape.ts';
import { edtfInWords, fill, numeral, term } from '../wording/index.ts';
import type { SiteVoice } from './site-voice.ts';

export const levelText = (level: Level, { dictionary }: SiteVoice): Markup =>
  html`<span class="level">${levelMark(level)} ${term(dictionary, level)}</span>`;

/** A sentence, and behind it the records and reports that it rests on. */
export function reasoned({ text, rests }: Pick<Sentence, 'text' | 'rests'>, site: SiteVoice): Markup {
  const { edition, words } = site;
  const ids = [...new Set(rests)];
  const items = [...new Set(ids.flatMap((id) => edition.itemById.get(id) ?? []))];
  const reports = ids.flatMap((id) => edition.reportById.get(id) ?? []);
  const count = items.length + reports.length;
  if (count === 0) return html`<li>${text}</li>`;
  return html`<li>${text}<details class="why"><summary>${words.reasons} (${count})</summary><ul>${items.map((item) => html`<li>${recordLink(item, site)}</li>`)}${reports.map((report) => html`<li>${outside(report.url, outletText(report, site))}${report.title && html` <cite dir="auto">${report.title}</cite>`}</li>`)}</ul></details></li>
`;
}

/** A link out of the site, where there is an address of the web. */
export function outside(url: string | null, text: string): Markup {
  const address = webAddress(url);
  return address
    ? html`<a href="${address}" rel="noreferrer external"><span class="own">${text}</span></a>`
    : html`<span class="own">${text}</span>`;
}

export function recordLink(item: Published, site: SiteVoice): Markup {
  const path = site.addresses.record(item.id);
  const text = headlineText(item, site);
  return path ? html`<a href="${site.up}${path}">${text}</a>` : html`${text}`;
}

export function placeLink(id: string, site: SiteVoice): Markup {
  const path = site.addresses.place(id);
  const name = site.nameOf(id);
  return path ? html`<a href="${site.up}${path}">${name}</a>` : html`${name}`;
}

const linked = (place: PublishedPlace, site: SiteVoice): Markup =>
  place.id !== null && site.addresses.place(place.id) && place.precision !== 'relative'
    ? placeLink(place.id, site)
    : html`<bdi>${placeText(place, site)}</bdi>`;

export const placesText = ({ places }: Published, site: SiteVoice): Markup =>
  html`${places.map((place, at) => html`${at > 0 && site.dictionary.comma}${linked(place, site)}`)}`;

/** Incidents, a row each, by which the first page is filtered. */
export function incidentRows(items: readonly Published[], site: SiteVoice): Markup {
  const { words, dictionary } = site;
  const rows = items.flatMap((item) => {
    if (item.kind !== 'incident') return [];
    const path = site.addresses.record(item.id);
    const [from, to] = [item.when?.earliest.slice(0, 7) ?? '', item.when?.latest.slice(0, 7) ?? ''];
    const number = (count: typeof item.killed): string => (count ? countText(count, dictionary) : '–');
    return [
      html`<tr data-from="${from}" data-to="${to}" data-group="${groupOf(item.type)}"><th scope="row"><a href="${site.up}${path ?? ''}">${whatText(item, site)}</a></th><td data-name="${words.when}">${whenText(item, site)}</td><td data-name="${words.where}">${placesText({ ...item, places: item.places.slice(0, 1) }, site)}</td><td class="number" data-name="${words.killed}">${number(item.killed)}</td><td class="number" data-name="${words.injured}">${number(item.injured)}</td><td data-name="${words.grade}">${item.grade ? term(dictionary, item.grade) : '–'}</td></tr>
`,
    ];
  });
  if (rows.length === 0) return html`<p class="soft">${words.none}</p>`;
  return html`<table class="rows"><thead><tr><th scope="col">${words.what}</th><th scope="col">${words.when}</th><th scope="col">${words.where}</th><th scope="col" class="number">${words.killed}</th><th scope="col" class="number">${words.injured}</th><th scope="col">${words.grade}</th></tr></thead><tbody>
${rows}</tbody></table>
`;
}

/** Other records in a list. */
export const recordList = (items: readonly Published[], site: SiteVoice): Markup =>
  items.length === 0
    ? html`<p class="soft">${site.words.none}</p>`
    : html`<ul class="lines">${items.map((item) => html`<li>${recordLink(item, site)}</li>`)}</ul>`;

/** One report's word: the sentence, where it stood, and whose it is. */
export function word(one: Testimony, site: SiteVoice, number: string | null = null): Markup {
  const { words } = site;
  return html`<div class="word">${number !== null && html`<p><b>${number}</b></p>`}${one.sentence && html`<blockquote dir="auto">${one.sentence}</blockquote>`}<p>${outside(one.url, outletText(one, site))}${one.speaker && html` · ${words.sayer}: <bdi>${one.speaker}</bdi>`}</p></div>
`;
}

export const days = (day: string | null, { dictionary }: SiteVoice): string =>
  day ? edtfInWords(dictionary, day) : '–';
export const countOf = (forms: string, ...values: number[]): string => fill(forms, ...values.map(numeral));
