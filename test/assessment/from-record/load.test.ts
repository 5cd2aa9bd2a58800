import { expect, test } from 'vitest';
import { recordRows } from '../../../bench/record-rows.ts';
import { read } from '../../../src/aram.ts';
import { loadAssessmentInput } from '../../../src/assessment/from-record/index.ts';
import type { AssessmentInput } from '../../../src/assessment/index.ts';
import { addReport, addRows, type Database, type DatasetRow, decide } from '../../../src/record/index.ts';
import { by, freshRecords } from '../../record/fresh-record.ts';

const { fresh } = freshRecords();

const attack = `On the night of 3 May 2021 gunmen attacked the village of Tal Rashid, Khanaqin district, and killed two farmers, the police said.
In Mikhas, Khanaqin, people walk to the fields again.`;
const again = 'Gunmen killed three farmers in Tel Rasheed, Khanaqin district, on 3 May 2021.';

async function add(record: Database, text: string, publisher: string | null, published: string, minute = 0) {
  return addReport(record, read(text, { id: text.slice(0, 12), publisher, published }), by('ana', minute));
}

async function made(): Promise<Database> {
  const record = await fresh();
  await add(record, attack, 'Paper', '2021-05-04');
  await add(record, again, 'Radio', '2021-05', 1);
  return record;
}

const inputOf = async (record: Database, asOf?: string): Promise<AssessmentInput> =>
  (await loadAssessmentInput(record, { asOf })).input;

test('one event of two reports is one incident in one village under two spellings, at night', async () => {
  const { incidents, reports, places } = await inputOf(await made());
  expect(incidents).toHaveLength(1);
  expect(incidents[0]).toMatchObject({
    type: 'attack',
    when: { from: '2021-05-03', to: '2021-05-03' },
    places: ['place:tal-rashid.khanaqin.diyala.iraq'],
    killed: { min: 2, max: 3 },
    partOfDay: 'night',
    publishers: expect.arrayContaining(['Paper', 'Radio']) as string[],
    reported: true,
    rows: [],
  });
  expect(reports.map(({ published, incidents: told }) => [published, told.length])).toEqual(
    expect.arrayContaining([
      ['2021-05-04', 1],
      ['2021-05', 1],
    ]),
  );
  expect(places.find(({ name }) => name === 'Tal Rashid')?.names).toEqual(['Tel Rasheed']);
});

test('a report counts for every place that it names, whether or not something happened there', async () => {
  const { reports } = await inputOf(await made());
  expect(reports.find(({ publisher }) => publisher === 'Paper')!.places).toEqual(
    expect.arrayContaining(['place:tal-rashid.khanaqin.diyala.iraq', 'iq:mikhas']),
  );
});

test('villages of the list are there though nobody names them', async () => {
  const { places } = await inputOf(await made());
  expect(places.map(({ id }) => id)).toContain('iq:jamil-beg');
});

test('a past moment holds what was known then', async () => {
  const record = await made();
  expect((await inputOf(record, '1')).reports).toHaveLength(1);
  expect((await loadAssessmentInput(record)).revision).toBe(2);
});

test('what a person rejects is not in it, and what is corrected is as corrected', async () => {
  const record = await made();
  const [incident] = (await inputOf(record)).incidents;
  await decide(record, { kind: 'correct', target: incident!.id, field: 'killed', value: 5 }, by('ana', 3));
  expect((await inputOf(record)).incidents[0]!.killed).toMatchObject({ best: 5 });
  await decide(record, { kind: 'reject', target: incident!.id }, by('ana', 4));
  expect((await inputOf(record)).incidents).toEqual([]);
});

test('a withheld position is in no place, no report and no id', async () => {
  const record = await made();
  const [incident] = (await inputOf(record)).incidents;
  await decide(record, { kind: 'withhold', what: 'position', target: incident!.id }, by('ana', 3));
  const input = await inputOf(record);
  expect(JSON.stringify(input)).not.toMatch(/ras?heed|rashid/i);
  expect(input.incidents[0]!.places).toEqual(['iq:khanaqin']);
  expect(JSON.stringify(await inputOf(record, '2'))).not.toMatch(/rasheed|rashid/i);
});

test('a withheld report is not in it', async () => {
  const record = await made();
  const { reports } = await inputOf(record);
  const radio = reports.find(({ publisher }) => publisher === 'Radio')!;
  await decide(record, { kind: 'withhold', what: 'report', target: radio.id }, by('ana', 3));
  const input = await inputOf(record);
  expect(input.reports.map(({ publisher }) => publisher)).toEqual(['Paper']);
  expect(input.incidents[0]!.publishers).toEqual(['Paper']);
});

test('rows of a data set are marked, and say where and when the data set counts', async () => {
  const record = await fresh();
  const dataset = { id: 'made', name: 'Made', licence: 'CC0', mayLeave: true };
  await addRows(record, dataset, recordRows(60) as Iterable<DatasetRow>, by());
  const { incidents, datasets, reports } = await inputOf(record);
  expect(reports).toEqual([]);
  expect(incidents.every(({ reported, rows }) => !reported && rows[0]!.dataset === 'Made')).toBe(true);
  expect(incidents[0]!.publishers).toEqual(['Made']);
  expect(datasets).toEqual([
    { name: 'Made', countries: [{ place: 'country:IQ', days: { from: '2004-01-01', to: '2004-01-03' } }] },
  ]);
});

test('an empty record is empty', async () => {
  const { input, revision } = await loadAssessmentInput(await fresh());
  expect(revision).toBe(0);
  expect(Object.values(input).every((list) => list.length === 0)).toBe(true);
});
