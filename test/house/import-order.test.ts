import { expect, test } from 'vitest';
import { byPath, type SourceFile, sources } from './sources.ts';

/**
 * Every room, and the rooms it may import from. `aram`, the pipeline on one screen, is the only file outside a room;
 * the doors enter the reader through it.
 */
const mayEnter: Readonly<Record<string, readonly string[]>> = {
  codebook: [],
  gazetteer: ['codebook'],
  reports: ['codebook', 'gazetteer'],
  reading: ['codebook', 'gazetteer', 'reports'],
  claims: ['codebook', 'gazetteer', 'reports', 'reading'],
  aram: ['codebook', 'gazetteer', 'reports', 'reading', 'claims'],
  record: ['codebook', 'gazetteer', 'reports', 'reading', 'claims', 'aram'],
  assessment: ['codebook', 'gazetteer', 'reports', 'reading', 'claims', 'record'],
  publication: ['codebook', 'gazetteer', 'reports', 'reading', 'claims', 'record', 'assessment'],
  api: ['codebook', 'gazetteer', 'reports', 'reading', 'claims', 'aram', 'record', 'assessment', 'publication'],
  cli: ['codebook', 'gazetteer', 'reports', 'reading', 'claims', 'aram', 'record', 'assessment', 'publication', 'api'],
  web: ['codebook', 'gazetteer', 'reports', 'reading', 'claims', 'aram', 'record', 'assessment', 'publication', 'api'],
};

/** Files beside a room's index that other rooms may name, with the reason. */
const sideDoors: ReadonlyMap<string, string> = new Map([
  ['src/gazetteer/world.ts', 'four megabytes of places, loaded only where they are wanted'],
  [
    'src/assessment/from-record/index.ts',
    'what fills an assessment from a record: the rest of the room needs no database',
  ],
  [
    'src/publication/wording/index.ts',
    'days, amounts and terms in words: a page needs no more of publication than that',
  ],
  ['src/gazetteer/outlines.ts', 'land and borders, for those who draw a map'],
  ['src/publication/marked-text/index.ts', 'where evidence lies in a text: a page that marks it needs no other page'],
  ['src/publication/assessment-formats/index.ts', 'how an assessment leaves: no reading needs it'],
  ['src/publication/edition/index.ts', 'a place with all in it, ready to be written: for briefs and sites'],
  ['src/publication/brief/index.ts', 'two pages to print: no reading needs them'],
  ['src/publication/site/index.ts', 'a site to publish: no reading needs it'],
  ['src/publication/drawings/index.ts', 'charts and maps: a reading is published without them'],
  ['src/publication/drawings/level-shapes.ts', 'the mark of each level, for pages that draw their own map'],
  ['src/publication/formats/index.ts', 'what a record leaves as: no reading needs its tables of codes and its packers'],
  ['src/publication/imports/index.ts', 'data sets of others: no reading needs their tables'],
]);

const roomOf = ({ path, room }: SourceFile): string => (path === 'src/aram.ts' ? 'aram' : room);

const edges = sources.flatMap((from) =>
  from.imports.flatMap((path) => {
    const to = byPath.get(path);
    return to && roomOf(to) !== roomOf(from) ? [{ from, to, said: `${from.path} imports ${path}` }] : [];
  }),
);

test('every file stands in a room of the house', () => {
  expect(sources.filter((file) => !(roomOf(file) in mayEnter)).map(({ path }) => path)).toEqual([]);
});

test('imports go one way', () => {
  const wrong = edges.filter(({ from, to }) => !mayEnter[roomOf(from)]?.includes(roomOf(to)));
  expect(wrong.map(({ said }) => said)).toEqual([]);
});

test('a room is entered by its index', () => {
  const through = ({ to }: { to: SourceFile }): boolean =>
    roomOf(to) === 'aram' || to.path === `src/${to.room}/index.ts` || sideDoors.has(to.path);
  expect(edges.filter((edge) => !through(edge)).map(({ said }) => said)).toEqual([]);
});

test('the pages load nothing of the server: of the record and of the API they know the types alone', () => {
  const wrong = edges.filter(
    ({ from, to }) =>
      from.room === 'web' && ['record', 'api'].includes(to.room) && valuesImported(from).includes(to.path),
  );
  expect(wrong.map(({ said }) => said)).toEqual([]);
});

test('every import of our own names a file that is there', () => {
  const lost = sources.flatMap(({ path, imports }) =>
    imports
      .filter((name) => name.startsWith('src/') && /\.tsx?$/.test(name) && !byPath.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(lost).toEqual([]);
});

test('no file imports itself, by whatever way', () => {
  const done = new Set<string>();
  const way: string[] = [];
  const cycles: string[] = [];
  const walk = (path: string): void => {
    const at = way.indexOf(path);
    if (at >= 0) cycles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    way.push(path);
    for (const next of valuesImported(byPath.get(path)!)) walk(next);
    way.pop();
    done.add(path);
  };
  for (const { path } of sources) walk(path);
  expect(cycles).toEqual([]);
});

/** What a file needs when it runs; types alone make no cycle. */
function valuesImported({ text, imports }: SourceFile): string[] {
  const typesOnly = new Set(
    [...text.matchAll(/^\s*(?:import|export) type [^'"]*from '([^']+)'/gm)].map(([, name]) => name!.split('/').at(-1)),
  );
  return imports.filter((path) => byPath.has(path) && !typesOnly.has(path.split('/').at(-1)));
}
