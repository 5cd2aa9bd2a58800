import { barY, gridY, ruleY, text } from '@observablehq/plot';
import { amount, fill, numeral } from '../wording/index.ts';
import { type Drawing, type DrawingOptions, speechOf } from './drawing.ts';
import { palette } from './palette.ts';
import { plotted, readFrom, textWidth } from './svg.ts';
import { countAxis, swatch } from './swatch.ts';

/** A stated total of a period beside what the record holds of it. */
export interface StatedTotal {
  /** "2018", "Jan 2021 – Oct 2021". */
  readonly period: string;
  readonly stated: { readonly best: number; readonly min: number; readonly max: number | null };
  readonly recorded: number;
}

/** Stated totals, hollow, beside what was recorded, full; so that a page shows how much of them is borne out. */
export function totalsByYear(totals: readonly StatedTotal[], { language, width, id }: DrawingOptions): Drawing {
  const { words, dictionary, leftward } = speechOf(language);
  const sum = (pick: (total: StatedTotal) => number): string =>
    numeral(totals.reduce((all, total) => all + pick(total), 0));
  const description =
    totals.length === 0
      ? words.nothing
      : fill(
          words.totalsShow,
          sum(({ stated }) => stated.best),
          sum(({ recorded }) => recorded),
        );
  const top = Math.max(1, ...totals.map(({ stated, recorded }) => Math.max(stated.best, recorded)));
  const caption = { id, title: words.totals, description };
  const stated = (total: StatedTotal): string => amount(dictionary, { ...total.stated, unit: 'events', text: '' });
  const widest = Math.max(0, ...totals.map((total) => textWidth(`${stated(total)} · ${total.recorded}`, 10)));
  const close = widest > (width - 48) / Math.max(totals.length, 1);
  const svg = plotted(caption, {
    width,
    height: 180,
    marginTop: close ? 34 : 20,
    marginBottom: 36,
    marginLeft: leftward ? 8 : 40,
    marginRight: leftward ? 40 : 8,
    x: {
      type: 'band',
      domain: totals.map(({ period }) => period),
      reverse: leftward,
      label: null,
      padding: 0.35,
      tickSize: 0,
      lineWidth: 6,
    } as object,
    y: { domain: [0, top * 1.06], label: null },
    marks: [
      gridY({ stroke: palette.line, strokeOpacity: 1, ticks: 4 }),
      barY(totals, {
        x: 'period',
        y: ({ stated: { best } }: StatedTotal) => best,
        fill: palette.sunk,
        stroke: palette.figure,
        strokeWidth: 1.5,
      }),
      barY(totals, { x: 'period', y: 'recorded', fill: palette.incident, insetLeft: 5, insetRight: 5 }),
      text(totals, {
        x: 'period',
        y: ({ stated: { best }, recorded }: StatedTotal) => Math.max(best, recorded),
        text: (total: StatedTotal) =>
          readFrom(leftward, `${stated(total)}${close ? '\n' : ' · '}${numeral(total.recorded)}`),
        dy: close ? -14 : -8,
        fontSize: 10,
      }),
      countAxis(top, leftward),
      ruleY([0], { stroke: palette.strong }),
    ],
  });
  return {
    title: words.totals,
    description,
    svg,
    legend: [
      { swatch: swatch(palette.sunk, palette.figure), label: words.stated },
      { swatch: swatch(palette.incident), label: words.recorded },
    ],
    table: {
      head: [words.year, words.stated, words.recorded],
      rows: totals.map((total) => [total.period, stated(total), total.recorded]),
    },
  };
}
