import type { Claim, Reading } from '../../claims/index.ts';
import type { Source } from '../../reading/index.ts';
import { html, type Markup } from '../page/escape.ts';
import {
  type Dictionary,
  doubtInWords,
  edtfInWords,
  fill,
  headline,
  particulars,
  quote,
  sourceInWords,
} from '../wording/index.ts';

export const kinds = ['incident', 'figure', 'condition'] as const;

const groupNames = { incident: 'incidents', figure: 'figures', condition: 'conditions' } as const;

/** The claims of one kind under their heading; nothing where there are none. */
export function cardGroup(words: Dictionary, reading: Reading, kind: Claim['kind']): Markup | null {
  const sources = new Map(reading.sources.map((source) => [source.id, source]));
  const cards = reading.claims.flatMap((claim, at) =>
    claim.kind === kind ? [card(words, reading, claim, at, sources.get(claim.source))] : [],
  );
  if (cards.length === 0) return null;
  return html`<section class="group ${kind}" data-kind="${kind}" aria-labelledby="group-${kind}">
<h3 id="group-${kind}">${words.phrases[groupNames[kind]]} <span class="number">${cards.length}</span></h3>
<ol>
${cards}</ol>
</section>
`;
}

function card(words: Dictionary, reading: Reading, claim: Claim, at: number, source: Source | undefined): Markup {
  const number = at + 1;
  return html`<li class="card ${claim.certainty}" id="claim-${number}" data-claim="${number}" tabindex="-1">
<h4><span class="number">${number}</span> ${headlineHtml(words, claim)}</h4>
${particulars(words, claim).map((line) => html`<p>${line}</p>\n`)}${source ? html`<p class="source">${fill(words.phrases.says, sourceInWords(words, source))}</p>\n` : null}<p class="doubt">${doubtInWords(words, claim)}</p>
${evidenceHtml(words, reading, claim)}<details class="rules"><summary>${words.phrases.rules}</summary><p dir="ltr">${claim.rules.join(' › ')}</p></details>
</li>
`;
}

/** Each part keeps its own direction, so a Latin name in an Arabic line does not turn its neighbours. */
const headlineHtml = (words: Dictionary, claim: Claim): Markup[] =>
  headline(words, claim).map(
    (part, at) =>
      html`${at > 0 && html`<span class="dot"> · </span>`}<bdi${part.length < 24 && html` class="short"`}>${part}</bdi>`,
  );

function evidenceHtml(words: Dictionary, { report, passages }: Reading, claim: Claim): Markup[] {
  return claim.evidence.map((span, at) => {
    const label = at === 0 ? words.phrases.words : words.phrases.moreWords;
    const said = quote(report.text, passages, span);
    return html`<blockquote dir="auto" lang="${report.language}"><a href="#w${span.start}" data-start="${span.start}" title="${label}"><span class="around">${said.before}</span><q>${said.words}</q><span class="around">${said.after}</span></a></blockquote>\n`;
  });
}

/** Who speaks in the report, and how many claims are theirs. */
export function sourceList(words: Dictionary, reading: Reading): Markup | null {
  const shares = new Map<string, number>();
  for (const { source } of reading.claims) shares.set(source, (shares.get(source) ?? 0) + 1);
  const speaking = reading.sources.filter(({ id }) => shares.has(id));
  if (speaking.length === 0) return null;
  return html`<section class="sources" aria-labelledby="sources">
<h3 id="sources">${words.phrases.sources} <span class="number">${speaking.length}</span></h3>
<ul>
${speaking.map((source) => html`<li><bdi>${sourceInWords(words, source)}</bdi> <span class="number">${shares.get(source.id)!}</span></li>\n`)}</ul>
</section>
`;
}

/** What was seen and not taken, folded away. */
export function noteList(words: Dictionary, { report, notes }: Reading): Markup | null {
  if (notes.length === 0) return null;
  const items = notes.map(({ start, end, said }) => {
    const about = report.text.slice(start, Math.min(end, start + 160));
    return html`<li><p dir="auto">${said}</p>${end - start < report.text.length && html`<blockquote dir="auto">${about}${end > start + 160 && ' …'}</blockquote>`}</li>\n`;
  });
  return html`<details class="notes"><summary><h3>${words.phrases.notes} <span class="number">${notes.length}</span></h3></summary>
<ul>
${items}</ul>
</details>
`;
}

/** When and by whom it was published, and how the day is known. */
export function factsOf(words: Dictionary, { report }: Reading): Markup {
  const { phrases } = words;
  const known = { given: phrases.given, stated: phrases.statedInText, inferred: phrases.inferred };
  const { published } = report;
  const day = published
    ? html`${edtfInWords(words, published.edtf)} <span class="known">(${known[published.is]})</span>`
    : phrases.noDate;
  return html`<dl class="facts">
<div><dt>${phrases.published}</dt><dd>${day}</dd></div>
${report.publisher !== null && html`<div><dt>${phrases.publisher}</dt><dd><bdi>${report.publisher}</bdi></dd></div>\n`}${report.byline !== null && html`<div><dt>${phrases.byline}</dt><dd><bdi>${report.byline}</bdi></dd></div>\n`}</dl>
`;
}
