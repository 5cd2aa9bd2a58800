import { describe, expect, test } from 'vitest';
import { readingAsLine, readingAsPieces } from '../../src/publication/index.ts';
import { aReading, incident } from './a-reading.ts';

describe('a reading in pieces', () => {
  test('is the line it would be in one', () => {
    const reading = aReading([incident]);
    expect([...readingAsPieces(reading)].join('')).toBe(readingAsLine(reading));
    const none = { ...reading, claims: [], times: [] };
    expect([...readingAsPieces(none)].join('')).toBe(readingAsLine(none));
  });

  test('cuts a list longer than a handful between its items', () => {
    const { notes, ...reading } = aReading([incident]);
    const note = notes[0] ?? { start: 0, end: 1, rule: 'a rule', said: 'something' };
    const many = { ...reading, notes: Array.from({ length: 2500 }, (_, at) => ({ ...note, start: at })) };
    const pieces = [...readingAsPieces(many)];
    expect(pieces.join('')).toBe(readingAsLine(many));
    expect(pieces.length).toBeGreaterThan([...readingAsPieces({ ...reading, notes: [] })].length);
  });
});
