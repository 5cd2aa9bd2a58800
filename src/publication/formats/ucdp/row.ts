import { type ActorRef, stateForces, type UcdpColumn, ucdpColumns, ucdpRegions } from '../../../codebook/index.ts';
import type { Cell } from '../../csv.ts';
import type { LeftOut } from '../leaving.ts';
import { joinNames } from '../name-list.ts';
import { codesOfCountry, placeParts } from '../place-parts.ts';
import type { Published, PublishedIncident, PublishedPlace, Testimony } from '../published.ts';
import { daysIn } from '../span.ts';
import { deathsOf } from './deaths.ts';
import { priogridOf } from './grid.ts';

/** An incident as a row of UCDP GED's columns, or why it has none there. */
export function ucdpRow(item: Published): readonly Cell[] | LeftOut {
  if (item.kind !== 'incident') return 'not an incident';
  if (!item.when) return 'no date';
  // GED holds violence by organised sides, and no event longer than a year.
  if (item.codes.ucdp === null || daysIn(item.when.earliest, item.when.latest) > 366) return 'outside this scheme';
  const cells = cellsOf(item, item.codes.ucdp, item.when);
  return ucdpColumns.map((name) => cells[name] ?? null);
}

function cellsOf(
  item: PublishedIncident,
  violence: 1 | 2 | 3,
  when: NonNullable<PublishedIncident['when']>,
): Partial<Record<UcdpColumn, Cell>> {
  const [a, b] = sidesOf(item, violence);
  const [sideA, sideB] = [joinNames(a.map(({ name }) => name)), joinNames(b.map(({ name }) => name))];
  const deaths = deathsOf(
    item,
    b.map(({ category }) => category),
  );
  const days = daysIn(when.earliest, when.latest);
  return {
    id: item.id,
    relid: item.id,
    year: Number(when.earliest.slice(0, 4)),
    code_status: 'Clear',
    type_of_violence: violence,
    dyad_name: sideA && sideB ? `${sideA} - ${sideB}` : '',
    side_a: sideA,
    side_b: sideB,
    ...sourceCells(item.sources),
    ...placeCells(item.places),
    event_clarity: days === 1 ? 1 : 2,
    date_prec: datePrecision(days),
    date_start: when.earliest,
    date_end: when.latest,
    deaths_a: deaths.a,
    deaths_b: deaths.b,
    deaths_civilians: deaths.civilians,
    deaths_unknown: deaths.unknown,
    best: deaths.best,
    high: deaths.high,
    low: deaths.low,
  };
}

/** In a state's conflict side a is the state, whoever struck; against civilians side b is written so. */
function sidesOf({ perpetrators, targets }: PublishedIncident, violence: 1 | 2 | 3): [ActorRef[], ActorRef[]] {
  const state = (actors: readonly ActorRef[]) => actors.some(({ category }) => stateForces.has(category));
  if (violence === 1 && !state(perpetrators) && state(targets)) return [[...targets], [...perpetrators]];
  const civilians = { id: null, name: 'Civilians', named: false, category: 'civilians' } as const;
  return [[...perpetrators], violence === 3 ? [civilians] : [...targets]];
}

/** 1 the day, 2 two to six days, 3 a week, 4 a month, 5 up to a year. */
const datePrecision = (days: number): number => (days === 1 ? 1 : days < 7 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5);

function sourceCells(sources: readonly Testimony[]): Partial<Record<UcdpColumn, Cell>> {
  const all = (of: (source: Testimony) => string | null) => joinNames(sources.flatMap((source) => of(source) ?? []));
  return {
    number_of_sources: new Set(sources.map(({ publisher, url }) => publisher ?? url)).size,
    source_article: all(({ url, sentence }) => url ?? sentence),
    source_office: all(({ publisher }) => publisher),
    source_date: all(({ published }) => published),
    source_headline: all(({ title }) => title),
    source_original: all(({ speaker }) => speaker),
  };
}

function placeCells(places: readonly PublishedPlace[]): Partial<Record<UcdpColumn, Cell>> {
  const place = places.find(({ lat, lon }) => lat !== null && lon !== null) ?? places[0];
  const { country, admin1, admin2, location } = placeParts(place);
  const codes = codesOfCountry(country);
  const region = (codes && ucdpRegions.get(codes.alpha2)) ?? '';
  if (!place) return {};
  const { lat, lon, precision, within, relation } = place;
  const placed = lat !== null && lon !== null;
  return {
    where_prec: wherePrecision[precision],
    where_coordinates: location,
    where_description: [relation ?? location, ...within].filter(Boolean).join(', '),
    adm_1: admin1,
    adm_2: admin2,
    latitude: lat,
    longitude: lon,
    geom_wkt: placed ? `POINT (${lon} ${lat})` : '',
    priogrid_gid: placed ? priogridOf(lat, lon) : null,
    country,
    country_id: codes?.gw ?? null,
    region,
  };
}

/** 1 the very place, 2 within about 25 km, 3 the district, 4 the governorate, 6 the country. */
const wherePrecision: Readonly<Record<PublishedPlace['precision'], number>> = {
  site: 1,
  village: 1,
  town: 1,
  relative: 2,
  district: 3,
  governorate: 4,
  country: 6,
};
