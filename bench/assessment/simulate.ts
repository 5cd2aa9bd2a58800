import type { AssessedIncident, AssessedReport, AssessmentInput } from '../../src/assessment/index.ts';
import { isoOf, monthStart } from '../../src/assessment/windows/day.ts';
import { countOf, normal, poisson, type Random } from './random.ts';

/** A publisher of a simulated record, month by month. */
export interface SimulatedPublisher {
  /** The chance that it tells of an event. */
  readonly tells: (month: number) => number;
  /** Its reports a month on other things. */
  readonly others: (month: number) => number;
}

/** What is true in a simulated record. Months are numbered from 0, which is January 2015. */
export interface Truth {
  readonly months: number;
  readonly rate: (month: number) => number;
  /** Scatter of the monthly counts: `k`; infinite for Poisson. */
  readonly size: number;
  readonly publishers: readonly SimulatedPublisher[];
  /** How much events differ in how widely they are told, as the spread of a logarithm. 0: not at all. */
  readonly unevenness: number;
}

/** A record and what truly happened: events a month, told or not, and each event's dead. */
export interface Simulated {
  readonly input: AssessmentInput;
  readonly happened: readonly number[];
  readonly killed: ReadonlyMap<string, number>;
}

export const place = 'place';
const start = 540;
export const monthFrom = (month: number): number => monthStart(start + month);

/** A record of one place, as reporting would have made it. */
export function simulate(random: Random, truth: Truth): Simulated {
  const incidents: AssessedIncident[] = [];
  const reports: AssessedReport[] = [];
  const killed = new Map<string, number>();
  const happened = Array.from({ length: truth.months }, (_, month) => {
    const events = countOf(random, truth.rate(month), truth.size);
    for (let i = 0; i < events; i++) {
      const dead = poisson(random, 1.2);
      const incident = toldEvent(random, truth, month, `i${month}-${i}`, dead);
      if (incident.publishers.length === 0) continue;
      incidents.push(incident);
      killed.set(incident.id, dead);
      for (const publisher of incident.publishers)
        reports.push(reportOf(`${incident.id}-${publisher}`, publisher, incident.when!.from, [incident.id]));
    }
    for (const [p, { others }] of truth.publishers.entries())
      for (let n = poisson(random, others(month)); n > 0; n--)
        reports.push(reportOf(`r${month}-${p}-${n}`, `p${p}`, dayIn(random, month), []));
    return events;
  });
  const places = [{ id: place, name: 'Place', scale: 'district', within: [], names: [], at: null }] as const;
  return {
    input: { places, incidents, reports, figures: [], conditions: [], datasets: [], imported: [] },
    happened,
    killed,
  };
}

function toldEvent(random: Random, truth: Truth, month: number, id: string, dead: number): AssessedIncident {
  const reach = Math.exp(truth.unevenness * normal(random) - truth.unevenness ** 2 / 2);
  const tellers = truth.publishers.flatMap(({ tells }, p) =>
    random() < Math.min(tells(month) * reach, 0.98) ? [p] : [],
  );
  const day = dayIn(random, month);
  const rivals = tellers.map(() => Math.max(0, dead + (random() < 0.25 ? (random() < 0.5 ? 1 : -1) : 0)));
  rivals.sort((a, b) => a - b);
  return {
    id,
    type: 'attack',
    foiled: false,
    when: { from: day, to: day },
    places: [place],
    killed: { best: rivals[rivals.length >> 1] ?? 0, min: rivals[0] ?? 0, max: rivals.at(-1) ?? 0 },
    injured: null,
    abducted: null,
    civiliansHarmed: null,
    targets: ['civilians'],
    perpetrators: [],
    weapons: [],
    partOfDay: null,
    grade: tellers.length > 1 ? 'fair' : 'weak',
    publishers: tellers.map((p) => `p${p}`),
    reported: true,
    rows: [],
  };
}

const reportOf = (id: string, publisher: string, published: string, incidents: readonly string[]): AssessedReport => ({
  id,
  publisher,
  published,
  places: [place],
  copyOf: null,
  incidents,
});

function dayIn(random: Random, month: number): string {
  const first = monthFrom(month);
  return isoOf(first + Math.floor(random() * (monthFrom(month + 1) - first)));
}
