import type {
  AssessedCondition,
  AssessedFigure,
  AssessedIncident,
  AssessedPlace,
  AssessedReport,
  AssessmentInput,
} from '../../src/assessment/index.ts';

export const places: readonly AssessedPlace[] = [
  { id: 'iq', name: 'Iraq', scale: 'country', within: [], names: [], at: null },
  { id: 'diyala', name: 'Diyala', scale: 'governorate', within: ['iq'], names: [], at: null },
  { id: 'khanaqin', name: 'Khanaqin', scale: 'district', within: ['diyala', 'iq'], names: [], at: null },
  { id: 'jalawla', name: 'Jalawla', scale: 'town', within: ['khanaqin', 'diyala', 'iq'], names: [], at: null },
  { id: 'gila', name: 'Gila', scale: 'village', within: ['khanaqin', 'diyala', 'iq'], names: [], at: null },
  {
    id: 'bina',
    name: 'Bina Bakh',
    scale: 'village',
    within: ['jalawla', 'khanaqin', 'diyala', 'iq'],
    names: [],
    at: null,
  },
];

export const told = (best: number, min = best, max: number | null = best) => ({ best, min, max });

export const incident = (
  id: string,
  day: string,
  place: string,
  more: Partial<AssessedIncident> = {},
): AssessedIncident => ({
  id,
  type: 'attack',
  foiled: false,
  when: { from: day, to: day },
  places: [place],
  killed: null,
  injured: null,
  abducted: null,
  civiliansHarmed: null,
  targets: [],
  perpetrators: [],
  weapons: [],
  partOfDay: null,
  grade: 'weak',
  publishers: ['A'],
  reported: true,
  rows: [],
  ...more,
});

export const condition = (
  id: string,
  place: string,
  from: string,
  to: string,
  more: Partial<AssessedCondition>,
): AssessedCondition => ({
  id,
  record: id,
  aspect: 'security',
  state: null,
  change: null,
  when: { from, to },
  places: [place],
  by: [],
  sourceKind: 'resident',
  sourceName: null,
  speaker: null,
  publisher: 'A',
  published: to,
  ...more,
});

export const figure = (id: string, places: readonly string[], more: Partial<AssessedFigure>): AssessedFigure => ({
  id,
  also: [],
  measure: 'attacks',
  value: null,
  when: null,
  places,
  by: [],
  of: [],
  breakdown: [],
  sourceKind: 'institution',
  sourceName: null,
  speaker: null,
  publisher: 'A',
  published: null,
  ...more,
});

export const report = (
  id: string,
  publisher: string,
  published: string,
  place: string,
  more: Partial<AssessedReport> = {},
): AssessedReport => ({ id, publisher, published, places: [place], copyOf: null, incidents: [], ...more });

/** Reports on other things, one a week from each of some publishers. */
export function weekly(
  place: string,
  from: string,
  to: string,
  publishers: readonly string[] = ['A', 'B'],
): AssessedReport[] {
  const reports: AssessedReport[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 7 * 86_400_000)
    for (const publisher of publishers) {
      const day = new Date(at).toISOString().slice(0, 10);
      reports.push(report(`${place}-${publisher}-${day}`, publisher, day, place));
    }
  return reports;
}

export const recordOf = (more: Partial<AssessmentInput> = {}): AssessmentInput => ({
  places,
  incidents: [],
  figures: [],
  conditions: [],
  reports: [],
  datasets: [],
  imported: [],
  ...more,
});
