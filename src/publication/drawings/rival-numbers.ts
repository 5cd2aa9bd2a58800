import { axisX, axisY, dot, gridX, link, rectX, ruleX, text } from '@observablehq/plot';
import { amount, edtfInWords, fill, numeral } from '../wording/index.ts';
import { type Drawing, type DrawingOptions, speechOf } from './drawing.ts';
import { palette } from './palette.ts';
import { fitted, plotted, readFrom, textWidth } from './svg.ts';
import { markSwatch, swatch } from './swatch.ts';

/** A number as one outlet has it. `max` null: "at least". */
export interface OutletNumber {
  readonly outlet: string;
  readonly published: string | null;
  readonly best: number;
  readonly min: number;
  readonly max: number | null;
}

/** What the record makes of them. */
export interface RivalNumbers {
  /** What is counted: "killed". */
  readonly of: string;
  readonly shown: number;
  readonly min: number;
  readonly max: number | null;
  readonly told: readonly OutletNumber[];
}

/** Rival numbers side by side: a line an outlet, from its least to its most, over the range that the record shows. */
export function rivalNumbers(numbers: RivalNumbers, { language, width, id }: DrawingOptions): Drawing {
  const { words, dictionary, leftward } = speechOf(language);
  const { told, shown, min, max } = numbers;
  const said = (one: Pick<OutletNumber, 'best' | 'min' | 'max'>): string =>
    amount(dictionary, { ...one, unit: 'people', text: '' });
  const most = Math.max(shown, ...told.map((one) => one.max ?? one.best));
  const description =
    told.length === 0
      ? words.nothing
      : fill(words.rivalsShow, numeral(min), max === null ? `${numeral(min)}+` : numeral(max), numeral(shown));
  const ticks = Math.min(most, width < 400 ? 3 : 5);
  const side = Math.min(width * 0.42, 150);
  const rows = told.map((one, at) => ({
    ...one,
    row: String(at),
    open: one.max === null,
    end: one.max ?? Math.max(one.best, most),
  }));
  const room = 24 + Math.max(0, ...told.map((one) => textWidth(said(one), 10)));
  const title = fill(words.rivals, numbers.of);
  const svg = plotted(
    { id, title, description },
    {
      width,
      height: 34 + 26 * Math.max(rows.length, 1),
      marginTop: 8,
      marginBottom: 26,
      marginLeft: leftward ? room : side,
      marginRight: leftward ? side : room,
      x: { domain: [0, Math.max(most, 1)], reverse: leftward, label: null, nice: true },
      y: { type: 'band', domain: rows.map(({ row }) => row), label: null, padding: 0.2 },
      marks: [
        rectX([0], { x1: min, x2: max ?? most, fill: palette.sunk }),
        gridX({ stroke: palette.line, strokeOpacity: 1, ticks }),
        ruleX([shown], { stroke: palette.accent, strokeWidth: 2 }),
        link(rows, { x1: 'min', x2: 'end', y1: 'row', y2: 'row', stroke: palette.ink, strokeWidth: 2 }),
        text(
          rows.filter(({ open }) => open),
          {
            x: 'end',
            y: 'row',
            text: () => (leftward ? '◂' : '▸'),
            fill: palette.ink,
            fontSize: 12,
            dx: leftward ? -3 : 3,
          },
        ),
        dot(rows, { x: 'best', y: 'row', r: 4.5, fill: palette.incident, stroke: palette.sheet, strokeWidth: 1.5 }),
        text(rows, {
          x: 'end',
          y: 'row',
          text: (one) => readFrom(leftward, said(one)),
          dx: leftward ? -10 : 10,
          textAnchor: leftward ? 'end' : 'start',
          fill: palette.ink,
          fontSize: 10,
        }),
        axisY({
          anchor: leftward ? 'right' : 'left',
          tickSize: 0,
          label: null,
          fontSize: 11,
          tickFormat: (row: string) => fitted(rows[Number(row)]!.outlet, side - 12),
        }),
        axisX({
          ticks,
          tickFormat: (value: number) => (Number.isInteger(value) ? numeral(value) : ''),
          label: null,
          tickSize: 3,
          fontSize: 10,
        }),
      ],
    },
  );
  return {
    title,
    description,
    svg,
    legend: [
      { swatch: markSwatch('M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0', palette.incident), label: words.number },
      { swatch: swatch(palette.accent), label: fill(words.shown, numeral(shown)) },
    ],
    table: {
      head: [words.outlet, words.published, words.number],
      rows: told.map((one) => [one.outlet, one.published ? edtfInWords(dictionary, one.published) : '', said(one)]),
    },
  };
}
