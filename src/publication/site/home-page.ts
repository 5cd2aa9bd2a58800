import { assessmentSentences } from '../assessment-sentences/index.ts';
import {
  drawingWordsOf,
  figureOf,
  incidentGroups,
  monthsBetween,
  outlineMap,
  reportsByMonth,
  timeline,
} from '../drawings/index.ts';
import { type Edition, isShown, mapSubject, monthsOf, unknowns } from '../edition/index.ts';
import { html, type Markup } from '../page/escape.ts';
import { daysInWords, edtfInWords, fill, numeral, term } from '../wording/index.ts';
import type { SitePage } from './frame.ts';
import { days, incidentRows, levelText, placeLink, reasoned, recordList } from './parts.ts';
import type { SiteVoice } from './site-voice.ts';

/** The first page: how calm the area is, the map, what happened when, every place, every incident. */
export function homePage(site: SiteVoice): SitePage {
  const { edition, words, title, language, nameOf } = site;
  const sentences = assessmentSentences(edition.assessment, language, nameOf);
  const about = (...kinds: string[]): Markup[] =>
    sentences.filter((one) => kinds.includes(one.about)).map((one) => reasoned(one, site));
  const of = (kind: string) => edition.items.filter((item) => item.kind === kind);
  const list = (lines: Markup[]): Markup =>
    lines.length > 0 ? html`<ul class="lines">${lines}</ul>` : html`<p class="soft">${words.none}</p>`;
  const body = html`<h1>${title}</h1>
${windowLine(site)}
${verdict(site)}
<h2>${words.whatChanged}</h2>
${list(about('level', 'direction', 'change', 'coverage'))}
${mapOf(site)}
<h2 id="places">${words.villages}</h2>
${placesTable(site)}
<h2 id="incidents">${words.incidents}</h2>
${timeOf(site)}
${filters(site)}
${incidentRows(edition.items, site)}
<h2>${words.notKnown}</h2>
${list([...unknowns(site).map((one) => reasoned(one, site)), ...about('limits')])}
<p class="soft">${words.notCalm}</p>
<h2>${words.claims}</h2>
${list(about('claim'))}
<h2>${words.totals}</h2>
${list(about('total'))}
<h2>${words.figures}</h2>
${recordList(of('figure'), site)}
<h2>${words.conditions}</h2>
${recordList(of('condition'), site)}
${coverageOf(site)}
${downloads(site)}`;
  return { path: 'index.html', title, body, filtered: true };
}

const span = ({ from, to }: { from: string; to: string }, { dictionary }: SiteVoice): string =>
  daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to });

export const windowLine = (site: SiteVoice): Markup =>
  html`<p class="lead">${fill(site.words.window, span(site.edition.window, site), span(site.edition.against, site))}</p>`;

const verdict = (site: SiteVoice): Markup => {
  const { level, moved } = site.edition.assessment;
  return html`<p class="verdict">${levelText(level.level, site)}${moved.direction !== 'unknown' && html`<span>${term(site.dictionary, moved.direction)}</span>`}</p>`;
};

/** The map in two sizes, and what is not on it. */
export function mapOf(site: SiteVoice): Markup {
  const { edition, language } = site;
  const subject = mapSubject(edition, language);
  const wide = outlineMap(subject, { language, width: 720, height: 440, id: 'map' });
  const narrow = outlineMap(subject, { language, width: 320, height: 320, id: 'map-narrow' });
  const unplaced = wide.unplaced.map(({ id }, at) => html`${at > 0 && site.dictionary.comma}${placeLink(id, site)}`);
  return html`${figureOf(wide, drawingWordsOf(language).numbers, narrow)}${unplaced.length > 0 && html`<p class="soft">${drawingWordsOf(language).unplaced}: ${unplaced}.</p>`}`;
}

const stretches = new WeakMap<Edition, { from: string; to: string }>();

/** All that the record speaks of: from its first incident or the windows, to the window's end. Every page asks. */
export function stretchOf({ edition }: SiteVoice): { from: string; to: string } {
  const known = stretches.get(edition) ?? stretchIn(edition);
  stretches.set(edition, known);
  return known;
}

function stretchIn(edition: Edition): { from: string; to: string } {
  const first = edition.items
    .flatMap((item) => (item.kind === 'incident' && item.when ? [item.when.earliest] : []))
    .reduce((least, day) => (day < least ? day : least), edition.against.from);
  const since = first < edition.against.from ? first : edition.against.from;
  // Twelve years of months at most: older ones are in the table.
  const oldest = `${Number(edition.window.to.slice(0, 4)) - 12}-01-01`;
  return { from: `${(since < oldest ? oldest : since).slice(0, 7)}-01`, to: edition.window.to };
}

function timeOf(site: SiteVoice): Markup {
  const { edition, language, dictionary } = site;
  const months = monthsOf(edition.index, edition.place.id, stretchOf(site), edition.asked.now).timeline;
  const [wide, narrow] = [720, 320].map((width) =>
    timeline(months, { language, width, id: width > 400 ? 'timeline' : 'timeline-narrow' }),
  ) as [ReturnType<typeof timeline>, ReturnType<typeof timeline>];
  const leftward = dictionary.direction === 'rtl';
  // Where the months begin and end in the picture, as parts of its width.
  const brush = (width: number, svg: Markup): Markup =>
    html`<div class="brush" data-left="${(leftward ? 8 : 34) / width}" data-right="${1 - (leftward ? 34 : 8) / width}" data-leftward="${String(leftward)}">${svg}<div class="chosen" hidden></div></div>`;
  return figureOf({ ...wide, svg: brush(720, wide.svg) }, drawingWordsOf(language).numbers, {
    ...narrow,
    svg: brush(320, narrow.svg),
  });
}

function filters(site: SiteVoice): Markup {
  const { edition, words, language, dictionary } = site;
  const groups = drawingWordsOf(language).groups;
  const incidents = edition.items.filter(({ kind }) => kind === 'incident').length;
  const { from, to } = stretchOf(site);
  const options = monthsBetween(from, to).map(
    (month) => html`<option value="${month}">${edtfInWords(dictionary, month)}</option>`,
  );
  return html`<form class="filters" hidden aria-label="${words.choose}">
<label>${words.from} <select name="from"><option value="">–</option>${options}</select></label>
<label>${words.to} <select name="to"><option value="">–</option>${options}</select></label>
<label>${words.kind} <select name="group"><option value="">${words.all}</option>${incidentGroups.map((group) => html`<option value="${group}">${groups[group]}</option>`)}</select></label>
<button type="button">${words.reset}</button>
<p role="status" data-told="${words.showing}">${fill(words.showing, numeral(incidents), numeral(incidents))}</p>
</form>
`;
}

function placesTable(site: SiteVoice): Markup {
  const { edition, words, dictionary } = site;
  const shown = edition.places.filter(isShown);
  const rest = edition.places.filter((one) => !isShown(one));
  if (edition.places.length === 0) return html`<p class="soft">${words.none}</p>`;
  return html`<table class="rows"><thead><tr><th scope="col">${words.place}</th><th scope="col">${words.level}</th><th scope="col">${words.direction}</th><th scope="col" class="number">${words.attacks}</th><th scope="col">${words.lastWord}</th></tr></thead><tbody>
${shown.map(({ place, assessment: { level, moved, coverage } }) => html`<tr><th scope="row">${placeLink(place.id, site)}</th><td data-name="${words.level}">${levelText(level.level, site)}</td><td data-name="${words.direction}">${moved.direction === 'unknown' ? '–' : term(dictionary, moved.direction)}</td><td class="number" data-name="${words.attacks}">${moved.now.attacks > 0 || coverage.reports > 0 ? numeral(Math.round(moved.now.attacks)) : '–'}</td><td data-name="${words.lastWord}">${days(coverage.lastWritten, site)}</td></tr>\n`)}</tbody></table>
${rest.length > 0 && html`<p class="soft">${fill(words.never, rest.map(({ place }) => site.nameOf(place.id)).join(dictionary.comma))}</p>`}`;
}

function coverageOf(site: SiteVoice): Markup {
  const { edition, language } = site;
  const { reported } = monthsOf(edition.index, edition.place.id, stretchOf(site), edition.asked.now);
  const [wide, narrow] = [720, 320].map((width) =>
    reportsByMonth(reported, { language, width, id: width > 400 ? 'coverage' : 'coverage-narrow' }),
  ) as [ReturnType<typeof reportsByMonth>, ReturnType<typeof reportsByMonth>];
  return figureOf(wide, drawingWordsOf(language).numbers, narrow);
}

function downloads({ words, up }: SiteVoice): Markup {
  const files: [string, string][] = [
    ['record.csv', words.table],
    ['numbers.csv', words.tableRivals],
    ['record.xlsx', words.sheet],
    ['record.geojson', words.map],
  ];
  return html`<h2>${words.downloads}</h2><p class="soft">${words.downloadsHint}</p>
<p class="files">${files.map(([name, label]) => html`<a href="${up}../data/${name}" download>${label}</a> `)}<a href="${up}../feed.xml">${words.feed}</a></p>
`;
}
