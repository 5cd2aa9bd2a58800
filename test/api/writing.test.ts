import { beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '../../src/api/index.ts';
import { type Database, listReports, verify } from '../../src/record/index.ts';
import { freshRecords } from '../record/fresh-record.ts';
import { ask, here, servers } from './open-server.ts';

const { fresh } = freshRecords();
const serve = servers();

let record: Database;
let server: Server;
beforeAll(async () => {
  record = await fresh();
  server = await serve(record, here);
});

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(server, `/api${url}`, { body, method: 'POST', headers });

const farmers = 'Gunmen killed two farmers in the village of Tal Rashid, Khanaqin, on 3 May 2021, the police said.';
const three = 'In the village of Tal Rashid, Khanaqin, gunmen killed three farmers on 3 May 2021, residents said.';

describe('a report', () => {
  test('is read, kept once, and matched with what was told before', async () => {
    const first = await post('/reports', { text: farmers, publisher: 'Sample', published: '2021-05-04' });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ known: false, copyOf: null, placements: [{ outcome: 'new' }] });
    expect(first.body.reading.claims).toHaveLength(1);
    const again = await post('/reports', { text: farmers, publisher: 'Sample', published: '2021-05-04' });
    expect([again.status, again.body.known]).toEqual([200, true]);
    const other = await post('/reports', { text: three, publisher: 'Another', published: '2021-05-04' });
    expect(other.body.placements).toMatchObject([{ outcome: 'matched' }]);
    const shown = await ask(server, `/api/records/${other.body.placements[0].record.id}`);
    expect(shown.body).toMatchObject({ killed: { min: 2, max: 3 }, sources: 2 });
  });

  test('is taken as a file, under its name', async () => {
    const page = `<html><body><article><h1>Quiet</h1><p>${farmers.replace('two', 'four')}</p></article></body></html>`;
    const headers = { 'content-type': 'text/html', 'x-file-name': encodeURIComponent('../../ڕاپۆرت.html') };
    const { status, body } = await post('/reports?publisher=Sample', page, headers);
    expect(status).toBe(201);
    expect(body.reading.report).toMatchObject({ publisher: 'Sample' });
  });

  test.each([
    ['nothing', '', { 'content-type': 'text/plain' }, 'empty'],
    ['zeros', Buffer.alloc(5000), { 'content-type': 'application/octet-stream', 'x-file-name': 'a.bin' }, 'binary'],
    ['half a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), { 'content-type': 'application/pdf' }, 'broken pdf'],
    ['broken JSON', '{"text": ', { 'content-type': 'application/json' }, 'body broken'],
    ['no text', '{"title": "Quiet"}', { 'content-type': 'application/json' }, 'not understood'],
    ['a number for a text', '{"text": 5}', { 'content-type': 'application/json' }, 'not understood'],
    ['more than asked', '{"text": "a", "colour": "red"}', { 'content-type': 'application/json' }, 'not understood'],
    ['no day', '{"text": "a", "published": "soon"}', { 'content-type': 'application/json' }, 'not a day'],
    ['a bomb', Buffer.alloc(25 * 2 ** 20, 'a'), { 'content-type': 'text/plain' }, 'body too large'],
    ['a book too long', Buffer.alloc(9 * 2 ** 20, 'a '), { 'content-type': 'text/plain' }, 'too large'],
  ])('is refused with its reason: %s', async (_what, body, headers, code) => {
    const answered = await post('/reports', body, headers as unknown as Record<string, string>);
    expect(answered.body.code).toBe(code);
  });

  test('can be read without being kept', async () => {
    const before = (await listReports(record)).length;
    const { status, body } = await post('/readings', { text: farmers.replace('two', 'nine') });
    expect([status, body.claims.length]).toEqual([200, 1]);
    expect(await listReports(record)).toHaveLength(before);
  });

  test('holds text alone, whatever is in it', async () => {
    const text = `<script>alert(1)</script> ${farmers.replace('two', 'six')} \u0000 =cmd|' /C calc'!A0`;
    const { body } = await post('/reports', {
      text,
      title: '"><img src=x onerror=alert(1)>',
      publisher: '<b>Sample</b>',
    });
    const { headers, body: shown } = await ask(server, `/api/reports/${body.report}`);
    expect(shown.title).toBe('"><img src=x onerror=alert(1)>');
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('a table of reports', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      JSON.stringify({
        text: `On 3 May 2020 gunmen shot ${n + 2} herders dead in Tal Rashid, the police said.`,
        title: `No ${n}`,
      }),
    );
  const table = { 'content-type': 'application/x-ndjson', 'x-file-name': 'rows.ndjson' };

  test('comes in row by row; a row that cannot be read is named', async () => {
    const { status, body } = await post('/reports?job=j1', [...rows(3), '{"title": "none"}'].join('\n'), table);
    expect(status).toBe(201);
    expect(body.reports.map(({ line, known }: { line: number; known: boolean }) => [line, known])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
    expect(body.failures).toMatchObject([{ line: 4 }]);
  });

  test('that breaks off leaves nothing behind', async () => {
    const before = (await listReports(record)).length;
    const { body } = await post('/reports', 'title,day\na,b', { 'content-type': 'text/csv', 'x-file-name': 'a.csv' });
    expect(body.code).toBe('column missing');
    expect(await listReports(record)).toHaveLength(before);
  });
});

describe('a data set', () => {
  const file = { 'content-type': 'application/octet-stream', 'x-file-name': 'ours.csv' };
  const table = [
    'Datum,Ort,Was,Tote',
    '2021-05-03,Tal Rashid,attack,2',
    '2021-05-09,Tal Rashid,ambush,1',
    '2021-02-30,Tal Rashid,attack,1',
  ].join('\n');
  const columns = 'as=csv&column=date%3DDatum&column=place%3DOrt&column=type%3DWas&column=killed%3DTote';
  const incidents = async () => (await ask(server, '/api/incidents?limit=1')).body.total;

  test('is looked through first, and nothing is kept', async () => {
    const before = await incidents();
    const { status, body } = await post(`/imports?${columns}&dryRun=true`, table, file);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dataset: { id: 'ours', name: 'ours', known: false },
      summary: { rows: 3, taken: 2, rejected: 1, period: { earliest: '2021-05-03', latest: '2021-05-09' } },
      done: null,
      rejects: [{ line: 4, column: 'Datum', reason: 'impossible date' }],
    });
    expect(body.rejectsFile).toMatch(/^line,wrong_column,reason,said,Datum,Ort,Was,Tote\r?\n4,Datum,impossible date,/);
    expect(await incidents()).toBe(before);
  });

  test('comes in, the same rows once, under the terms it has', async () => {
    const terms = '&licence=CC%20BY%204.0&mayLeave=false';
    const first = await post(`/imports?${columns}${terms}`, table, file);
    expect(first.status).toBe(201);
    expect(first.body.done).toEqual({ added: 2, known: 0, changed: 0, refused: [] });
    const again = await post(`/imports?${columns}`, table, file);
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({
      done: { added: 0, known: 2 },
      dataset: { known: true, licence: 'CC BY 4.0', mayLeave: false },
    });
  });

  test.each([
    ['nothing', '', columns, 'body broken'],
    ['a table without its columns', 'a,b\n1,2', 'as=ucdp', 'missing columns'],
    ['a line of names too long', Array.from({ length: 5000 }, (_, n) => `c${n}`).join(), 'as=csv', 'too many columns'],
    ['a table without hashtags', 'a,b\n1,2', 'as=hxl', 'no hashtags'],
    ['a field that is none', table, 'as=csv&column=colour%3DOrt', 'not understood'],
    ['a type that is none', table, `${columns}&type=rain`, 'no such type'],
    ['a shape that is none', table, 'as=xml', 'not understood'],
    [
      'more rows than at once',
      `date,place,type\n${'2021-05-03,Tal Rashid,attack\n'.repeat(20_001)}`,
      'as=csv',
      'too many rows',
    ],
  ])('is refused with its reason: %s', async (_what, body, query, code) => {
    expect((await post(`/imports?${query}`, body, file)).body.code).toBe(code);
  });
});

describe('words that a person selects', () => {
  test('become a claim like any other', async () => {
    const text = 'Nobody sleeps in the village of Tal Rashid any more, they told us in March.';
    const { body: added } = await post('/reports', { text, publisher: 'Sample' });
    const marked = {
      start: 0,
      end: 51,
      kind: 'condition',
      type: 'residence',
      state: 'leaving at night',
      from: '2021-03',
      place: 'Tal Rashid',
    };
    const { status, body } = await post(`/reports/${added.report}/claims`, {
      ...marked,
      why: 'the reader passed over it',
    });
    expect(status).toBe(201);
    const { body: shown } = await ask(server, `/api/reports/${added.report}`);
    expect(shown.claims.find(({ id }: { id: string }) => id === body.claim)).toMatchObject({
      record: body.record,
      reader: 'local',
    });
    expect((await post(`/reports/${added.report}/claims`, { ...marked, end: 5000 })).body.code).toBe(
      'claim not possible',
    );
    expect((await post(`/reports/${added.report}/claims`, { ...marked, state: 'sunny' })).body.code).toBe(
      'no such type',
    );
    expect((await post('/reports/r0/claims', marked)).body.code).toBe('nothing by that id');
  });
});

describe('a decision', () => {
  const deadliest = async () => (await ask(server, '/api/incidents?order=deadliest&limit=1')).body.items[0];

  test('holds at once, and can be taken back', async () => {
    const { id, revision } = await deadliest();
    const decision = { kind: 'correct', target: id, field: 'killed', value: 7 };
    const { status, body } = await post('/decisions', {
      decision,
      why: 'the hospital’s list',
      expects: { [id]: revision },
    });
    expect(status).toBe(201);
    expect((await ask(server, `/api/records/${id}`)).body.killed).toMatchObject({ value: 7, rule: 'a decision' });
    expect((await post('/decisions', { decision: { kind: 'undo', revision: body.revision } })).status).toBe(201);
    const { body: history } = await ask(server, `/api/records/${id}/history`);
    expect(history.steps.at(-1)).toMatchObject({ who: 'local', what: 'decision: undo' });
  });

  test('on what has changed meanwhile is refused, with what it is now', async () => {
    const { id, revision } = await deadliest();
    const decision = { kind: 'grade', target: id, grade: 'weak' };
    expect((await post('/decisions', { decision, expects: { [id]: revision } })).status).toBe(201);
    const { body } = await post('/decisions', { decision, expects: { [id]: revision } });
    expect(body).toMatchObject({ status: 409, code: 'changed meanwhile' });
    expect(body.present[id].revision).toBeGreaterThan(revision);
  });

  test.each([
    ['of no kind', { decision: { kind: 'forget', target: 'i1.1' } }, 'not understood'],
    ['of too much', { decision: { kind: 'accept', target: 'i1.1', colour: 'red' } }, 'not understood'],
    ['on nothing', { decision: { kind: 'accept', target: 'i9.9' } }, 'nothing by that id'],
    ['with half a letter', { decision: { kind: 'accept', target: 'i1.1' }, why: '\ud800' }, 'not understood'],
    ['with a NUL', { decision: { kind: 'accept', target: 'i1.1\u0000' } }, 'not understood'],
    ['of an array', [], 'not understood'],
    [
      'that changes what objects are',
      '{"__proto__": {"a": 1}, "decision": {"kind": "accept", "target": "i1.1"}}',
      'body broken',
    ],
  ])('%s is refused', async (_what, body, code) => {
    const answered = await post('/decisions', body, { 'content-type': 'application/json' });
    expect(answered.body.code).toBe(code);
  });

  test('two at once are one after the other', async () => {
    const { id, revision } = await deadliest();
    const decide = (value: number) =>
      post('/decisions', {
        decision: { kind: 'correct', target: id, field: 'killed', value },
        expects: { [id]: revision },
      });
    const both = await Promise.all([decide(11), decide(12)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

test('the record is whole after all that', async () => {
  expect((await verify(record)).whole).toBe(true);
});
