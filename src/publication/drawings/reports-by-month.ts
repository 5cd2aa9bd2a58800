import { axisY, cell, text } from '@observablehq/plot';
import { fill, numeral } from '../wording/index.ts';
import { type Drawing, type DrawingOptions, speechOf } from './drawing.ts';
import { monthName, monthTicks } from './months.ts';
import { palette } from './palette.ts';
import { fitted, hatchOf, plotted } from './svg.ts';
import { hatchSwatch } from './swatch.ts';

/** Reports about a place in a month, by publisher. */
export interface MonthReported {
  readonly month: string;
  readonly byPublisher: Readonly<Record<string, number>>;
}

/** Who reported when: a row a publisher, a cell a month with its number; months without any report are hatched. */
export function reportsByMonth(
  months: readonly MonthReported[],
  options: DrawingOptions & { readonly rows?: number },
): Drawing {
  const { language, width, id, rows: mostRows = 8 } = options;
  const { words, dictionary, leftward } = speechOf(language);
  const totals = new Map<string, number>();
  for (const { byPublisher } of months)
    for (const [name, count] of Object.entries(byPublisher)) totals.set(name, (totals.get(name) ?? 0) + count);
  const publishers = [...totals].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const rows = publishers.length > mostRows ? [...publishers.slice(0, mostRows - 1), words.others] : publishers;
  const rowOf = (name: string): string => (rows.includes(name) ? name : words.others);
  const cells = months.flatMap(({ month, byPublisher }) =>
    rows.flatMap((row) => {
      const count = Object.entries(byPublisher).reduce((sum, [name, n]) => (rowOf(name) === row ? sum + n : sum), 0);
      return count > 0 ? [{ month, row, count }] : [];
    }),
  );
  const silent = months.filter(({ byPublisher }) => Object.keys(byPublisher).length === 0).map(({ month }) => month);
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const description =
    months.length === 0
      ? words.nothing
      : fill(
          words.coverageShows,
          numeral(all),
          numeral(publishers.length),
          numeral(silent.length),
          numeral(months.length),
        );
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const side = Math.min(width * 0.36, 130);
  const step = (width - side - 8) / Math.max(months.length, 1);
  const svg = plotted(
    { id, title: words.coverage, description },
    {
      width,
      height: 40 + 20 * Math.max(rows.length, 1),
      marginTop: 4,
      marginBottom: 34,
      marginLeft: leftward ? 8 : side,
      marginRight: leftward ? side : 8,
      x: { type: 'band', domain: months.map(({ month }) => month), reverse: leftward, padding: 0, label: null },
      y: { type: 'band', domain: rows.length > 0 ? rows : [' '], label: null, padding: 0.1 },
      marks: [
        cell(
          silent.flatMap((month) => (rows.length > 0 ? rows : [' ']).map((row) => ({ month, row }))),
          { x: 'month', y: 'row', fill: hatchOf(id) },
        ),
        cell(cells, {
          x: 'month',
          y: 'row',
          fill: palette.figure,
          fillOpacity: ({ count }: { count: number }) => 0.25 + (0.75 * count) / most,
          inset: step > 8 ? 1 : 0,
          rx: 2,
        }),
        ...(step >= 14
          ? [
              text(cells, {
                x: 'month',
                y: 'row',
                text: ({ count }: { count: number }) => numeral(count),
                fill: ({ count }: { count: number }) => (count / most > 0.45 ? palette.sheet : palette.ink),
                fontSize: 9.5,
              }),
            ]
          : []),
        axisY({
          anchor: leftward ? 'right' : 'left',
          tickSize: 0,
          label: null,
          fontSize: 11,
          tickFormat: (row: string) => fitted(row, side - 12),
        }),
        monthTicks(
          dictionary,
          months.map(({ month }) => month),
          width - side - 8,
        ),
      ],
      color: { type: 'identity' },
    },
  );
  return {
    title: words.coverage,
    description,
    svg,
    legend: silent.length > 0 ? [{ swatch: hatchSwatch(), label: words.noReports }] : [],
    table: {
      head: [words.month, ...publishers],
      rows: months.map(({ month, byPublisher }) => [
        monthName(dictionary, month),
        ...publishers.map((name) => byPublisher[name] ?? 0),
      ]),
    },
  };
}
