import type { Published } from '../../reading/index.ts';

/** First and last day of the publication, ISO 8601; null when it is no day, month or year. */
export function publishedDays(published: Published | null): readonly [earliest: string, latest: string] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published?.edtf ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  if (day) return [match[0], match[0]];
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${match[0]}-01`, `${match[0]}-${String(days).padStart(2, '0')}`];
}
