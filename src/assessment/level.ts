import {
  abductionTypes,
  type Level,
  type LevelFacts,
  levelLimits,
  levelRules,
  type Worded,
} from '../codebook/index.ts';
import { coverageFacts } from './coverage.ts';
import { summed } from './harm.ts';
import type { AssessedCondition } from './input/assessment-input.ts';
import type { PlaceRecord } from './input/place-record.ts';
import { countsStated } from './stated.ts';
import { type Violence, violenceIn } from './violence.ts';
import { during, shareIn } from './windows/in-window.ts';
import { overlap, type Window, wholeMonths } from './windows/window.ts';

/** How calm a place was in a window, by which rule, on which records. */
export interface AssessedLevel {
  readonly level: Level;
  readonly rule: string;
  readonly because: Worded;
  readonly facts: LevelFacts;
  readonly rests: readonly string[];
}

/** The rules and limits a level is found by: the codebook's, or a deployment's own. */
export interface LevelPolicy {
  readonly rules: typeof levelRules;
  readonly limits: typeof levelLimits;
}

export const standardPolicy: LevelPolicy = { rules: levelRules, limits: levelLimits };

/** The level of a place in a window. */
export function levelOf(record: PlaceRecord, window: Window, policy: LevelPolicy = standardPolicy): AssessedLevel {
  const violence = violenceIn(record, window);
  const said = saidIn(record, window);
  const facts: LevelFacts = {
    ...factsOfEvents(record, window, violence),
    feared: said.fears.some(({ places }) => places.includes(record.place.id)),
    placesFeared: new Set(said.fears.flatMap(({ places: [place] }) => place ?? [])).size,
    threatsTold: said.threats.length,
  };
  const conditions = [...said.fears, ...said.threats].map(({ record: id }) => ({ id }));
  const harm = [...violence.incidents, ...countsStated(record, window), ...conditions];
  // where nothing speaks against calm, it rests on those who wrote and told of nothing
  const rests = harm.length > 0 ? harm : during(record.reports, window);
  return ruled(facts, policy, [...new Set(rests.map(({ id }) => id))]);
}

/** The level by events alone, whatever anybody said of calm or danger. */
export function levelByEvents(record: PlaceRecord, window: Window, policy: LevelPolicy): AssessedLevel {
  const violence = violenceIn(record, window);
  return ruled(
    factsOfEvents(record, window, violence),
    policy,
    violence.incidents.map(({ id }) => id),
  );
}

function ruled(facts: LevelFacts, { rules, limits }: LevelPolicy, rests: readonly string[]): AssessedLevel {
  const rule = rules.find(({ holds }) => holds(facts, limits[facts.scale]))!;
  return { level: rule.level, rule: rule.code, because: rule.because, facts, rests };
}

/** Attacks recorded, or stated as a count where that is more; and the harm done. */
function factsOfEvents(record: PlaceRecord, window: Window, violence: Violence): LevelFacts {
  const harmed = summed(violence.incidents, window, ({ civiliansHarmed }) => [civiliansHarmed]).best;
  const abductions = violence.incidents.filter(
    (one) => abductionTypes.has(one.type) && shareIn(one, window) >= 0.5,
  ).length;
  const attacks = Math.max(violence.count, ...countsStated(record, window).map((count) => count.attacks));
  return {
    scale: record.place.scale,
    attacks,
    attacksPerMonth: attacks / wholeMonths(window),
    civiliansHarmed: harmed,
    civiliansHarmedPerMonth: harmed / wholeMonths(window),
    abductions,
    abductionsPerMonth: abductions / wholeMonths(window),
    feared: false,
    placesFeared: 0,
    threatsTold: 0,
    coverage: coverageFacts(record, window),
  };
}

const feared = new Set([
  'security: unsafe',
  'security: tense',
  'residence: leaving at night',
  'movement: stopped at night',
  'movement: stopped',
]);
const threats = new Set(['threat: present', 'threat: possible']);

/** What was said of the window's days that speaks against calm. A statement without days may be of any, and counts for none. */
function saidIn(record: PlaceRecord, window: Window) {
  const said = record.conditions.filter((one) => one.is.when && one.window && overlap(one.window, window));
  const where = (states: ReadonlySet<string>): AssessedCondition[] =>
    said.flatMap(({ is }) => (states.has(`${is.aspect}: ${is.state}`) ? [is] : []));
  return { fears: where(feared), threats: where(threats) };
}
