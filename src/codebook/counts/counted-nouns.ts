/** Nouns that decide the unit of a count; every other noun counts items, or people when it names people. */
const list = (unit: Unit, words: string): [string, Unit][] => words.split(/\s+/).map((word) => [word, unit]);

type Unit = 'people' | 'families' | 'villages' | 'houses' | 'animals' | 'items' | 'events' | 'percent';

export const countedNouns: ReadonlyMap<string, Unit> = new Map([
  ...list('families', 'family families household households'),
  ...list('villages', 'village villages hamlet hamlets settlement settlements town towns'),
  ...list('houses', 'house houses home homes dwelling dwellings residence residences property properties'),
  ...list('animals', 'sheep cattle cows cow goats goat camels livestock buffaloes horses donkeys animals oxen'),
  ...list(
    'events',
    'attack attacks strike strikes incident incidents operation operations raid raids clash clashes explosion ' +
      'explosions bombing bombings assault assaults airstrike airstrikes abductions kidnappings violations arrests ' +
      'blasts ambushes skirmishes killings murders protests demonstrations sorties events',
  ),
  ...list('percent', 'percent %'),
  ...list(
    'people',
    'people persons person men man women woman children child boy boys girl girls civilians civilian others other ' +
      'victims victim dead wounded injured casualties casualty fatalities fatality deaths death bodies body corpses ' +
      'individuals individual personnel members member lives souls hostages hostage sons son daughters daughter ' +
      'brothers brother sisters sister relatives relative troops prisoners prisoner detainees detainee youths youth ' +
      'adults adult infants infant babies baby teenagers teenager minors minor elders elder recruits injuries ' +
      'survivors survivor wife husband father mother cousin cousins nephew nephews parents refugees migrants ' +
      'inhabitants employees workers guards staff crew passengers villagers residents locals martyrs martyr ' +
      'fighters militants gunmen soldiers officers policemen insurgents rebels terrorists assailants attackers ' +
      'kids toddlers wives husbands friends neighbours neighbors inmates suspects suspect servicemen women',
  ),
  ...list(
    'items',
    'vehicles vehicle cars car trucks shells rockets missiles rounds rifles weapons bombs devices mines landmines ' +
      'grenades drones kilograms kg tons tonnes litres liters dollars dinars km kilometers kilometres miles meters ' +
      'metres hectares acres shops stores buildings tents schools tanks motorcycles motorbikes guns pistols magazines',
  ),
]);

/** Nouns after a number that make it a measure of something else: an age, a distance, a sum, a span of time. */
export const measureNouns: ReadonlySet<string> = new Set(
  (
    'year years month months week weeks day days hour hours minute minutes second seconds km kms kilometer kilometers ' +
    'kilometre kilometres mile miles meter meters metre metres m feet foot inch inches cm centimetres centimeters mm ' +
    'millimeter millimetre kg kilogram kilograms kilos kilo gram grams ton tons tonne tonnes litre litres liter liters ' +
    'dollar dollars euro euros dinar dinars pounds naira rupees pesos million billion degrees degree hectares acres ' +
    'gmt am pm a.m p.m hrs caliber calibre magnitude points times % percent per'
  ).split(/\s+/),
);
