import rows from './countries.json' with { type: 'json' };
import { belongsTo, furtherNames, furtherPeoples, shortNames } from './country-names.ts';
import { type Layer, listLayer } from './layer.ts';
import type { Place } from './place.ts';

type Row = readonly [code: string, names: string[], otherScripts: string[], peoples: string[]];

const table = rows as unknown as readonly Row[];

const countryOf = ([code, names, others]: Row): Place => ({
  id: `country:${code}`,
  name: shortNames[code] ?? names[0]!,
  names: [...names, ...others, ...(furtherNames[code] ?? [])],
  precision: 'country',
  within: belongsTo[code] ? [shortNames[belongsTo[code]] ?? nameOf(belongsTo[code])] : [],
  country: code,
  lat: null,
  lon: null,
  source: null,
  relation: null,
  population: 0,
  layer: 'country',
});

const nameOf = (code: string): string => table.find((row) => row[0] === code)![1][0]!;

const peoplesOf = (row: Row): string[] => {
  const words = [...row[3], ...(furtherPeoples[row[0]] ?? [])];
  return words.flatMap((word) => (/(?:an|ian|i)$/.test(word) ? [word, `${word}s`] : [word]));
};

/** Every country, by ISO 3166-1 code. Names from i18n-iso-countries 7.14 and i18n-nationality 1.4 (MIT). */
export const countries: ReadonlyMap<string, Place> = new Map(table.map((row) => [row[0], countryOf(row)]));

/** Countries by their names. */
export const countryLayer: Layer = listLayer(countries.values());

/** Countries by the words for their people: `Iraqi`, `Burkinabe`. */
export const peopleLayer: Layer = listLayer(
  table.map((row) => ({ ...countries.get(row[0])!, name: peoplesOf(row)[0] ?? '', names: peoplesOf(row) })),
);
