import fc from 'fast-check';
import { actorCategories, conditionStates, crosswalks, incidentTypes, measures } from '../../../src/codebook/index.ts';
import type { Published, PublishedIncident } from '../../../src/publication/formats/index.ts';
import { countUnits } from '../../../src/reading/index.ts';
import { counted, own, says, village } from '../formats/made-up.ts';

/** Any words: formulas, quotation marks, line breaks, Arabic; no space around them, and no letter lost in decoding. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      '+9',
      '@x',
      'a\r\nb',
      'a;b',
      'a\\;b',
      '"',
      '_x0041_',
      '&lt;',
      'ئارام',
      '0',
      'x,y',
      '\u0007',
      '"a"b',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/[\ufffd\u0080-\u009f]|[ÂÃØÙÚÛâ]/.test(text));

const day = fc
  .integer({ min: 0, max: 8000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

const when = fc.tuple(day, day).map((days) => {
  const [earliest, latest] = days.toSorted() as [string, string];
  return { edtf: earliest === latest ? earliest : `${earliest}/${latest}`, earliest, latest };
});
const oneDay = day.map((earliest) => ({ edtf: earliest, earliest, latest: earliest }));

const chain = fc.constantFrom(
  ['Jalawla', 'Khanaqin', 'Diyala', 'Iraq'],
  ['Khanaqin', 'Diyala', 'Iraq'],
  ['Diyala', 'Iraq'],
  ['Iraq'],
);
const degrees = fc.record({
  lat: fc.double({ min: 30, max: 36, noNaN: true }),
  lon: fc.double({ min: 41, max: 48, noNaN: true }),
});
const place = fc
  .record({
    name: words,
    within: chain,
    at: fc.option(degrees),
    id: fc.option(words),
    precision: fc.constantFrom('village' as const, 'town' as const),
  })
  .map(({ name, within, at, id, precision }) => ({
    ...village,
    id,
    name,
    within,
    lat: at?.lat ?? null,
    lon: at?.lon ?? null,
    precision,
  }));

const actors = fc.array(
  fc
    .record({ name: words, category: fc.constantFrom(...actorCategories), named: fc.boolean() })
    .map((actor) => ({ id: null, ...actor })),
  { maxLength: 3 },
);
const count = fc.option(
  fc
    .tuple(fc.nat(20), fc.nat(20), fc.option(fc.nat(20)))
    .map(([low, more, most]) => counted(low + more, low, most === null ? null : low + more + most)),
);
const sources = fc.array(
  words.map((name) => says(name)),
  { maxLength: 3 },
);
const head = {
  id: words,
  when: fc.option(fc.oneof(oneDay, when)),
  places: place.map((one) => [one]),
  sources,
  notes: fc.option(words),
};
const still = { grade: null, licence: own, revised: null };

export const anyIncident: fc.Arbitrary<PublishedIncident> = fc
  .record({
    ...head,
    type: fc.constantFrom(...incidentTypes),
    outcome: fc.constantFrom('carried out' as const, 'failed' as const, 'foiled' as const),
    perpetrators: actors,
    targets: actors,
    weapons: fc.array(words, { maxLength: 2 }),
    killed: count,
    injured: count,
    abducted: count,
    ucdp: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
  })
  .map(({ ucdp, ...told }) => {
    const { acled, case2021, ...row } = crosswalks[told.type];
    const pair = acled && { event_type: acled[0], sub_event_type: acled[1] };
    const { gtd, plover, muc4, hrds } = row;
    return { kind: 'incident', ...told, ...still, codes: { acled: pair, gtd, ucdp, plover, case2021, muc4, hrds } };
  });

const aspects = Object.entries(conditionStates) as [string, readonly string[]][];

export const anyItem: fc.Arbitrary<Published> = fc.oneof(
  anyIncident,
  fc
    .record({
      ...head,
      measure: fc.constantFrom(...measures),
      unit: fc.constantFrom(...countUnits),
      value: count,
      by: actors,
      of: actors,
    })
    .map((told): Published => ({ kind: 'figure', ...told, ...still })),
  fc
    .record({
      ...head,
      aspect: fc
        .constantFrom(...aspects)
        .chain(([aspect, states]) => fc.constantFrom(...states).map((state) => ({ aspect, state }))),
      change: fc.constantFrom('better' as const, 'worse' as const, 'same' as const, null),
      by: actors,
      people: count,
    })
    .map(({ aspect, ...told }): Published => ({ kind: 'condition', ...aspect, ...told, ...still })),
);

/** Some items with an id each. */
export const someOf = <T extends Published>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });
