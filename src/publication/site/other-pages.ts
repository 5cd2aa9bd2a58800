import { indicators } from '../../assessment/index.ts';
import { coverageLimits, levelRules } from '../../codebook/index.ts';
import { html } from '../page/escape.ts';
import { edtfInWords, term } from '../wording/index.ts';
import type { SitePage } from './frame.ts';
import { mapOf, windowLine } from './home-page.ts';
import { levelText } from './parts.ts';
import type { SiteVoice } from './site-voice.ts';

/** How it was made: the reading, the rules of levels, and what each indicator cannot see. */
export function methodPage(site: SiteVoice): SitePage {
  const { words, language, dictionary } = site;
  const body = html`<h1>${words.method}</h1>
<ul class="lines">${words.howMade.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${words.level}</h2>
<ol class="lines">${levelRules.map(({ level, because }) => html`<li>${levelText(level, site)}: ${because[language]}</li>`)}</ol>
<p class="soft">${term(dictionary, 'unknown')}: ${coverageLimits.reportsPerMonth} / ${words.reports}, ${coverageLimits.publishers} / ${words.publishers}</p>
<h2>${words.whatChanged}</h2>
<dl>${indicators.map(({ name, definition, cannotSee }) => html`<dt><h3>${name[language]}</h3></dt><dd>${definition[language]} <span class="soft">${cannotSee[language]}</span></dd>`)}</dl>`;
  return { path: 'method.html', title: words.method, body };
}

/** The last revisions with their hashes: what a citation names. */
export function historyPage(site: SiteVoice): SitePage {
  const { words, dictionary, edition } = site;
  const did = (what: string): string => words.changes[what] ?? words.changes[what.split(':')[0]!] ?? what;
  const rows = edition.source.revisions.map(
    ({ id, at, what, hash }) =>
      html`<tr><th scope="row">${id}</th><td data-name="${words.when}">${edtfInWords(dictionary, at.slice(0, 10))}</td><td data-name="${words.change}">${did(what)}</td><td data-name="${words.hash}"><span class="hash">${hash}</span></td></tr>\n`,
  );
  const body = html`<h1>${words.history}</h1>
<p>${words.historyHint}</p>
<table class="rows"><thead><tr><th scope="col">${words.revision}</th><th scope="col">${words.when}</th><th scope="col">${words.change}</th><th scope="col">${words.hash}</th></tr></thead><tbody>
${rows}</tbody></table>`;
  return { path: 'history.html', title: words.history, body };
}

/** A small page for the frame of an article: the level and the map. */
export function embedPage(site: SiteVoice): SitePage {
  const { words, title, edition } = site;
  const body = html`<h1>${title}</h1>
${windowLine(site)}
<p class="verdict">${levelText(edition.assessment.level.level, site)}</p>
${mapOf(site)}
<p><a href="index.html" target="_blank" rel="noopener">${words.open}</a></p>`;
  return { path: 'embed.html', title, body, bare: true };
}

/** How to put that page into an article. */
export function embedHowPage(site: SiteVoice): SitePage {
  const { words, language, title } = site;
  const line = `<iframe src="https://YOUR-SITE/${language}/embed.html" title="${title.replace(/["<>&]/g, ' ')}" width="100%" height="620" loading="lazy"></iframe>`;
  const body = html`<h1>${words.embed}</h1>
<p>${words.embedHint}</p>
<code class="code" tabindex="0">${line}</code>
<p><a href="embed.html">${words.open}</a></p>`;
  return { path: 'embed-how.html', title: words.embed, body };
}
