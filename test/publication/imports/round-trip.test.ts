import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acledInterOf, categoryOfInter, typeOfSubEvent } from '../../../src/codebook/index.ts';
import type { Format, Published, PublishedCount, PublishedIncident } from '../../../src/publication/formats/index.ts';
import type { ImportedClaim, ImportedIncident, ImportedRow } from '../../../src/publication/imports/index.ts';
import type { Count } from '../../../src/reading/index.ts';
import { bytesOf, rowsOf } from '../formats/made-up.ts';
import { anyIncident, anyItem, someOf } from './any-item.ts';
import { imported } from './made-up.ts';

const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name);
const told = (list: readonly (string | null)[]) => [...new Set(list.filter((one) => one !== null))].sort();
const publishers = (sources: readonly { readonly publisher: string | null }[]) =>
  told(sources.map(({ publisher }) => publisher));
const urls = (sources: readonly { readonly url: string | null }[]) => told(sources.map(({ url }) => url));

/** What comes back of items that leave as `format` and are imported as `as`, next to what should. */
async function there<T extends Published>(
  items: readonly T[],
  format: Format,
  as: 'csv' | 'acled' | 'ucdp' | 'hxl',
): Promise<ImportedRow[]> {
  const { taken, rejects } = await imported(await bytesOf(format, items, { onLeftOut: () => {} }), { as });
  expect(rejects).toEqual([]);
  return taken;
}

const property = <T extends Published>(one: fc.Arbitrary<T>, holds: (items: T[]) => Promise<void>, runs = 50) =>
  fc.assert(fc.asyncProperty(someOf(one), holds), { numRuns: runs });

const shown = (count: PublishedCount | null) => count && { best: count.shown, min: count.low, max: count.high };
const bounds = (count: Count | null) => count && { best: count.best, min: count.min, max: count.max };

/** What Aram's own table carries. Not: rival values, rules, further places, speakers and sentences, grade, licence. */
function ownOf(item: Published) {
  const [{ id, name, within, lat, lon, precision }] = item.places as [Published['places'][number]];
  const actors = (list: readonly { name: string; category: string }[]) =>
    list.map(({ name, category }) => ({ name, category }));
  const head = {
    key: item.id,
    kind: item.kind,
    when: item.when && { ...item.when, is: 'stated' },
    where: [{ id, name, within, lat, lon, precision }],
  };
  const said = { notes: item.notes, publishers: publishers(item.sources), urls: urls(item.sources) };
  if (item.kind === 'figure')
    return {
      ...head,
      ...said,
      measure: item.measure,
      value: shown(item.value),
      unit: item.value && item.unit,
      by: actors(item.by),
      of: actors(item.of),
    };
  if (item.kind === 'condition') {
    const { aspect, state, change, by, people } = item;
    return { ...head, ...said, aspect, state, change, by: actors(by), people: shown(people) };
  }
  const { type, outcome, perpetrators, targets, killed, injured, abducted, weapons, codes } = item;
  return {
    ...head,
    ...said,
    ...{ type, outcome, weapons, perpetrators: actors(perpetrators), targets: actors(targets) },
    ...{ killed: shown(killed), injured: shown(injured), abducted: shown(abducted) },
    codes: { acled: codes.acled, gtd: codes.gtd },
  };
}

function ownBack({ key, claim, notes, sources }: ImportedRow) {
  const actors = (list: ImportedIncident['targets']) => list.map(({ name, category }) => ({ name, category }));
  const head = { key, kind: claim.kind, when: claim.when, where: claim.where };
  const said = { notes, publishers: publishers(sources), urls: urls(sources) };
  if (claim.kind === 'figure')
    return {
      ...head,
      ...said,
      measure: claim.measure,
      value: bounds(claim.value),
      unit: claim.value?.unit ?? null,
      by: actors(claim.by),
      of: actors(claim.of),
    };
  if (claim.kind === 'condition') {
    const { aspect, state, change, by, people } = claim;
    return { ...head, ...said, aspect, state, change, by: actors(by), people: bounds(people) };
  }
  const { type, outcome, perpetrators, targets, killed, injured, abducted, weapons, codes } = claim;
  return {
    ...head,
    ...said,
    ...{ type, outcome, weapons, perpetrators: actors(perpetrators), targets: actors(targets) },
    ...{ killed: bounds(killed), injured: bounds(injured), abducted: bounds(abducted) },
    codes: { acled: codes.acled, gtd: codes.gtd },
  };
}

test.each(['csv', 'xlsx', 'parquet', 'geojson', 'ndjson'] as const)(
  'Aram’s own table as %s comes back: all but rivals, further places, sentences and grade',
  (format) =>
    property(anyItem, async (items) => {
      const back = await there(items, format, 'csv');
      expect(back.map(ownBack)).toEqual(items.map(ownOf));
    }),
);

/** ACLED: its types, the first day, the very place without its precision, sides by name and kind, the shown number of dead, 0 for none. */
test('ACLED’s shape comes back: type, day, place, sides by name and kind, dead, note and sources', () =>
  property(anyIncident, async (items) => {
    const fit = items.filter(({ when, codes }) => when && codes.acled);
    const back = await there(items, 'acled', 'acled');
    const claims = back.map(({ claim }) => claim as ImportedIncident);
    expect(back.map(({ key }) => key)).toEqual(fit.map(({ id }) => id));
    fit.forEach((item, at) => {
      const claim = claims[at]!;
      expect(claim.codes.acled).toEqual(item.codes.acled);
      expect(claim.type).toBe(typeOfSubEvent.get(item.codes.acled!.sub_event_type.toLowerCase()));
      expect(claim.when!.earliest <= item.when!.earliest).toBe(true);
      if (item.when!.earliest === item.when!.latest) expect(claim.when).toMatchObject(item.when!);
      expect(placeOf(claim)).toEqual(placeTold(item, ({ within }) => within));
      expect(claim.killed?.best).toBe(item.killed?.shown ?? 0);
      if (item.perpetrators.length > 0) expect(names(claim.perpetrators)).toEqual(names(item.perpetrators));
      expect(names(claim.targets)).toEqual(names(item.targets));
      expect(claim.targets[0]?.category).toBe(kindOnly(item.targets[0]));
      expect(back[at]!.notes).toBe(item.notes);
      expect(publishers(back[at]!.sources)).toEqual(publishers(item.sources));
    });
  }));

function kindOnly(actor: PublishedIncident['targets'][number] | undefined) {
  if (!actor) return undefined;
  const inter = acledInterOf[actor.category];
  // A group without a name is a political militia to ACLED.
  return actor.category === 'armed group' && !actor.named ? 'militia' : inter ? categoryOfInter[inter] : 'unknown';
}

const placeOf = ({ where: [place] }: ImportedClaim) => place && [place.name, place.within, place.lat, place.lon];
const placeTold = (item: Published, within: (place: Published['places'][number]) => readonly string[]) =>
  item.places[0] && [item.places[0].name, within(item.places[0]), item.places[0].lat, item.places[0].lon];

/** UCDP: kind of violence, days, best, low and high, sides by name, the place in its district and governorate, sources. */
test('UCDP’s shape comes back: kind of violence, days, sides, best, low and high, place and sources', () =>
  property(anyIncident, async (items) => {
    const days = ({ when }: PublishedIncident) =>
      (Date.parse(when!.latest) - Date.parse(when!.earliest)) / 86_400_000 + 1;
    const fit = items.filter((item) => item.when && item.codes.ucdp && days(item) <= 366);
    const back = await there(items, 'ucdp', 'ucdp');
    expect(back.map(({ key }) => key)).toEqual(fit.map(({ id }) => id));
    fit.forEach((item, at) => {
      const claim = back[at]!.claim as ImportedIncident;
      const { when, killed, codes, perpetrators, targets, sources } = item;
      expect(claim.when).toMatchObject({ earliest: when!.earliest, latest: when!.latest });
      expect(claim.codes.ucdp).toBe(codes.ucdp);
      expect([claim.killed?.best, claim.killed?.min]).toEqual([killed?.shown ?? 0, killed?.low ?? 0]);
      // "At least" has no end: the most that a report gives stands for it.
      expect(claim.killed?.max).toBe(killed ? Math.max(killed.high ?? killed.shown, killed.shown) : 0);
      expect(placeOf(claim)).toEqual(placeTold(item, ({ within }) => within.slice(-3)));
      const sides = names(claim.perpetrators).concat(codes.ucdp === 3 ? [] : names(claim.targets));
      expect(sides.sort()).toEqual([...names(perpetrators), ...(codes.ucdp === 3 ? [] : names(targets))].sort());
      expect(publishers(back[at]!.sources)).toEqual(publishers(sources));
      expect(urls(back[at]!.sources)).toEqual(urls(sources));
    });
  }));

/** HXL: an incident's type, days, groups' names, place without country and district, dead and injured, note, sources. */
test('HXL comes back: type, days, groups, place, dead and injured, note and sources', () =>
  property(anyIncident, async (items) => {
    const back = await there(items, 'hxl', 'hxl');
    const carried = items.map(({ id, type, when, perpetrators, targets, places, killed, injured, notes, sources }) => ({
      ...{ id, type, notes, publishers: publishers(sources), urls: urls(sources) },
      days: when && [when.earliest, when.latest],
      groups: [names(perpetrators), names(targets)],
      place: places[0] && [places[0].id, places[0].name, places[0].lat, places[0].lon],
      dead: [killed?.shown, injured?.shown],
    }));
    expect(
      back.map(({ key, claim, notes, sources }) => {
        const { type, when, perpetrators, targets, where, killed, injured } = claim as ImportedIncident;
        return {
          ...{ id: key, type, notes, publishers: publishers(sources), urls: urls(sources) },
          days: when && [when.earliest, when.latest],
          groups: [names(perpetrators), names(targets)],
          place: where[0] && [where[0].id, where[0].name, where[0].lat, where[0].lon],
          dead: [killed?.best, injured?.best],
        };
      }),
    ).toEqual(carried);
  }));

test('NDJSON holds everything that is published', () =>
  property(anyItem, async (items) => {
    const lines = new TextDecoder()
      .decode(await bytesOf('ndjson', items))
      .trimEnd()
      .split('\n');
    expect(lines.map((one) => JSON.parse(one))).toEqual(JSON.parse(JSON.stringify(items)));
  }));

test('the long table has every number that a report gives, with its report', () =>
  property(anyIncident, async (items) => {
    const [, ...rows] = await rowsOf('csv-rivals', items);
    const rivals = items.flatMap(({ killed, injured, abducted }) =>
      [killed, injured, abducted].flatMap((count) => count?.rivals ?? []),
    );
    expect(rows).toHaveLength(rivals.length);
  }));
