import { assessmentSentences, type Sentence } from '../assessment-sentences/index.ts';
import { type Drawing, drawingStyle, outlineMap, reportsByMonth, timeline } from '../drawings/index.ts';
import { type Edition, isShown, listed, mapSubject, monthsOf, unknowns, voiceOf } from '../edition/index.ts';
import type { Voice } from '../edition/voice.ts';
import { html, type Markup, raw } from '../page/escape.ts';
import { policy } from '../page/policy.ts';
import { daysInWords, edtfInWords, fill, type Language, term } from '../wording/index.ts';
import { Notes } from './notes.ts';
import { levelText, numbersBox, villagesTable } from './sections.ts';
import { briefStyle } from './style.ts';

/** How a brief is to be written. */
export interface BriefOptions {
  readonly language: Language;
  /** Rules of `@font-face` that hold their fonts in them; system fonts are taken without. */
  readonly fonts?: string;
}

/** Room on the second page. */
const mostVillages = 11;
/** Pixels of rows and sentences beside which there is room for who reported. */
const besideCoverage = 320;
/** With more rows still, fewer sentences. */
const rowsBesideAll = 8;
const mostNames = 12;
const mostLines = 6;
const mostClaims = 3;
const mostTotals = 3;

/**
 * A brief of two A4 pages about a place in a window, with its evidence on the pages after them: one HTML file that
 * loads nothing and runs nothing, to be read on a screen, printed, or made into a PDF.
 */
export function briefPage(edition: Edition, { language, fonts = '' }: BriefOptions): string {
  const voice = voiceOf(edition, language);
  const { words, dictionary, nameOf } = voice;
  const notes = new Notes(voice);
  const style = `${fonts}${briefStyle}${drawingStyle}`;
  const title = nameOf(edition.place.id);
  const first = firstPage(voice, notes);
  const second = secondPage(voice, notes);
  return html`<!doctype html>
<html lang="${language}" dir="${dictionary.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, '').replace("default-src 'none'", "default-src 'none'; font-src data:")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>${title} · ${daysText(edition.window, voice)} · Aram</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<section class="sheet">
${first}</section>
<section class="sheet">
${second}</section>
<section class="sheet evidence">
<h2>${words.evidence}</h2>
<p class="soft">${words.evidenceHint}</p>
${notes.list()}
</section>
</main>
</body>
</html>
`.text;
}

const daysText = ({ from, to }: { from: string; to: string }, { dictionary }: Voice): string =>
  daysInWords(dictionary, { edtf: `${from}/${to}`, earliest: from, latest: to });

function firstPage(voice: Voice, notes: Notes): Markup {
  const { edition, language, words, dictionary, nameOf } = voice;
  const { assessment } = edition;
  const sentences = sentencesOf(voice);
  const about = (...kinds: Sentence['about'][]): Sentence[] => sentences.filter((one) => kinds.includes(one.about));
  const { direction } = assessment.moved;
  const changed = [...about('level', 'direction', 'change').slice(0, mostLines), ...about('coverage').slice(0, 1)];
  const subject = mapSubject(edition, language);
  const long = changed.length > 5 || subject.places.length > 12;
  const map = outlineMap(subject, { language, width: 680, height: long ? 290 : 350, id: 'map' });
  const { timeline: months } = monthsOf(edition.index, edition.place.id, stretch(voice), edition.asked.now);
  const time = timeline(months, { language, width: 680, id: 'timeline' });
  const unplaced = listed(
    map.unplaced.map(({ name }) => name),
    voice,
    mostNames,
  );
  return html`<header>
<p class="kicker"><span>Aram · ${words.brief}</span><span>${edtfInWords(dictionary, edition.asked.now)}</span></p>
<h1>${nameOf(edition.place.id)}</h1>
<p class="window">${fill(words.window, daysText(edition.window, voice), daysText(edition.against, voice))}</p>
<p class="verdict">${levelText(assessment.level.level, voice)}<span>${direction === 'unknown' ? '' : term(dictionary, direction)}</span></p>
</header>
<div class="split"><section><h2>${words.whatChanged}</h2>
<ul class="lines">${changed.map(({ text, rests }) => html`<li>${text}${notes.cite(rests)}</li>`)}</ul></section>
${numbersBox(voice, notes)}</div>
${drawingOf(map, unplaced ? html`<p class="soft unplaced">${fill(words.unplaced, unplaced)}</p>` : null)}
${drawingOf(time)}
`;
}

/** A picture with its legend; its numbers are in the table and the endnotes. */
const drawingOf = ({ title, svg, legend }: Drawing, more: Markup | null = null): Markup =>
  html`<figure class="drawing"><figcaption>${title}</figcaption>${svg}${legend.length > 0 && html`<ul class="legend">${legend.map(({ swatch, label }) => html`<li>${swatch} ${label}</li>`)}</ul>`}${more}</figure>`;

/** The months of both windows and what lies between them, a year at least. */
function stretch({ edition: { window, against } }: Voice): { from: string; to: string } {
  const from = against.from < window.from ? against.from : window.from;
  const yearBefore = `${Number(window.to.slice(0, 4)) - 1}${window.to.slice(4, 7)}-01`;
  return { from: `${(from < yearBefore ? from : yearBefore).slice(0, 7)}-01`, to: window.to };
}

const sentencesOf = ({ edition, language, nameOf }: Voice): Sentence[] =>
  assessmentSentences(edition.assessment, language, nameOf);

function secondPage(voice: Voice, notes: Notes): Markup {
  const { words, edition, language } = voice;
  const sentences = sentencesOf(voice);
  const { reported } = monthsOf(edition.index, edition.place.id, stretch(voice), edition.asked.now);
  const rows = edition.places.filter(isShown).length;
  const lines = Math.max(
    ...(['claim', 'total'] as const).map((kind) => sentences.filter((one) => one.about === kind).length),
  );
  const room = rows * 24 + Math.min(lines, mostClaims) * 55 <= besideCoverage;
  const fewer = rows > rowsBesideAll ? 1 : 0;
  const coverage = room ? drawingOf(reportsByMonth(reported, { language, width: 680, id: 'coverage', rows: 5 })) : null;
  const about = (kind: Sentence['about'], most: number): Markup => {
    const all = sentences.filter((one) => one.about === kind);
    const rest = all.slice(most);
    if (all.length === 0) return html`<p class="soft">${words.none}</p>`;
    return html`<ul class="lines">${all.slice(0, most).map(({ text, rests }) => html`<li>${text}${notes.cite(rests)}</li>`)}${rest.length > 0 && html`<li class="soft">${fill(words.more, rest.length)}${notes.cite(rest.flatMap(({ rests }) => rests))}</li>`}</ul>`;
  };
  return html`<section><h2>${words.villages}</h2>
${villagesTable(voice, notes, mostVillages)}</section>
<section><h2>${words.notKnown}</h2>
<ul class="lines">${[...unknowns(voice, mostNames), ...sentences.filter((one) => one.about === 'limits')].map(({ text, rests }) => html`<li>${text}${notes.cite(rests)}</li>`)}<li>${words.notCalm}</li></ul></section>
${coverage}
<div class="halves"><section><h2>${words.claims}</h2>
${about('claim', mostClaims - fewer)}</section>
<section><h2>${words.totals}</h2>
${about('total', mostTotals - fewer)}</section></div>
<section class="method"><h2>${words.method}</h2>
<p>${words.howMade.join(' ')}</p></section>
${foot(voice)}`;
}

function foot({ edition: { revision }, words, dictionary }: Voice): Markup {
  const cited = fill(
    words.cite,
    revision.id,
    edtfInWords(dictionary, revision.at.slice(0, 10)),
    revision.hash.slice(0, 16),
  );
  return html`<footer><p>${words.madeBy}</p><p>${cited}</p></footer>`;
}
