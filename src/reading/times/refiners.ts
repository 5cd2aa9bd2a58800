import { chosen } from './refine/chosen.ts';
import { clocksOfDates } from './refine/clocks-of-dates.ts';
import { edges } from './refine/edges.ts';
import { erasShared } from './refine/eras-shared.ts';
import { namesOfDates } from './refine/names-of-dates.ts';
import { partsOfDates } from './refine/parts-of-dates.ts';
import { sharedFields } from './refine/shared-fields.ts';
import { weekdayOfDate } from './refine/weekday-of-date.ts';
import { weekdayOfWeek } from './refine/weekday-of-week.ts';
import type { Scan } from './scan.ts';
import type { Draft } from './sense.ts';

type Refiner = (scan: Scan, drafts: readonly Draft[]) => Draft[];

/** What is done with the phrases found, in this order, before they are told. */
export const refiners: readonly Refiner[] = [
  namesOfDates,
  sharedFields,
  erasShared,
  weekdayOfWeek,
  // Before `chosen`: the "next" of "next Tuesday, 5 May" says no more than the date.
  weekdayOfDate,
  chosen,
  // Before `clocksOfDates`, which copies the date it finds.
  partsOfDates,
  clocksOfDates,
  edges,
];
