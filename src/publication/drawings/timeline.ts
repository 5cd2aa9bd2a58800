import { barY, gridY, ruleY, stackY } from '@observablehq/plot';
import { fill, numeral } from '../wording/index.ts';
import { type Drawing, type DrawingOptions, speechOf } from './drawing.ts';
import { monthName, monthTicks } from './months.ts';
import { palette } from './palette.ts';
import { hatchOf, plotted } from './svg.ts';
import { countAxis, hatchSwatch, swatch } from './swatch.ts';
import type { IncidentGroup } from './words/index.ts';

/** One month of a place: incidents by group, and how many reports were published about it at all. */
export interface TimelineMonth {
  readonly month: string;
  readonly incidents: Readonly<Partial<Record<IncidentGroup, number>>>;
  readonly reports: number;
}

export const incidentGroups: readonly IncidentGroup[] = ['attacks', 'measures', 'movements', 'rest'];

const colours: Readonly<Record<IncidentGroup, string>> = {
  attacks: palette.incident,
  measures: palette.figure,
  movements: 'var(--calm, #6aa88f)',
  rest: palette.faint,
};

const totalOf = ({ incidents }: TimelineMonth): number =>
  Object.values(incidents).reduce((sum, count) => sum + (count ?? 0), 0);

/** Incidents by month, stacked by group; a month in which nobody reported is hatched. */
export function timeline(months: readonly TimelineMonth[], options: DrawingOptions): Drawing {
  const { language, id } = options;
  const { words, dictionary, leftward } = speechOf(language);
  const silent = months.filter((month) => month.reports === 0 && totalOf(month) === 0);
  const total = months.reduce((sum, month) => sum + totalOf(month), 0);
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  const name = (month: string): string => monthName(dictionary, month);
  const description =
    months.length === 0
      ? words.nothing
      : fill(
          words.timelineShows,
          numeral(total),
          name(first),
          name(last),
          numeral(silent.length),
          numeral(months.length),
        );
  const caption = { id, title: words.timeline, description };
  const used = incidentGroups.filter((group) => months.some(({ incidents }) => (incidents[group] ?? 0) > 0));
  const svg = draw(months, caption, { ...options, leftward, used, silent: silent.map(({ month }) => month) });
  return {
    title: words.timeline,
    description,
    svg,
    legend: [
      ...used.map((group) => ({ swatch: swatch(colours[group]), label: words.groups[group] })),
      ...(silent.length > 0 ? [{ swatch: hatchSwatch(), label: words.noReports }] : []),
    ],
    table: {
      head: [words.month, ...used.map((group) => words.groups[group]), words.reports],
      rows: months.map(({ month, incidents, reports }) => [
        name(month),
        ...used.map((group) => incidents[group] ?? 0),
        reports,
      ]),
    },
  };
}

interface Drawn extends DrawingOptions {
  readonly leftward: boolean;
  readonly used: readonly IncidentGroup[];
  readonly silent: readonly string[];
}

function draw(
  months: readonly TimelineMonth[],
  caption: { id: string; title: string; description: string },
  { language, width, id, leftward, used, silent }: Drawn,
) {
  const { dictionary } = speechOf(language);
  const top = Math.max(1, ...months.map(totalOf));
  const bars = months.flatMap(({ month, incidents }) =>
    used.map((group) => ({ month, group, count: incidents[group] ?? 0 })),
  );
  const margin = 34;
  const inset = months.length > width / 8 ? 0 : 1;
  const svg = plotted(caption, {
    width,
    height: width < 400 ? 150 : 170,
    marginTop: 14,
    marginBottom: 34,
    marginLeft: leftward ? 8 : margin,
    marginRight: leftward ? margin : 8,
    x: { type: 'band', domain: months.map(({ month }) => month), reverse: leftward, padding: 0, label: null },
    y: { domain: [0, top], label: null },
    marks: [
      gridY({ stroke: palette.line, strokeOpacity: 1, ticks: Math.min(top, 4) }),
      barY(silent, { x: (month: string) => month, y1: 0, y2: top, fill: hatchOf(id) }),
      barY(bars, {
        ...stackY({ x: 'month', y: 'count', order: [...used], z: 'group' } as object),
        fill: ({ group }: { group: IncidentGroup }) => colours[group],
        stroke: palette.sheet,
        strokeWidth: 0.75,
        insetLeft: inset,
        insetRight: inset,
      }),
      countAxis(top, leftward),
      monthTicks(
        dictionary,
        months.map(({ month }) => month),
        width - margin - 8,
      ),
      ruleY([0], { stroke: palette.strong }),
    ],
    color: { type: 'identity' },
  });
  return svg;
}
