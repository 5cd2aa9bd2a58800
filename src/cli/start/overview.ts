import {
  daysOf,
  numeral,
  type Paper,
  paragraph,
  placeOf,
  shortNumber,
  tableText,
  whatOf,
} from '../../publication/index.ts';
import type { Database, RecordSummary } from '../../record/index.ts';

const most = 6;

/** What a record holds, in numbers, and the incidents that reports tell differently. */
export async function overview(record: Database, command: string, paper: Paper): Promise<string> {
  const { countDoubts, countRecords, listRecords } = await import('../../record/index.ts');
  const counts = await Promise.all(
    (['incident', 'figure', 'condition'] as const).map(async (kind) => {
      const { records } = await countRecords(record, { kind });
      return `${numeral(records)} ${kind}${records === 1 ? '' : 's'}`;
    }),
  );
  const doubts = await countDoubts(record);
  const deadliest = await listRecords(record, { kind: 'incident' }, { order: 'deadliest', limit: 200 });
  const told = deadliest.filter(({ killed }) => killed !== null && killed.min !== killed.max).slice(0, most);
  return [
    paragraph(paper, `The record: ${record.where}`, '  ', 'bold'),
    paragraph(paper, `${counts.join(', ')}, ${numeral(doubts)} doubtful matches`, '  ', 'dim'),
    told.length > 0 ? `\n  Where reports give different numbers:\n\n${indented(differing(told, paper))}` : '',
    `\n  Try next:\n${next(command, told[0]?.id ?? deadliest[0]?.id)}\n`,
  ].join('');
}

const differing = (records: readonly RecordSummary[], paper: Paper): string =>
  tableText(
    { ...paper, width: paper.width - 2 },
    [
      { head: 'ID', of: ({ id }) => id, whole: true },
      { head: 'When', of: daysOf, whole: true },
      { head: 'What', of: whatOf, spare: true },
      { head: 'Where', of: placeOf },
      { head: 'Killed', of: ({ killed }) => (killed ? shortNumber(killed) : ''), whole: true, right: true },
      { head: 'Sources', of: ({ sources }) => numeral(sources), whole: true, right: true },
      { head: 'Grade', of: ({ grade }) => grade.grade, whole: true },
    ],
    records,
  );

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const next = (command: string, id: string | undefined): string =>
  [
    id && [`${command} show ${id}`, 'every number side by side, with its sentence'],
    [`${command} list incidents --place Khanaqin`, 'a place and all within it'],
    [`${command} review`, 'say which matches are one event'],
    [`${command} add report.txt --data my-record`, 'begin a record of your own'],
  ]
    .filter((line): line is [string, string] => Boolean(line))
    .map(([line, what]) => `    ${line}\n        ${what}\n`)
    .join('');
