import { type Speaker, speakerOf } from '../assessment-sentences/index.ts';
import { html, type Markup } from '../page/escape.ts';
import { edtfInWords, numeral } from '../wording/index.ts';
import { placeLine } from './assessment-heading.ts';
import type { AssessmentDocument } from './assessment-json.ts';
import { pageFrame } from './page-frame.ts';
import { indicatorLines, restsInShort, type Section, sectionsOf } from './sections.ts';

const mostRests = 8;

/** An assessment as one self-contained HTML file. */
export function assessmentAsPage(document: AssessmentDocument): string {
  const speaker = speakerOf(document.language);
  const { title, days } = placeLine(document, speaker);
  const { level } = document.level;
  const body = html`<header>
<h1 dir="auto">${title}</h1>
<p class="days">${days}</p>
<p class="level ${level.replace(' ', '-')}">${speaker.words.levels[level]}</p>
</header>
<main>
${sectionsOf(document.sentences, speaker).map(sectionMarkup)}${indicatorTable(document, speaker)}${monthTable(document, speaker)}</main>
`;
  return pageFrame(title, speaker, body);
}

/** Sentences under their heading, each with the records it rests on. */
export const sectionMarkup = ({ heading, sentences }: Section): Markup => html`<section>
<h2>${heading}</h2>
${sentences.map(({ text, rests }) => html`<p>${text} ${rests.length > 0 && restsMarkup(rests)}</p>\n`)}</section>
`;

export const restsMarkup = (rests: readonly string[]): Markup =>
  html`<span class="rests" dir="ltr" title="${rests.join(' ')}">[${restsInShort(rests, mostRests)}]</span>`;

function indicatorTable(document: AssessmentDocument, speaker: Speaker): Markup {
  return html`<section>
<h2>${speaker.words.labels.indicators}</h2>
<table><tbody>
${indicatorLines(document, speaker).map(
  ({ name, value, definition, cannotSee, rests }) =>
    html`<tr><th scope="row">${name}<div class="note">${definition} ${cannotSee}</div></th><td>${value} ${rests.length > 0 && restsMarkup(rests)}</td></tr>\n`,
)}</tbody></table>
</section>
`;
}

/** Reports month by month: how much was written is how much can be known. */
function monthTable({ coverage }: AssessmentDocument, { words, dictionary }: Speaker): Markup {
  const { labels } = words;
  return html`<section>
<h2>${labels.reports}</h2>
<div class="scroll"><table><thead><tr><th scope="col">${labels.month}</th><th scope="col" class="number">${labels.reports}</th></tr></thead><tbody>
${coverage.months.map(({ month, reports }) => html`<tr><td>${edtfInWords(dictionary, month)}</td><td class="number">${numeral(reports)}</td></tr>\n`)}</tbody></table></div>
</section>
`;
}
