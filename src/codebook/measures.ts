/** What a figure counts. */
export const measures = [
  'attacks',
  'killed',
  'injured',
  'killed and injured',
  'abducted',
  'arrested',
  'villages evacuated',
  'villages inhabited',
  'villages returned',
  'families displaced',
  'families returned',
  'people displaced',
  'people returned',
  'population',
  'houses destroyed',
  'livestock taken',
  'forces deployed',
  'other',
] as const;

export type Measure = (typeof measures)[number];

/**
 * How a measure is told: what is counted, and the words that say what became of it. `always`: such a count is no
 * single event by itself; `perfect`: it is none when told as a state ("have been"); `period`: only over a span of
 * time or in total.
 */
export interface MeasureWords {
  readonly measure: Measure;
  /** Units or nouns counted. */
  readonly counted: string;
  /** Phrases that must stand near; empty: the noun says it all. */
  readonly told: string;
  readonly figure: 'always' | 'perfect' | 'period';
}

const people = 'people';

/** The first that fits is taken. */
export const measureWords: readonly MeasureWords[] = [
  {
    measure: 'attacks',
    counted:
      'attacks, strikes, incidents, raids, clashes, explosions, bombings, assaults, airstrikes, violations, ambushes, blasts, skirmishes, breaches, kidnappings, abductions, killings, murders, shootings, shellings, assassinations, massacres',
    told: '',
    figure: 'period',
  },
  { measure: 'killed', counted: 'deaths, fatalities, homicides, dead, martyrs', told: '', figure: 'period' },
  { measure: 'injured', counted: 'injuries, wounded', told: '', figure: 'period' },
  { measure: 'killed and injured', counted: 'casualties, victims', told: '', figure: 'period' },
  {
    measure: 'villages evacuated',
    counted: 'villages',
    told: 'evacuated, evacuation of, emptied, empty, abandoned, deserted, depopulated, vacated, uninhabited, emptying of, abandonment of, fled, left by their, lie empty, stand empty, displaced, driven from, cleared of, without residents, devoid of',
    figure: 'always',
  },
  {
    measure: 'villages returned',
    counted: 'villages',
    told: 'returned, repopulated, resettled, came back to life, come back to life, returned to, went back to, inhabited again, reinhabited, return to, returning to',
    figure: 'always',
  },
  {
    measure: 'villages inhabited',
    counted: 'villages',
    told: 'inhabited, populated, still live in, remain inhabited, live in, still lived in',
    figure: 'always',
  },
  {
    measure: 'families returned',
    counted: 'families',
    told: 'returned, came back, come back, went back, gone back, moved back, are back, resettled, return of, returned home, repatriated, returning, reached home',
    figure: 'always',
  },
  {
    measure: 'families displaced',
    counted: 'families',
    told: 'displaced, fled, left, had gone, have gone, evacuated, abandoned, driven out, forced out, forced to leave, forced to flee, uprooted, moved out, expelled, displacement of, moved to, taken refuge, took refuge, sheltering, still displaced, fled their, deserted their, relocated to, internally displaced, in camps, in the camp, forced to relocate, abandoned their, in displacement, remain displaced, are displaced, were displaced, lost their homes, live in tents, flight of, took shelter, living in camps, have fled',
    figure: 'always',
  },
  {
    measure: 'people returned',
    counted: people,
    told: 'returned home, have returned, had returned, returned to their, came back, come back, went back home, gone back, moved back, resettled, return of, repatriated, returned to the, been returned, has returned, went back to, returnees, relocated from, back to their, returned back, returned after, return to their, have been resettled, returned',
    figure: 'perfect',
  },
  {
    measure: 'people displaced',
    counted: people,
    told: 'displaced, fled their, forced to flee, forced to leave, forced from, uprooted, driven from, displacement of, internally displaced, fled the, have fled, had fled, living in camps, displaced from, homeless, fled to, live in camps, flee their, left homeless, sheltering, in the idp camp, in idp camps, in the camps, in camps, in the camp, chased from, have left, had left, left their, abandoned their, flee to, fleeing to, forced out, forced to abandon, living in tents, crossed into, seeking refuge, sought refuge, taken refuge, took refuge, taking refuge, take refuge, fleeing',
    figure: 'perfect',
  },
  {
    measure: 'population',
    counted: 'people, families',
    told: 'population of, home to, inhabitants, live in, lived in, lives in, live there, inhabited by, populated by, reside in, used to live, dwell in, lived there, population, lived here, live here, remain in, remained in, still live, are left, still living in, stayed in, currently living in, stayed back, stayed behind, remained behind',
    figure: 'always',
  },
  {
    measure: 'houses destroyed',
    counted: 'houses, buildings, shops, schools, huts, properties, mosques, churches',
    told: 'destroyed, demolished, burned, burnt, razed, flattened, levelled, leveled, torched, bulldozed, blown up, reduced to rubble, in ruins, destruction of, burned down, burnt down, ruined, gutted, uninhabitable',
    figure: 'perfect',
  },
  {
    measure: 'livestock taken',
    counted: 'animals, head, heads',
    told: 'stolen, stole, taken, looted, rustled, seized, theft of, lost, driven off, robbed, slaughtered, took, raided, rustling of',
    figure: 'period',
  },
  {
    measure: 'forces deployed',
    counted:
      'soldiers, troops, policemen, officers, personnel, guards, peacekeepers, fighters, recruits, policewomen, brigades, battalions, checkpoints, police',
    told: 'deployed, stationed, deployment of, based, positioned, assigned to, sent to, patrol, protect, guard the, posted, stationing of, guards, guarding',
    figure: 'perfect',
  },
  {
    measure: 'killed and injured',
    counted: people,
    told: 'killed or injured, killed and injured, killed or wounded, killed and wounded, dead and wounded, killed or maimed, dead or injured',
    figure: 'period',
  },
  {
    measure: 'killed',
    counted: people,
    told: 'killed, dead, died, murdered, slain, lost their lives, martyred, assassinated, executed, deaths of, killing of, have died, murder of, killing, kill, massacred, shot dead, perished, gunned down, fallen',
    figure: 'period',
  },
  { measure: 'injured', counted: people, told: 'injured, wounded, maimed, hurt, injuring, wounding', figure: 'period' },
  {
    measure: 'abducted',
    counted: people,
    told: 'abducted, kidnapped, taken hostage, abduction of, kidnapping of, missing, disappeared, forcibly disappeared, abducting, kidnapping',
    figure: 'period',
  },
  {
    measure: 'arrested',
    counted: people,
    told: 'arrested, detained, captured, imprisoned, jailed, rounded up, arrest of, detention of, taken into custody',
    figure: 'period',
  },
];

/** Words that make a count a total over more than one event. */
export const totalWords: readonly string[] = [
  'a total of',
  'in total',
  'in all',
  'altogether',
  'overall',
  'so far',
  'to date',
  'since then',
  'a year',
  'per year',
  'a month',
  'per month',
  'every month',
  'every year',
  'annually',
  'during the war',
  'in the war',
  'in the conflict',
  'during the conflict',
  'of the conflict',
  'during the confrontations',
  'during the fighting',
  'during the occupation',
  'the death toll since',
  'figures show',
  'statistics show',
  'data show',
  'records show',
  'figures',
  'statistics',
  'according to data',
  'civil war',
  'the conflict has',
  'the war has',
  'the insurgency has',
  'insurgency',
  'during the rule',
  'under the rule',
  'campaign of',
  'over the years',
  'years of',
  'decades of',
  'months of',
  'since the start of',
  'since the beginning of',
  'farming season',
  'agricultural season',
  'rainy season',
];
