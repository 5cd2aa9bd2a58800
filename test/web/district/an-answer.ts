import type { MapAnswer } from '../../../src/api/index.ts';
import { dayNumber } from '../../../src/web/pages/district/days.ts';

interface Told {
  readonly site?: number;
  readonly on?: string;
  readonly until?: string;
  readonly type?: string;
  readonly killed?: number;
  readonly harmed?: number;
  readonly grade?: string;
}

const site = (id: string): MapAnswer['sites'][number] => ({
  id,
  name: id,
  lat: 34,
  lon: 45,
  precision: 'village',
  uncertaintyKm: 2,
  relation: null,
});

const types = ['attack', 'bombing', 'arrest'];
const grades = ['fair', 'weak'];

/** What the server would answer for these incidents, in two villages. */
export const anAnswer = (...told: readonly Told[]): MapAnswer => ({
  sites: [site('upper'), site('lower')],
  ids: told.map((_, at) => `i-${at}`),
  site: told.map(({ site: at = 0 }) => at),
  day: told.map(({ on }) => (on ? dayNumber(on) : -2147483648)),
  lastDay: told.map(({ on, until = on }) => (until ? dayNumber(until) : -2147483648)),
  type: told.map(({ type = 'attack' }) => types.indexOf(type)),
  types,
  killed: told.map(({ killed = -1 }) => killed),
  harmed: told.map(({ harmed = -1 }) => harmed),
  grade: told.map(({ grade = 'fair' }) => grades.indexOf(grade)),
  grades,
});
