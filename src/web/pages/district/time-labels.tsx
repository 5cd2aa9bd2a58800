import type { ReactNode } from 'react';
import { edtfInWords } from '../../../publication/wording/index.ts';
import { useSpeech } from '../../words/index.ts';
import type { Bins } from './bins.ts';
import { isoDay, monthOf, monthStart } from './days.ts';
import { placeOf, type TimeAxis } from './time-axis.ts';

const room = 64;

/** Years, or months where there are few, or the first day where there is none, under the bars. Of no use to a screen reader: the handles say their days. */
export function TimeLabels({ bins, axis }: { readonly bins: Bins; readonly axis: TimeAxis }): ReactNode {
  const speech = useSpeech();
  return (
    <div className="timeline-labels" dir="ltr" aria-hidden="true">
      {ticksOf(bins, axis).map(({ day, unit }) => (
        <span key={day} style={{ left: placeOf(axis, day) }} dir={speech.direction}>
          {edtfInWords(speech.dictionary, isoDay(day).slice(0, lengthOf[unit]))}
        </span>
      ))}
    </div>
  );
}

interface Tick {
  readonly day: number;
  readonly unit: keyof typeof lengthOf;
}

/** How much of an ISO day tells it. */
const lengthOf = { year: 4, month: 7, day: 10 } as const;

/** Evenly apart, in steps people count in, as many as there is room for. */
function ticksOf({ unit }: Bins, axis: TimeAxis): Tick[] {
  const most = Math.max(Math.floor(axis.width / room), 1);
  const months = (axis.last - axis.first) / 30.4;
  const step =
    [...(unit === 'day' || months < 30 ? [1, 3, 6] : []), 12, 24, 60, 120, 240].find((n) => months / n <= most) ?? 480;
  const { year } = monthOf(axis.first);
  const ticks: Tick[] = [];
  for (let n = step > 12 ? -((year % (step / 12)) * 12) : 0; ; n += step) {
    const day = monthStart(year, n);
    if (day > axis.last) return ticks.length > 0 ? ticks : [{ day: axis.first, unit: 'day' }];
    if (day >= axis.first) ticks.push({ day, unit: step >= 12 ? 'year' : 'month' });
  }
}
