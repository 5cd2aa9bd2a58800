import type { AssessedMonth, AssessedPlace, Coverage, Days } from '../../assessment/index.ts';
import type { Direction, Level } from '../../codebook/index.ts';
import { type Cell, csvRow } from '../csv.ts';

/** A place in a list: how calm it was and which way it moves, on one line. */
export interface AssessedRow {
  readonly id: string;
  readonly name: string;
  readonly scale: AssessedPlace['scale'];
  /** Names of what contains it, nearest first. */
  readonly within: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly against: Days;
  readonly level: Level;
  readonly rule: string;
  readonly direction: Direction;
  readonly directionRule: string;
  /** The probability that the rate of attacks fell, reporting weighed. */
  readonly fell: number;
  /** Attacks recorded, now and before; the rate a month as recorded, with its 95 % interval. */
  readonly attacks: number;
  readonly attacksBefore: number;
  readonly rate: number;
  readonly rateLow: number;
  readonly rateHigh: number;
  readonly civiliansHarmed: number;
  readonly reports: number;
  readonly publishers: number;
  readonly thin: boolean;
  readonly lastWritten: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Ids of the records that the level rests on. */
  readonly rests: readonly string[];
}

/** An assessment as a row. `nameOf` gives a place's name by its id. */
export function assessedRow(
  place: AssessedPlace,
  days: { readonly window: Days; readonly against: Days },
  { level, moved }: Pick<AssessedMonth, 'level' | 'moved'>,
  coverage: Coverage,
  nameOf: (place: string) => string,
): AssessedRow {
  const { recorded } = moved.now;
  return {
    id: place.id,
    name: nameOf(place.id),
    scale: place.scale,
    within: place.within.map(nameOf),
    ...days.window,
    against: days.against,
    level: level.level,
    rule: level.rule,
    direction: moved.direction,
    directionRule: moved.rule,
    fell: moved.happened.fell,
    attacks: moved.now.attacks,
    attacksBefore: moved.before.attacks,
    rate: recorded.best,
    rateLow: recorded.low,
    rateHigh: recorded.high,
    civiliansHarmed: level.facts.civiliansHarmed,
    reports: coverage.reports,
    publishers: coverage.publishers,
    thin: coverage.thin,
    lastWritten: coverage.lastWritten,
    lat: place.at?.lat ?? null,
    lon: place.at?.lon ?? null,
    rests: level.rests,
  };
}

const order: readonly Level[] = ['unsafe', 'tense', 'mostly calm', 'calm', 'unknown'];

/** The least calm first, the unknown last; of one level those with most attacks first. */
export const byCalm = (a: AssessedRow, b: AssessedRow): number =>
  order.indexOf(a.level) - order.indexOf(b.level) || b.attacks - a.attacks || (a.name < b.name ? -1 : 1);

const rounded = (value: number): number => Number(value.toPrecision(4));

const columns: readonly (readonly [name: string, cell: (row: AssessedRow) => Cell])[] = [
  ['place', ({ id }) => id],
  ['name', ({ name }) => name],
  ['scale', ({ scale }) => scale],
  ['within', ({ within }) => within.join(', ')],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['level', ({ level }) => level],
  ['level_rule', ({ rule }) => rule],
  ['direction', ({ direction }) => direction],
  ['direction_rule', ({ directionRule }) => directionRule],
  ['probability_fell', ({ fell }) => rounded(fell)],
  ['against_from', ({ against }) => against.from],
  ['against_to', ({ against }) => against.to],
  ['attacks', ({ attacks }) => rounded(attacks)],
  ['attacks_before', ({ attacksBefore }) => rounded(attacksBefore)],
  ['attacks_per_month', ({ rate }) => rounded(rate)],
  ['attacks_per_month_low', ({ rateLow }) => rounded(rateLow)],
  ['attacks_per_month_high', ({ rateHigh }) => rounded(rateHigh)],
  ['civilians_harmed', ({ civiliansHarmed }) => civiliansHarmed],
  ['reports', ({ reports }) => reports],
  ['publishers', ({ publishers }) => publishers],
  ['coverage_thin', ({ thin }) => thin],
  ['last_report', ({ lastWritten }) => lastWritten],
  ['latitude', ({ lat }) => lat],
  ['longitude', ({ lon }) => lon],
  ['records', ({ rests }) => rests.join(' ')],
];

/** Rows as a table that any spreadsheet reads. */
export const assessedAsCsv = (rows: readonly AssessedRow[]): string =>
  csvRow(columns.map(([name]) => name)) + rows.map((row) => csvRow(columns.map(([, cell]) => cell(row)))).join('');
