import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const longest = 250;

/** Files that may be longer, with the reason. The codebook is tables of data throughout. */
const longer: ReadonlyMap<string, string> = new Map([
  ['src/publication/wording/arabic.ts', 'a table: the dictionary of the interface'],
  ['src/publication/wording/sorani.ts', 'a table: the dictionary of the interface'],
  ['src/reading/groups/phrase.ts', 'one grammar, of the noun phrase, whose rules call each other'],
  ['src/reading/sources/cast.ts', 'one class, of everybody who speaks in a report'],
  ['src/reading/sources/speaker.ts', 'one grammar, of what names a speaker'],
]);

const mayBeLonger = (path: string): boolean => longer.has(path) || path.startsWith('src/codebook/');

test('a file has one idea, and fits in the head: 250 lines, or a reason', () => {
  const tooLong = sources.filter(({ path, text }) => text.split('\n').length > longest + 1 && !mayBeLonger(path));
  expect(tooLong.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
});

test('a file is named after its idea', () => {
  const nameless =
    /^(?:utils?|helpers?|common|managers?|service|context|misc|types|constants)\b|[-.](?:utils?|helpers?|manager|service|v\d+)\.tsx?$/;
  const names = sources.flatMap(({ path }) =>
    path
      .split('/')
      .slice(1)
      .map((part) => [part, path] as const),
  );
  expect(names.filter(([part]) => nameless.test(part)).map(([, path]) => path)).toEqual([]);
  expect(
    sources.filter(({ path }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(basename(path))).map(({ path }) => path),
  ).toEqual([]);
});
