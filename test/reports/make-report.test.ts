import { describe, expect, test } from 'vitest';
import { makeReport } from '../../src/reports/index.ts';

describe('a report', () => {
  test('keeps its text exactly as it came', () => {
    const text = '\ufeff  Calm \r\n\r\n\tin the  valley. ';
    expect(makeReport(text).text).toBe(text);
  });

  test('without an id has one that follows from its text', () => {
    const [one, same, other] = [makeReport('Calm.'), makeReport('Calm.', { title: 'x' }), makeReport('Calm!')];
    expect(one.id).toMatch(/^r[0-9a-f]{20}$/);
    expect(same.id).toBe(one.id);
    expect(other.id).not.toBe(one.id);
  });

  test('keeps the facts given, and leaves the rest unknown', () => {
    expect(makeReport('A guard was shot.', { id: 'a1', publisher: 'The Plain', published: '2022-02' })).toMatchObject({
      id: 'a1',
      publisher: 'The Plain',
      published: '2022-02',
      title: null,
      byline: null,
      url: null,
    });
  });

  test('of nothing has no passages', () => {
    expect(makeReport(' \n ').passages).toEqual([]);
  });
});
