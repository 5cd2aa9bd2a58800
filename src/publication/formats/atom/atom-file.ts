import { utf8Chunks } from '../bytes.ts';
import type { LeavingOptions } from '../leaving.ts';
import type { Published, PublishedIncident } from '../published.ts';
import { entryOf, nameOf } from './entry.ts';
import { element } from './xml.ts';

/** How many a feed holds: it is read again and again for what is new, and not for everything. */
const most = 500;

// Of a record that does not say when it changed, as before everything else.
const longAgo = '1970-01-01T00:00:00Z';
const revisedOf = ({ revised }: Published): string => revised ?? longAgo;

/**
 * An Atom 1.0 feed (RFC 4287) of the incidents that changed last, the newest change first. An incident keeps its id
 * for ever, and `updated` says when the record changed it, so that a reader shows it again.
 */
export function atomFile(items: AsyncIterable<Published>, options: LeavingOptions): AsyncGenerator<Uint8Array> {
  const origin = options.origin ?? 'aram';
  async function* pieces() {
    const newest = await lastChanged(items, options);
    const updated = newest[0] ? revisedOf(newest[0]) : longAgo;
    yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">
${element('id', {}, nameOf(`${origin} incidents`))}
${element('title', {}, 'Incidents')}
${element('updated', {}, updated)}
${element('author', {}, [element('name', {}, 'Aram')])}
${element('generator', {}, 'Aram')}
`;
    for (const item of newest) yield entryOf(item, origin, revisedOf(item));
    yield '</feed>\n';
  }
  return utf8Chunks(pieces());
}

async function lastChanged(
  items: AsyncIterable<Published>,
  { onLeftOut }: LeavingOptions,
): Promise<readonly PublishedIncident[]> {
  const kept: PublishedIncident[] = [];
  const cut = () => {
    kept.sort((a, b) => (revisedOf(a) < revisedOf(b) ? 1 : revisedOf(a) > revisedOf(b) ? -1 : a.id < b.id ? -1 : 1));
    for (const item of kept.splice(most)) onLeftOut?.(item, 'older than a feed holds');
  };
  for await (const item of items) {
    if (item.kind === 'incident') kept.push(item);
    else onLeftOut?.(item, 'not an incident');
    if (kept.length >= 2 * most) cut();
  }
  cut();
  return kept;
}
