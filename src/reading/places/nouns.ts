import type { Precision } from '../../gazetteer/index.ts';

/** A noun that says what kind of place a name is, and whether it belongs to the name ("Tahrir Square"). */
export interface PlaceNoun {
  readonly precision: Exclude<Precision, 'relative'>;
  readonly named: boolean;
}

const list = (words: string, precision: PlaceNoun['precision'], named = false): [string, PlaceNoun][] =>
  words.split(',').map((word) => [word.trim(), { precision, named }]);

/** Nouns of places, one word each, in lower case. */
export const placeNouns: ReadonlyMap<string, PlaceNoun> = new Map([
  ...list(
    'village, villages, hamlet, hamlets, tract, tracts, settlement, settlements, kibbutz, barangay, kampung, kebele',
    'village',
  ),
  ...list('neighborhood, neighborhoods, neighbourhood, neighbourhoods, quarter, suburb, suburbs, ward', 'village'),
  ...list('area, areas, locality, localities, sector, block, community, slum, estate', 'village'),
  ...list('town, towns, city, cities, capital', 'town'),
  ...list(
    'district, districts, sub-district, sub-districts, subdistrict, subdistricts, township, townships',
    'district',
  ),
  ...list(
    'county, counties, sub-county, constituency, municipality, municipalities, commune, woreda, subdivision',
    'district',
  ),
  ...list(
    'precinct, arrondissement, regency, tehsil, taluk, upazila, raion, canton, borough, parish, chiefdom, lga, territory',
    'district',
  ),
  ...list('province, provinces, governorate, governorates, region, regions, state, states, department', 'governorate'),
  ...list('departments, prefecture, oblast, emirate, wilayat, subregion', 'governorate'),
  ...list('zone, camp, checkpoint, crossing, road, highway, street, avenue, boulevard, square, bridge', 'site', true),
  ...list(
    'junction, intersection, roundabout, valley, mountain, mountains, hills, hill, river, lake, dam',
    'site',
    true,
  ),
  ...list('island, islands, archipelago, forest, desert, peninsula, basin, bay, gulf, sea, creek', 'site', true),
  ...list('airport, airfield, port, harbour, harbor, axis, frontline, corridor, gate, heights, plain', 'site', true),
]);

/** Nouns of two or three words, as the words before the last one: "police district", "local government area". */
export const nounBeginnings: ReadonlySet<string> = new Set(['police', 'local', 'government', 'security', 'autonomous']);

/** Buildings and grounds: at one of them is somewhere, but its name tells no region. */
export const siteNouns: ReadonlySet<string> = new Set(
  (
    'university college school academy hospital clinic mosque church cathedral temple shrine monastery prison jail ' +
    'hotel restaurant cafe market bazaar mall stadium park garden cemetery station terminal barracks base outpost ' +
    'garrison factory mine field refinery plant farm palace embassy consulate headquarters building tower plaza ' +
    'checkpoint monument museum theatre theater zoo beach'
  ).split(' '),
);

/** Words for a part of a place that leave its name as it is: "northern Ninewa", "downtown Nairobi". */
export const partWords: ReadonlySet<string> = new Set(
  (
    'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern ' +
    'north-western south-eastern south-western north-east north-west south-east south-west northeast northwest ' +
    'southeast southwest north south east west downtown rural upper lower mid-western greater inner outer ' +
    'neighboring neighbouring nearby opposition-held rebel-held government-held border coastal remote resort besieged port mining war-torn occupied restive'
  ).split(' '),
);
