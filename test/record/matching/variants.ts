import type { Incident } from '../../../src/claims/index.ts';
import { people } from '../facts.ts';

/** A sequence of numbers in 0..1 that is the same every time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'x'],
  [/q/g, 'k'],
  [/ee/g, 'i'],
  [/a$/, 'ah'],
  [/i/g, 'e'],
  [/ou/g, 'u'],
  [/^/, 'al-'],
];

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The same event as another outlet may tell it: spelled otherwise, dated by the other side of the night, tolls revised. */
export function retold(claim: Incident, roll: () => number): Incident {
  const [pattern, letters] = spellings[Math.floor(roll() * spellings.length)]!;
  const respell = (name: string) => (roll() < 0.6 ? name.toLowerCase().replace(pattern, letters) : name);
  const shift = roll() < 0.25 ? 1 : 0;
  const vary = (count: Incident['killed']) =>
    count === null || roll() < 0.2 ? null : people(Math.max(0, count.best + (count.best >= 3 && roll() < 0.4 ? 1 : 0)));
  const day = dayAfter(claim.when!.earliest, shift);
  return {
    ...claim,
    when: { ...claim.when!, edtf: day, earliest: day, latest: day },
    where: claim.where.map((place) => ({ ...place, name: respell(place.name) })),
    perpetrators: roll() < 0.3 ? [] : claim.perpetrators,
    killed: vary(claim.killed),
    injured: vary(claim.injured),
  };
}
