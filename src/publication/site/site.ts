import { type Edition, isShown, voiceOf } from '../edition/index.ts';
import { html, raw } from '../page/escape.ts';
import { policy } from '../page/policy.ts';
import type { Language } from '../wording/index.ts';
import { addressesOf } from './address.ts';
import { feed } from './feed.ts';
import { framed, ownNames } from './frame.ts';
import { homePage } from './home-page.ts';
import { embedHowPage, embedPage, historyPage, methodPage } from './other-pages.ts';
import { placePage } from './place-page.ts';
import { recordPage } from './record-page.ts';
import { inFolder, type SiteVoice } from './site-voice.ts';

export interface SiteOptions {
  /** The first is the one that the site opens in. */
  readonly languages: readonly Language[];
  /** What the site is called; the place's name without. */
  readonly title?: string;
}

/** A file of the site. Its path is from the site's folder, with `/`. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The pages of a published site, one after another: each whole, with relative links, loading nothing, so that any
 * host serves it and it opens from a disk. Of the edition, nothing else is in them.
 */
export function* siteFiles(edition: Edition, { languages, title }: SiteOptions): Generator<SiteFile> {
  const shown = edition.places.filter(isShown);
  const addresses = addressesOf(shown, edition.items);
  const sites = languages.map((language): SiteVoice => {
    const voice = voiceOf(edition, language);
    return { ...voice, title: title ?? voice.nameOf(edition.place.id), languages, addresses, up: '' };
  });
  yield { path: 'index.html', text: doorPage(sites) };
  yield { path: 'feed.xml', text: feed(sites[0]!) };
  for (const site of sites) {
    const folder = inFolder(site);
    for (const page of [homePage(site), methodPage(site), historyPage(site), embedPage(site), embedHowPage(site)])
      yield { path: `${site.language}/${page.path}`, text: framed(page, site) };
    for (const place of shown) {
      const page = placePage(place, folder);
      yield { path: `${site.language}/${page.path}`, text: framed(page, folder) };
    }
    for (const item of edition.items) {
      const page = recordPage(item, folder);
      yield { path: `${site.language}/${page.path}`, text: framed(page, folder) };
    }
  }
}

/** The site's address itself: on to the first language, with the others to choose. */
function doorPage(sites: readonly SiteVoice[]): string {
  const [first] = sites as [SiteVoice];
  const style =
    'body{font:1.1rem/1.7 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}:root{color-scheme:light dark}';
  return html`<!doctype html>
<html lang="${first.language}" dir="${first.dictionary.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, '')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${first.language}/index.html">
<title>${first.title}</title>
<style>${raw(style)}</style>
</head>
<body><main><h1>${first.title}</h1><ul>${sites.map(({ language }) => html`<li><a href="${language}/index.html" lang="${language}">${ownNames[language]}</a></li>`)}</ul></main></body>
</html>
`.text;
}
