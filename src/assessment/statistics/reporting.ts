import type { LogDensity } from './log-density.ts';

/** What a window tells about how much of what happens gets reported. */
export interface ReportingSeen {
  /** Publishers, copies not counted, that wrote about the place in the window. */
  readonly publishers: number;
  /** Events with a known publisher, and how many publishers told of them, summed over the events. */
  readonly events: number;
  readonly tellings: number;
  /** Reports about the place that tell of none of these events: what is written whether or not something happens. */
  readonly otherReports: number;
  readonly months: number;
}

/**
 * What can be told of reporting in two windows: the chance that an event is told by anybody at all, in each, and the
 * later chance over the earlier. `weights` go over pairs and sum to 1.
 */
export interface Detection {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  readonly weights: readonly number[];
}

/** Efforts (expected publishers that tell of an event) that are weighed: even in their logarithm. */
const efforts = Array.from({ length: 28 }, (_, i) => Math.exp(Math.log(0.04) + (i * Math.log(8 / 0.04)) / 27));

/**
 * How far effort may move between two windows when nothing tells of it, in its logarithm (0.7: to half or less one time
 * in six); and how loosely reports about other things follow the reporting of events.
 */
const slack = { unseen: 0.7, follows: 0.6 };

/**
 * The chance that an event is told at all, weighed in two windows together, by three things: how many of the told
 * events were told by more than one publisher (capture and recapture, each publisher telling of an event with the same
 * chance), how reports on other things grew or fell, and a mild belief that effort changes little.
 *
 * What it cannot see: events that nobody can learn of, in either window; a publisher that goes on writing as much
 * and stops telling of attacks, where no other publisher is there to show it.
 */
export function detectionOf(earlier: ReportingSeen, later: ReportingSeen): Detection {
  const fits = [earlier, later].map((seen) => efforts.map((effort) => overlapLog(seen, effort)));
  const moved = movement(earlier, later);
  const logs = efforts.flatMap((first, i) =>
    efforts.map((second, j) => fits[0]![i]! + fits[1]![j]! + moved(Math.log(second / first))),
  );
  const top = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  const chances = (seen: ReportingSeen): number[] => efforts.map((effort) => toldAtAll(seen.publishers, effort));
  return { earlier: chances(earlier), later: chances(later), weights: raw.map((weight) => weight / sum) };
}

/** The chance that one publisher tells of an event. */
const tellsOf = (publishers: number, effort: number): number => Math.min(effort / Math.max(publishers, 1), 0.995);

const toldAtAll = (publishers: number, effort: number): number =>
  1 - (1 - tellsOf(publishers, effort)) ** Math.max(publishers, 1);

/** How well an effort fits the overlap seen: binomial tellings of events told at least once. */
function overlapLog({ publishers, events, tellings }: ReportingSeen, effort: number): number {
  if (effort > Math.max(publishers, 1)) return Number.NEGATIVE_INFINITY;
  if (publishers < 2 || events === 0) return 0;
  const d = tellsOf(publishers, effort);
  const silent = events * publishers - tellings;
  return tellings * Math.log(d) + silent * Math.log1p(-d) - events * Math.log(toldAtAll(publishers, effort));
}

/** How well a move of effort fits the reports on other things, and the belief that it seldom moves far. */
function movement(earlier: ReportingSeen, later: ReportingSeen): (move: number) => number {
  const [a, b] = [earlier.otherReports + 0.5, later.otherReports + 0.5];
  const seen = Math.log(b / later.months) - Math.log(a / earlier.months);
  const known = earlier.otherReports + later.otherReports > 0;
  const variance = 1 / a + 1 / b + slack.follows ** 2;
  return (move) => -(move ** 2) / (2 * slack.unseen ** 2) - (known ? (move - seen) ** 2 / (2 * variance) : 0);
}

/** The logarithm of the later chance over the earlier one, on the grid of a step. */
export function detectionRatio({ earlier, later, weights }: Detection, step: number): LogDensity {
  const at = weights.map((_, n) => {
    const i = Math.floor(n / later.length);
    return Math.log(later[n % later.length]! / earlier[i]!) / step;
  });
  return onGrid(at, weights, step);
}

/** The logarithm of the chance in one of the windows, on the grid of a step. */
export function detectionChance(detection: Detection, which: 'earlier' | 'later', step: number): LogDensity {
  const { earlier, later, weights } = detection;
  const chance = (n: number): number =>
    which === 'earlier' ? earlier[Math.floor(n / later.length)]! : later[n % later.length]!;
  return onGrid(
    weights.map((_, n) => Math.log(chance(n)) / step),
    weights,
    step,
  );
}

/** Puts each weight on the two nodes beside it, so that the mean is kept. */
function onGrid(at: readonly number[], weights: readonly number[], step: number): LogDensity {
  const used = at.filter((_, n) => weights[n]! > 1e-7);
  const first = Math.floor(Math.min(...used));
  const mass = new Float64Array(Math.floor(Math.max(...used)) - first + 2);
  for (const [n, x] of at.entries()) {
    if (weights[n]! <= 1e-7) continue;
    const node = Math.floor(x);
    mass[node - first]! += weights[n]! * (node + 1 - x);
    mass[node - first + 1]! += weights[n]! * (x - node);
  }
  return { step, first, mass };
}
