import { expect, test } from 'vitest';
import { recordRows } from '../../bench/record-rows.ts';
import type { Server } from '../../src/api/index.ts';
import { addReport, addRows, type Decision, decide } from '../../src/record/index.ts';
import { readingOf } from '../record/fact-reading.ts';
import { facts } from '../record/facts.ts';
import { by, freshRecords } from '../record/fresh-record.ts';
import { ask, here, open, servers } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();

const views = [
  '/overview',
  '/sources',
  '/sources?type=attack',
  '/incidents?limit=5',
  '/incidents?from=2020&to=2020',
  '/incidents?from=2004&to=2004',
  '/incidents?place=Khanaqin',
  '/incidents?type=attack&actor=police',
  '/incidents?grade=weak',
  '/incidents?standing=accepted',
  '/figures',
  '/conditions?from=2020',
  '/map',
  '/map?from=2020&to=2020',
  '/map?from=2004&to=2004',
  '/map?to=2010',
  '/map?type=attack&from=2020',
  '/places',
  '/places?from=2020&to=2020',
  '/places/Khanaqin',
  '/places/Khanaqin/assessment?from=2020&to=2020',
  '/places/Khanaqin/assessment',
  '/places/Khanaqin/months?from=2019&to=2021',
  '/reconciliation',
  '/coverage?place=Khanaqin&from=2020&to=2020',
  '/incidents?order=deadliest&text=police',
  '/incidents?type=attack&limit=3',
  '/reports',
  '/review',
  '/review/claims',
  '/ogc/collections/incidents/items?limit=5',
  '/ogc/collections/incidents/items?bbox=30,20,60,40&datetime=2006-01-01/..',
  '/ogc/collections/assessments/items?datetime=2020-01-01/2020-12-31',
];

/** What a server says, a map's incidents in order. */
async function said(server: Server, path: string): Promise<unknown> {
  const { status, body } = await ask(server, `/api${path}`);
  if (path.startsWith('/ogc')) return { status, body: { ...body, timeStamp: null } };
  if (!path.startsWith('/map')) return { status, body };
  const { ids, site, sites, type, types, grade, grades, ...columns } = body;
  const rows = ids.map((id: string, n: number) => [
    id,
    sites[site[n]] ?? null,
    types[type[n]],
    grades[grade[n]],
    ...Object.entries(columns).map(([name, column]) => [name, (column as unknown[])[n]]),
  ]);
  return rows.sort(([a]: [string], [b]: [string]) => (a < b ? -1 : 1));
}

test.each([
  ['on this computer', here],
  ['to everybody', open],
] as const)(
  'a server %s says after each change what one says that has just started',
  async (_, access) => {
    const record = await fresh();
    for (const reading of facts.slice(0, 40).map(readingOf)) await addReport(record, reading, by());
    const rows = { id: 'closed', name: 'Closed', licence: 'not to be passed on', mayLeave: false };
    await addRows(record, rows, recordRows(30), by('ana', 1));
    const running = await serve(record, access);
    const { body: list } = await ask(running, '/api/incidents?from=2006&limit=20');
    const ids = list.items.map(({ id }: { id: string }) => id);
    expect(ids.length).toBeGreaterThan(7);
    const changes: readonly (readonly Decision[])[] = [
      [
        { kind: 'accept', target: ids[0] },
        { kind: 'correct', target: ids[1], field: 'killed', value: 41 },
      ],
      [
        { kind: 'reject', target: ids[2] },
        { kind: 'merge', target: ids[3], from: ids[4] },
      ],
      [{ kind: 'withhold', what: 'position', target: ids[5] }],
      [{ kind: 'terms', target: 'closed', mayLeave: true, licence: 'CC0' }],
      [
        { kind: 'withhold', what: 'record', target: ids[6] },
        { kind: 'correct', target: ids[7], field: 'killed', value: 42 },
      ],
    ];
    const asked = [...views, ...ids.slice(0, 9).flatMap((id: string) => [`/records/${id}`, `/records/${id}/history`])];
    for (const decisions of changes) {
      await Promise.all(asked.map((path) => said(running, path)));
      let last = 0;
      for (const decision of decisions) last = await decide(record, decision, by('ana', 2));
      await expect.poll(async () => (await ask(running, '/api/overview')).body.head).toBe(last);
      const started = await serve(record, access);
      for (const path of asked) expect(await said(running, path), path).toEqual(await said(started, path));
      await started.close();
    }
  },
  180_000,
);
