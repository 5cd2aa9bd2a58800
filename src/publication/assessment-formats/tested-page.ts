import { speakerOf } from '../assessment-sentences/index.ts';
import { html } from '../page/escape.ts';
import type { Language } from '../wording/index.ts';
import { restsMarkup } from './assessment-page.ts';
import { pageFrame } from './page-frame.ts';
import type { EvidenceLine, TestedClaim } from './tested-claim.ts';

/** Claims held against the record, as one self-contained HTML file. */
export function testedAsPage(tested: readonly TestedClaim[], language: Language): string {
  const speaker = speakerOf(language);
  const title = speaker.words.headings.claim;
  const body = html`<header><h1>${title}</h1></header>
<main>
${tested.map(testedMarkup)}</main>
`;
  return pageFrame(title, speaker, body);
}

const testedMarkup = ({ claim, sentence, said, groups }: TestedClaim) => html`<section>
<h2 dir="auto">${sentence} ${restsMarkup([claim.record])}</h2>
${said !== null && html`<blockquote dir="auto">${said}</blockquote>\n`}${groups.map(
  ({ heading, lines }) => html`<h3>${heading}</h3>
<ul>
${lines.map(lineMarkup)}</ul>
`,
)}</section>
`;

const lineMarkup = ({ id, text, said }: EvidenceLine) =>
  html`<li><span dir="auto">${text}</span> ${restsMarkup([id])}${said !== null && html`<blockquote dir="auto">${said}</blockquote>`}</li>\n`;
