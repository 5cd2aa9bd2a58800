import type { Note, Published } from '../mentions.ts';
import { dayOf } from './day.ts';
import { aDay, type Period } from './period.ts';
import type { Scan } from './scan.ts';
import type { Draft } from './sense.ts';

export interface Inferred {
  readonly period: Period;
  readonly published: Published;
  readonly note: Note;
}

// A dateline stands within the first words of a dispatch.
const datelineTokens = 14;
// A text with more full dates than this is no report of one incident.
const mostDates = 4;
// Full dates further apart than this belong to a history.
const mostDays = 400;

/**
 * When a report was published, from its own dates: a dateline's date is stated; in a short text the latest full
 * date is the earliest it can have been written, and the note says so.
 */
export function inferPublished(scan: Scan, drafts: readonly Draft[]): Inferred | null {
  const full = drafts.flatMap((draft) => {
    const { sense } = draft;
    if (sense.is !== 'calendar' || sense.year === undefined || !sense.month || !sense.day) return [];
    return [{ draft, day: dayOf(sense.year, sense.month, sense.day) }];
  });
  const head = full[0];
  if (!head) return null;
  if (isDateline(scan, head.draft)) return inferred(scan, head, 'stated', 'the dateline gives the day of publication');
  const latest = full.reduce((a, b) => (b.day > a.day ? b : a));
  const earliest = full.reduce((a, b) => (b.day < a.day ? b : a));
  if (new Set(full.map((f) => f.day)).size > mostDates || latest.day - earliest.day > mostDays) return null;
  return inferred(scan, latest, 'inferred', 'no publication date is known: taken as the latest full date in the text');
}

function isDateline(scan: Scan, draft: Draft): boolean {
  if (draft.first > datelineTokens) return false;
  const next = scan.tokens[draft.last + 1]?.lower ?? '';
  return /^(?:-|–|—|\(|\[)$/.test(next);
}

function inferred(scan: Scan, from: { draft: Draft; day: number }, is: Published['is'], said: string): Inferred {
  const period = aDay(from.day);
  const [start, end] = [scan.tokens[from.draft.first]!.start, scan.tokens[from.draft.last]!.end];
  return { period, published: { edtf: period.edtf, is }, note: { start, end, rule: 'published', said } };
}
