import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { LeavingOptions, LeftOut, Published, PublishedIncident } from '../../../src/publication/formats/index.ts';
import { condition, incident, says, textOf } from './made-up.ts';

const anIncident = (said: Partial<PublishedIncident>): PublishedIncident => ({ ...incident, ...said });

const feedOf = (items: readonly Published[], options: LeavingOptions = {}) => textOf('atom', items, options);

const texts = (feed: string, name: string): string[] =>
  [...feed.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text!);

/** Names of elements that are opened and not closed, as XML reads them. */
function unclosed(feed: string): string[] {
  const open: string[] = [];
  for (const [, close, name, own] of feed.matchAll(/<(\/?)([a-z:]+)(?: [a-z:]+="[^"<>]*")*(\/?)>/g))
    if (close) expect(open.pop()).toBe(name);
    else if (!own) open.push(name!);
  return open;
}

describe('a feed', () => {
  it('has what a reader needs of each incident, the last changed first', async () => {
    const feed = await feedOf([
      anIncident({ id: 'i1.1', revised: '2026-01-01T10:00:00.000Z' }),
      anIncident({ id: 'i2.1', revised: '2026-02-01T10:00:00.000Z' }),
    ]);
    expect(unclosed(feed)).toEqual([]);
    expect(texts(feed, 'updated')).toEqual([
      '2026-02-01T10:00:00.000Z',
      '2026-02-01T10:00:00.000Z',
      '2026-01-01T10:00:00.000Z',
    ]);
    expect(new Set(texts(feed, 'id')).size).toBe(3);
    for (const id of texts(feed, 'id'))
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(texts(feed, 'title')[1]).toMatch(/Reed Bank, .* killed/);
    expect(parseDocument(feed, { xmlMode: true }).children.length).toBeGreaterThan(0);
  });

  it('keeps an incident’s id whatever is said of it later, and shares none with another record', async () => {
    const ids = async (item: Published, origin: string) => texts(await feedOf([item], { origin }), 'id');
    const first = anIncident({ id: 'i1.1', revised: '2026-01-01T10:00:00.000Z' });
    const later = { ...first, sources: [says('Another')], revised: '2026-03-01T10:00:00.000Z' };
    expect(await ids(later, 'a')).toEqual(await ids(first, 'a'));
    expect(await ids(first, 'b')).not.toEqual(await ids(first, 'a'));
  });

  it('shows words of reports as words: no markup, no other address than the web’s', async () => {
    const bad = { ...says('<b>&"Paper', '</content><script>x</script>\u0000\u001b ]]>'), url: 'javascript:alert(1)' };
    const feed = await feedOf([anIncident({ sources: [bad, says('Fair')] })]);
    expect(unclosed(feed)).toEqual([]);
    expect(feed).not.toMatch(/<script|<b>|javascript:|\p{Cc}(?<!\n)/u);
    expect(feed).toContain('&lt;/content&gt;&lt;script&gt;');
    expect(feed).toContain('<link rel="via" href="https://fair.example/a"/>');
  });

  it('holds incidents alone, and the last five hundred', async () => {
    const left: LeftOut[] = [];
    const many = Array.from({ length: 1200 }, (_, n) =>
      anIncident({ id: `i${n}.1`, revised: new Date(Date.UTC(2026, 0, 1) + ((n * 7919) % 1200) * 1000).toISOString() }),
    );
    const feed = await feedOf([...many, condition], { onLeftOut: (_item, why) => left.push(why) });
    const updated = texts(feed, 'updated').slice(1);
    expect(updated).toEqual(
      many
        .map(({ revised }) => revised!)
        .sort()
        .reverse()
        .slice(0, 500),
    );
    expect(left.filter((why) => why === 'older than a feed holds')).toHaveLength(700);
    expect(left).toContain('not an incident');
  });

  it('of nothing is still a feed', async () => {
    const feed = await feedOf([]);
    expect(unclosed(feed)).toEqual([]);
    expect(texts(feed, 'updated')).toHaveLength(1);
  });
});
