import { countsOf, type Published, type PublishedCount, type Rival } from '../published.ts';
import { type Column, column } from '../table.ts';

interface RivalRow {
  readonly item: Published;
  readonly field: string;
  readonly count: PublishedCount;
  readonly rival: Rival;
}

/** The long table: one row a number that a report gives, with its sentence. */
export const rivalColumns: readonly Column<RivalRow>[] = [
  column('id', 'text', ({ item }) => item.id),
  column('kind', 'text', ({ item }) => item.kind),
  column('type', 'text', ({ item }) =>
    item.kind === 'incident' ? item.type : item.kind === 'figure' ? item.measure : item.aspect,
  ),
  column('earliest', 'day', ({ item }) => item.when?.earliest ?? null),
  column('latest', 'day', ({ item }) => item.when?.latest ?? null),
  column('place', 'text', ({ item }) => item.places[0]?.name ?? null),
  column('field', 'text', ({ field }) => field),
  column('best', 'whole', ({ rival }) => rival.best),
  column('low', 'whole', ({ rival }) => rival.low),
  column('high', 'whole', ({ rival }) => rival.high),
  column('shown', 'whole', ({ count }) => count.shown),
  column('rule', 'text', ({ count }) => count.rule),
  column('publisher', 'text', ({ rival }) => rival.publisher),
  column('published', 'text', ({ rival }) => rival.published),
  column('title', 'text', ({ rival }) => rival.title),
  column('speaker', 'text', ({ rival }) => rival.speaker),
  column('url', 'text', ({ rival }) => rival.url),
  column('sentence', 'text', ({ rival }) => rival.sentence),
  column('licence', 'text', ({ item }) => item.licence.name),
];

/** Every number of an item with every report that gives one. */
export const rivalRows = (item: Published): RivalRow[] =>
  Object.entries(countsOf(item)).flatMap(([field, count]) =>
    count ? count.rivals.map((rival) => ({ item, field, count, rival })) : [],
  );
