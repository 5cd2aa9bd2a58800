import type { AssessedIncident, AssessedPlace, AssessedReport, AssessmentInput } from '../../src/assessment/index.ts';
import { isoOf, monthStart } from '../../src/assessment/windows/day.ts';
import { poisson, type Random } from './random.ts';

/** How a made-up country is divided, and how much happens in it over ten years. */
export const country = { districts: 120, villages: 20, months: 120, events: 160_000, firstMonth: 540 } as const;

/** A country with uneven districts, its events, and reports on them and on other things by ten publishers. */
export function countryRecord(random: Random, events: number = country.events): AssessmentInput {
  const districts = Array.from({ length: country.districts }, (_, i) => `d${i}`);
  const places: AssessedPlace[] = [
    { id: 'c', name: 'Country', scale: 'country', within: [], names: [], at: null },
    ...districts.map((id): AssessedPlace => ({ id, name: id, scale: 'district', within: ['c'], names: [], at: null })),
    ...districts.flatMap((district) =>
      Array.from({ length: country.villages }, (_, i): AssessedPlace => {
        const id = `${district}v${i}`;
        return { id, name: id, scale: 'village', within: [district, 'c'], names: [], at: null };
      }),
    ),
  ];
  const incidents: AssessedIncident[] = [];
  const reports: AssessedReport[] = [];
  const mean = events / country.districts / country.months;
  for (const district of districts) {
    const share = Math.exp(2 * random() - 1) * 0.85;
    for (let month = 0; month < country.months; month++) {
      for (let n = poisson(random, mean * share); n > 0; n--) addEvent(random, district, month, incidents, reports);
      for (let n = poisson(random, 4); n > 0; n--)
        reports.push(aReport(`o${reports.length}`, random, dayIn(random, month), district, []));
    }
  }
  return { places, incidents, reports, figures: [], conditions: [], datasets: [], imported: [] };
}

const publisher = (random: Random): string => `p${Math.floor(random() * 10)}`;

function aReport(id: string, random: Random, day: string, at: string, told: readonly string[]): AssessedReport {
  return { id, publisher: publisher(random), published: day, places: [at], copyOf: null, incidents: told };
}

function addEvent(
  random: Random,
  district: string,
  month: number,
  incidents: AssessedIncident[],
  reports: AssessedReport[],
): void {
  const id = `i${incidents.length}`;
  const at = `${district}v${Math.floor(random() * country.villages)}`;
  const day = dayIn(random, month);
  const told = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    aReport(`r${reports.length}`, random, day, at, [id]),
  );
  reports.push(...told.map((one, n) => ({ ...one, id: `${id}-${n}` })));
  const killed = poisson(random, 1);
  incidents.push({
    id,
    type: 'attack',
    foiled: false,
    when: { from: day, to: day },
    places: [at],
    killed: { best: killed, min: killed, max: killed },
    injured: null,
    abducted: null,
    civiliansHarmed: random() < 0.3 ? { best: killed, min: killed, max: killed } : null,
    targets: [],
    perpetrators: [],
    weapons: [],
    partOfDay: null,
    grade: 'fair',
    publishers: [...new Set(told.map((one) => one.publisher))],
    reported: true,
    rows: [],
  });
}

function dayIn(random: Random, month: number): string {
  const first = monthStart(country.firstMonth + month);
  return isoOf(first + Math.floor(random() * (monthStart(country.firstMonth + month + 1) - first)));
}
