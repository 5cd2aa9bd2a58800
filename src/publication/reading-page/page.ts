import type { Reading } from '../../claims/index.ts';
import { html, type Markup, raw } from '../page/escape.ts';
import { policy } from '../page/policy.ts';
import { type Dictionary, dictionaryOf, type Language } from '../wording/index.ts';
import { cardGroup, factsOf, kinds, noteList, sourceList } from './cards.ts';
import { reportText } from './report-text.ts';
import { script } from './script.ts';
import { style } from './style.ts';

export interface PageOptions {
  /** Language of the interface, not of the report. */
  readonly language?: Language;
}

/** A reading as one self-contained HTML file: the report with its evidence marked, and its claims beside it. */
export function readingAsPage(reading: Reading, { language = 'en' }: PageOptions = {}): string {
  const words = dictionaryOf(language);
  const title = reading.report.title ?? headlineOf(reading) ?? words.phrases.untitled;
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title} · Aram</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#report">${words.phrases.skip}</a>
<header>
<h1 dir="auto">${title}</h1>
${factsOf(words, reading)}${summary(words, reading)}</header>
<div class="columns">
<main id="report" tabindex="-1" aria-label="${words.phrases.report}">
<article lang="${reading.report.language}">
${reportText(reading, title)}</article>
</main>
<aside id="claims" aria-label="${words.phrases.claims}" tabindex="-1">
${reading.claims.length > 0 && html`<h2>${words.phrases.claims}</h2>\n`}${kinds.map((kind) => cardGroup(words, reading, kind))}${sourceList(words, reading)}${noteList(words, reading)}</aside>
</div>
<footer><p>${words.phrases.madeBy}</p></footer>
<script>${raw(script)}</script>
</body>
</html>
`.text;
}

function headlineOf({ report, passages }: Reading): string | null {
  const headline = passages.find(({ kind }) => kind === 'headline');
  return headline ? report.text.slice(headline.start, headline.end).trim() : null;
}

/** How much was found, and the way to it; the script turns these links into filters. If nothing, why. */
function summary(words: Dictionary, reading: Reading): Markup {
  const { claims } = reading;
  if (claims.length === 0)
    return html`<p class="empty">${isUnread(reading) ? words.phrases.unread : words.phrases.noClaims}</p>\n`;
  const { phrases } = words;
  const names = { incident: phrases.incidents, figure: phrases.figures, condition: phrases.conditions };
  const links = kinds
    .map((kind) => ({ kind, count: claims.filter((claim) => claim.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ kind, count }) =>
        html`<li><a class="filter ${kind}" data-filter="${kind}" href="#group-${kind}">${names[kind]} <span class="number">${count}</span></a></li>\n`,
    );
  return html`<nav aria-label="${phrases.claims}"><ul class="filters">
${links}</ul></nav>
<p class="keys">${phrases.keys}</p>
`;
}

/** The reader left the report alone because of its language. */
const isUnread = ({ notes }: Reading): boolean => notes.some(({ rule }) => rule === 'language');
