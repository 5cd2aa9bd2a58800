/** The names a made row is filled with; the same seed with other lists of the same lengths gives the same rows renamed. */
export interface RowNames {
  readonly groups: readonly string[];
  readonly villages: readonly string[];
  readonly forces: readonly string[];
}

export const rowNames: RowNames = {
  groups: ['Islamic State', 'Boko Haram', 'the Taliban', 'Al-Shabaab', 'the New People’s Army', 'the FARC'],
  villages: [
    'Khanaqin',
    'Jalawla',
    'Kirkuk',
    'Mosul',
    'Maiduguri',
    'Kandahar',
    'Mogadishu',
    'Ghazni',
    'Basra',
    'Tikrit',
  ],
  forces: ['soldiers', 'policemen', 'border guards', 'army recruits'],
};

const people = [
  'farmers',
  'shepherds',
  'teachers',
  'shopkeepers',
  'civilians',
  'bus passengers',
  'herders',
  'villagers',
];
const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'eleven', 'twelve', '14', '17', '23'];
const months = 'January February March April May June July August September October November December'.split(' ');
const weapons = [
  'assault rifles',
  'hunting guns',
  'a machine gun mounted on a pick-up truck',
  'rocket-propelled grenades',
];
const things = ['a fuel depot', 'two delivery vans', 'the municipal garage', 'a grain store', 'seven houses'];

/** A repeatable stream of whole numbers below `limit` (mulberry32). */
export function dice(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

interface Slots {
  readonly date: string;
  readonly place: string;
  readonly group: string;
  readonly force: string;
  readonly folk: string;
  readonly some: string;
  readonly more: string;
  readonly arms: string;
  readonly thing: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Line = (slots: Slots) => string;

const openings: readonly Line[] = [
  (s) =>
    `On ${s.date}, gunmen carrying ${s.arms} opened fire on a minibus near ${s.place} and killed ${s.some} ${s.folk}.`,
  (s) =>
    `A bomb hidden under a vegetable stall exploded in ${s.place} on ${s.date}, killing ${s.some} ${s.folk} and wounding ${s.more} others.`,
  (s) => `Fighters of ${s.group} abducted ${s.some} ${s.folk} from a road outside ${s.place} on ${s.date}.`,
  (s) =>
    `On ${s.date}, a suicide bomber drove a lorry into a checkpoint in ${s.place}; ${s.some} ${s.force} died and ${s.more} were injured.`,
  (s) =>
    `Unknown assailants threw a grenade at a tea house in ${s.place} on the evening of ${s.date}, and ${s.some} ${s.folk} were hurt.`,
  (s) =>
    `Clashes between ${s.force} and ${s.group} broke out east of ${s.place} on ${s.date} and left ${s.some} ${s.force} dead.`,
  (s) =>
    `Several mortar rounds hit the outskirts of ${s.place} on ${s.date}. ${capital(s.some)} ${s.folk} lost their lives.`,
  (s) => `On ${s.date}, masked men set fire to ${s.thing} in ${s.place}. Nobody was injured.`,
  (s) =>
    `A judge was shot dead outside his home in ${s.place} on ${s.date}; ${s.some} ${s.folk} who ran to help him were wounded.`,
  (s) =>
    `On ${s.date}, ${s.force} defused a roadside bomb planted beside the main market of ${s.place}, and ${s.some} suspects were detained.`,
];
const middles: readonly Line[] = [
  (s) => `The attackers left before help arrived, and ${s.thing} could not be saved.`,
  () => 'A curfew was imposed until the following morning while the area was searched.',
  (s) => `The hospital of ${s.place} asked the public to give blood.`,
  (s) => `Residents had warned for weeks that the ${s.force} stationed nearby were too few.`,
];
const details: readonly Line[] = [
  () => 'Shops along the road stayed shut for the day.',
  (s) => `The damage is put at ${s.more} thousand dollars.`,
  () => 'It was raining, and few people were in the street.',
  () => 'A school nearby sent its pupils home.',
];
const endings: readonly Line[] = [
  () => 'No group claimed responsibility for the incident.',
  (s) => `${capital(s.group)} claimed responsibility in a message the same week.`,
  (s) => `A provincial official blamed ${s.group}.`,
  (s) => `It is suspected that ${s.group} was behind it; this could not be confirmed.`,
];

/** One row of about 300 characters about one made-up incident. */
export function makeRow(roll: (limit: number) => number, names: RowNames = rowNames): string {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const slots: Slots = {
    date: `${1 + roll(28)} ${pick(months)} ${2004 + roll(18)}`,
    place: pick(names.villages),
    group: pick(names.groups),
    force: pick(names.forces),
    folk: pick(people),
    some: pick(words),
    more: pick(words),
    arms: pick(weapons),
    thing: pick(things),
  };
  return [pick(openings), pick(middles), pick(details), pick(endings)].map((line) => line(slots)).join(' ');
}

/** `count` rows, the same for the same seed. */
export function makeRows(count: number, seed = 1, names: RowNames = rowNames): string[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => makeRow(roll, names));
}
