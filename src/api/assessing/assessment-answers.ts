import {
  assess,
  assessMonths,
  coverageOf,
  indicators,
  lastDayOf,
  placeNamed,
  totalsReconciled,
  windowsOf,
} from '../../assessment/index.ts';
import { assessmentDocument } from '../../publication/assessment-formats/index.ts';
import type { AssessmentAnswer, CoverageAnswer, MonthsAnswer, ReconciliationAnswer } from '../contract/index.ts';
import type { KnownRecord } from './known-record.ts';
import { placeOrArea } from './place-answers.ts';
import type { Asked, WindowAsked } from './question.ts';
import { askedOf, daysOf } from './window-of.ts';

/** How calm a place was, and the same in sentences. */
export function assessmentAnswer(
  known: KnownRecord,
  { place, window, language }: Asked & { kind: 'assessment' },
  today: string,
): AssessmentAnswer {
  const { index, revision } = known;
  const { places } = index.input;
  const assessment = assess(index, placeNamed(places, place).id, askedOf(window, known, today));
  const { sentences, places: named } = assessmentDocument(assessment, { revision, language, places });
  const told = indicators.map(({ code, name, definition, cannotSee }) => ({
    code,
    name: name[language],
    definition: definition[language],
    cannotSee: cannotSee[language],
  }));
  return { assessment, sentences, indicators: told, places: named };
}

const monthOf = (iso: string): number => (Number(iso.slice(0, 4)) - 1970) * 12 + Number(iso.slice(5, 7)) - 1;

// Twenty years: longer is asked for in pieces.
const mostMonths = 240;

/** The months of a place, from the first that anything is known of to the last. */
export function monthsAnswer(
  known: KnownRecord,
  { place, from, to }: Asked & { kind: 'months' },
  today: string,
): MonthsAnswer {
  const { index } = known;
  const { id } = placeNamed(index.input.places, place);
  const { incidents, reports } = index.of(id);
  const end = monthOf(to ?? lastDayOf(index.input, today) ?? today) + 1;
  const firstDay = Math.min(
    incidents[0]?.first ?? Number.POSITIVE_INFINITY,
    reports[0]?.day ?? Number.POSITIVE_INFINITY,
  );
  const first = from === undefined ? monthOfDay(firstDay) : monthOf(from);
  const fromMonth = Math.max(Math.min(first, end), end - mostMonths);
  return { items: assessMonths(index, id, { fromMonth, toMonth: end, now: today }) };
}

const monthOfDay = (day: number): number =>
  Number.isFinite(day) ? monthOf(new Date(day * 86_400_000).toISOString()) : Number.POSITIVE_INFINITY;

/** Stated totals beside recorded ones, of all years or of some. */
export function reconciliationAnswer(
  known: KnownRecord,
  { place, years }: Asked & { kind: 'reconciliation' },
): ReconciliationAnswer {
  const items = totalsReconciled(known.index, placeOrArea(known, place));
  if (!years) return { items };
  const wanted = new Set(years.map(String));
  const within = items.map((item) => ({
    ...item,
    periods: item.periods.filter(({ days }) => wanted.has(days.from.slice(0, 4)) || wanted.has(days.to.slice(0, 4))),
  }));
  return { items: within.filter(({ periods }) => periods.length > 0) };
}

/** Who wrote about a place in a window, and who no longer does. */
export function coverageAnswer(
  known: KnownRecord,
  place: string | undefined,
  asked: WindowAsked,
  today: string,
): CoverageAnswer {
  const { index } = known;
  const record = index.of(placeOrArea(known, place));
  const days = daysOf(asked, known, today);
  const { window } = windowsOf({ window: days, now: today });
  const coverage = coverageOf(record, window);
  const lastOf = (id: string) => coverageOf(index.of(id), window).lastWritten;
  const silent = coverage.silentVillages.map((id) => ({
    id,
    name: index.find(id)!.place.name,
    lastWritten: lastOf(id),
  }));
  const here = new Set(coverage.months.flatMap(({ byPublisher }) => Object.keys(byPublisher)));
  const gone = new Map<string, { publisher: string; lastWritten: string; reportsBefore: number }>();
  for (const { publisher, published, day } of record.reports) {
    if (here.has(publisher) || day > window.last) continue;
    gone.set(publisher, {
      publisher,
      lastWritten: published,
      reportsBefore: (gone.get(publisher)?.reportsBefore ?? 0) + 1,
    });
  }
  const goneSilent = [...gone.values()].sort((a, b) => b.reportsBefore - a.reportsBefore);
  return { window: days, coverage, silent, goneSilent };
}
