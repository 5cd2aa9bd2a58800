import { cpus, totalmem } from 'node:os';
import { read } from '../src/aram.ts';
import { measureAssessment } from './assessment.ts';
import { measureCommand } from './command.ts';
import { measureDistrict } from './district.ts';
import { medianTime } from './measure.ts';
import { neighbours } from './neighbours.ts';
import { measureRooms } from './rooms.ts';
import { measureServer } from './server.ts';
import { type Measured, type Section, tableOf } from './table.ts';
import { hundredReports, reportLength, reportOf, twoThousandRows } from './texts.ts';

const facts = { published: '2022-02-27' };

/** Texts read in a second: the median of several runs over all of them. */
const rate = (texts: readonly string[], reader: (text: string) => unknown, runs = 5): number =>
  (texts.length * 1000) / medianTime(() => texts.forEach((text) => void reader(text)), runs);

/** Aram and the others on the same texts; the slower ones on fewer of them. */
function beside(texts: readonly string[], some: number, unit: string): Measured[] {
  const aram = rate(texts, (text) => read(text, facts));
  const few = texts.slice(0, some);
  return [
    { what: 'Aram', value: aram, unit, note: 'times, places, actors, counts, sources and claims' },
    ...neighbours.map((neighbour) => {
      const value = rate(few, neighbour.read, 3);
      return { what: neighbour.name, value, unit, ratio: aram / value, note: neighbour.does };
    }),
  ];
}

/** How much longer a text twice, four times, eight times as long takes. */
function growth(): Measured[] {
  const one = medianTime(() => void read(reportOf(reportLength * 4), facts), 9);
  return [1, 2, 4, 8].map((times) => {
    const text = reportOf(reportLength * 4 * times);
    const ms = times === 1 ? one : medianTime(() => void read(text, facts), 9);
    return { what: `${times}×  (${text.length} characters)`, value: ms, unit: 'ms', note: `${(ms / one).toFixed(1)}×` };
  });
}

const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}`;
const reports = hundredReports();
const sections: Section[] = [
  { title: `${reports.length} reports of ${reportLength} characters`, rows: beside(reports, 6, 'reports/s') },
  { title: '2000 rows of about 300 characters', rows: beside(twoThousandRows(), 120, 'rows/s') },
  { title: 'The long sample by the command', rows: measureCommand() },
  { title: 'By room', rows: measureRooms(reports) },
  { title: 'Growth with length', rows: growth() },
  measureAssessment(),
  await measureDistrict(20_000),
  await measureServer({ events: 10_000, minutes: 0.25, readers: 200, data: null }),
];

console.log(
  process.argv.includes('--json')
    ? JSON.stringify({ machine, sections }, null, 2)
    : `${machine}\n\n${tableOf(sections)}`,
);
