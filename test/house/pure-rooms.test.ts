import { expect, test } from 'vitest';
import { type SourceFile, sources } from './sources.ts';

/** Rooms that are given everything they need: the same input gives the same output, in a browser too. */
const pure = new Set(['codebook', 'gazetteer', 'reading', 'claims', 'assessment', 'publication', '']);

const withoutComments = (text: string): string => text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const impure: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/],
  ['randomness', /\bMath\.random\b|\bcrypto\.(?:getRandomValues|randomUUID)\b/],
  ['the process', /\bprocess\.|\bglobalThis\.process\b|\bBuffer\b/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['a file or another part of Node', /['"]node:/],
];

const found = (files: readonly SourceFile[], sign: RegExp): string[] =>
  files.filter(({ text }) => sign.test(withoutComments(text))).map(({ path }) => path);

// Aram's own page has a script of its own, written down as a text.
const pageScript = 'src/publication/reading-page/script.ts';

test.each(impure)('no pure room knows %s', (_what, sign) => {
  expect(
    found(
      sources.filter(({ room, path }) => pure.has(room) && path !== pageScript),
      sign,
    ),
  ).toEqual([]);
});

test('the reports room, which a browser loads too, asks nothing of Node but in its readers of formats', () => {
  const files = sources.filter(
    ({ path }) => path.startsWith('src/reports/') && !path.startsWith('src/reports/formats/'),
  );
  expect(found(files, /['"]node:/)).toEqual([]);
});

test('SQL is written in the record only', () => {
  const sql =
    /\b(?:SELECT\s[^;]*?\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b|from 'kysely'|from 'pg'/;
  expect(
    found(
      sources.filter(({ room }) => room !== 'record'),
      sql,
    ),
  ).toEqual([]);
});
