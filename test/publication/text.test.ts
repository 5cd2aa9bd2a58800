import { expect, test } from 'vitest';
import { readingAsText } from '../../src/publication/index.ts';
import { columnsOf, lay } from '../../src/publication/reading-text/paper.ts';
import { aReading, text } from './a-reading.ts';

const paper = { width: 80, colour: false };

test('a reading as text tells what, on whose word, how surely and in which words', () => {
  const shown = readingAsText(aReading(), { ...paper, width: 100 });
  expect(shown).toContain('12 Apr 2021 · attack · Tal Rashid, Khanaqin · at least 2 killed');
  expect(shown).toContain('by Islamic State (blamed on them) · against police officers · with firearms');
  expect(shown).toContain('a shepherd (resident, not named) · stated · 82 % sure');
  expect(shown).toContain('│ According to the district council, 340 families left');
  expect(shown).not.toContain('Kept Secret');
});

test('rules and notes are shown when asked for, and counted otherwise', () => {
  expect(readingAsText(aReading(), paper)).toContain('Seen and not taken: 1 (--explain shows them)');
  const explained = readingAsText(aReading(), { ...paper, explain: true });
  expect(explained).toContain('Rules: words › composed');
  expect(explained).toContain('a denial makes no second incident');
});

test.each([30, 44, 80])('no line is wider than %d columns', (width) => {
  const shown = readingAsText(aReading(), { ...paper, width, explain: true });
  expect(shown.split('\n').filter((line) => columnsOf(line) > width)).toEqual([]);
});

test('colour is only there when there is a terminal for it', () => {
  expect(readingAsText(aReading(), paper)).not.toContain('\u001b');
  expect(readingAsText(aReading(), { ...paper, colour: true })).toContain('\u001b[1m');
});

test('a report cannot send the terminal commands', () => {
  const evil = text.replaceAll('gunmen', '\u001b[2J\u0007gun\u202emen');
  const reading = aReading(undefined, evil);
  const title = '\u001b]0;owned\u0007';
  const shown = readingAsText({ ...reading, report: { ...reading.report, title } }, { ...paper, explain: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not be there
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('words that join, vowel signs and wide characters keep their lines', () => {
  expect(columnsOf('خَانَقِين')).toBe(6);
  expect(columnsOf('村')).toBe(2);
  const laid = lay({ width: 12, colour: false }, [{ text: 'قرى خانقين بين عودة الأهالي', ink: 'plain' }]);
  expect(laid.trim().split('\n').join(' ')).toBe('قرى خانقين بين عودة الأهالي');
});

test('a language not read yet is said at the top', () => {
  const unread = { ...aReading([]), notes: [{ start: 0, end: 9, rule: 'language', said: 'not yet' }] };
  expect(readingAsText(unread, paper)).toContain('Aram cannot read this language yet');
});
