import { drawingStyle } from '../drawings/index.ts';
import { html, type Markup, raw } from '../page/escape.ts';
import { policy } from '../page/policy.ts';
import { edtfInWords, fill, type Language } from '../wording/index.ts';
import { siteScript } from './script.ts';
import type { SiteVoice } from './site-voice.ts';
import { siteStyle } from './style.ts';

/** What each language calls itself: never translated. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية', ckb: 'کوردی' };

/** A page of the site. */
export interface SitePage {
  /** From its language's folder: 'index.html', 'place/iq-dara.html'. */
  readonly path: string;
  readonly title: string;
  readonly body: Markup;
  /** It stands alone in a frame of somebody's article. */
  readonly bare?: true;
  /** Its incidents are filtered by the site's script; other pages have none. */
  readonly filtered?: true;
}

const style = `${siteStyle}${drawingStyle}`;
// Hashing them takes longer than to write a page.
const policies = { filtered: policy(style, siteScript), plain: policy(style, '') };

/** The whole page: it loads nothing, and runs the site's own short script by hash, without which everything is there too. */
export function framed(page: SitePage, site: SiteVoice): string {
  const { language, dictionary, words, up, title } = site;
  const name = page.title === title ? title : `${page.title} · ${title}`;
  return html`<!doctype html>
<html lang="${language}" dir="${dictionary.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${page.filtered ? policies.filtered : policies.plain}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
${page.bare ? null : html`<link rel="alternate" type="application/atom+xml" href="${up}../feed.xml" title="${title}">\n`}<style>${raw(style)}</style>
</head>
<body${page.bare ? raw(' class="bare"') : null}>
${
  page.bare
    ? null
    : html`<a class="skip" href="#main">${words.skip}</a>
<header class="top"><p class="name"><a href="${up}index.html">${title}</a></p>
${navigation(site)}${languageSwitch(page, site)}</header>
`
}<main id="main" tabindex="-1">
${page.body}</main>
${page.bare ? null : footer(site)}${page.filtered === true && html`<script>${raw(siteScript)}</script>`}
</body>
</html>
`.text;
}

function navigation({ words, up }: SiteVoice): Markup {
  const pages: [string, string][] = [
    ['index.html', words.home],
    ['index.html#incidents', words.incidents],
    ['method.html', words.method],
    ['history.html', words.history],
    ['embed-how.html', words.embed],
  ];
  return html`<nav aria-label="${words.pages}"><ul>${pages.map(([path, name]) => html`<li><a href="${up}${path}">${name}</a></li>`)}</ul></nav>
`;
}

/** The same page in the other languages. */
function languageSwitch({ path }: SitePage, { languages, language, words, up }: SiteVoice): Markup | null {
  if (languages.length < 2) return null;
  return html`<nav aria-label="${words.languages}" class="languages"><ul>${languages.map((one) => html`<li>${one === language ? html`<span aria-current="true" lang="${one}">${ownNames[one]}</span>` : html`<a href="${up}../${one}/${path}" lang="${one}" hreflang="${one}">${ownNames[one]}</a>`}</li>`)}</ul></nav>
`;
}

function footer({ edition: { revision }, words, dictionary, up }: SiteVoice): Markup {
  const cited = fill(
    words.cite,
    revision.id,
    edtfInWords(dictionary, revision.at.slice(0, 10)),
    revision.hash.slice(0, 16),
  );
  return html`<footer><p>${words.notCalm} ${words.madeBy}</p><p><a href="${up}history.html">${cited}</a></p></footer>
`;
}
