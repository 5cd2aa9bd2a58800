import { headlineText } from '../edition/index.ts';
import type { Published } from '../formats/index.ts';
import { html } from '../page/escape.ts';
import type { SiteVoice } from './site-voice.ts';

const entries = 50;

/** The last changed incidents as an Atom feed (RFC 4287). Its links are relative to where it lies. */
export function feed(site: SiteVoice): string {
  const { edition, language, title, addresses } = site;
  const changed = edition.items
    .filter((item): item is Published & { revised: string } => item.kind === 'incident' && item.revised !== null)
    .sort((a, b) => b.revised.localeCompare(a.revised) || a.id.localeCompare(b.id))
    .slice(0, entries);
  const updated = (at: string): string => new Date(at).toISOString();
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>urn:aram:place:${edition.place.id}</id>
<title>${title}</title>
<author><name>${title}</name></author>
<updated>${edition.revision.at === '' ? '1970-01-01T00:00:00.000Z' : updated(edition.revision.at)}</updated>
<link rel="self" href="feed.xml"/>
<link href="${language}/index.html"/>
${changed.map((item) => html`<entry><id>urn:aram:record:${item.id}</id><title>${headlineText(item, site)}</title><updated>${updated(item.revised)}</updated><link href="${language}/${addresses.record(item.id)}"/>${item.notes && html`<summary>${item.notes}</summary>`}</entry>\n`)}</feed>
`.text;
}
