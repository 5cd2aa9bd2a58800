import {
  countDoubtful,
  countDoubts,
  countReports,
  doubtCursor,
  doubtfulCursor,
  doubtfulRecords,
  listReports,
  listSources,
  type RecordFilter,
  reportCursor,
  reviewQueue,
  showReport,
} from '../../record/index.ts';
import { pageAfter, pageByOffset } from '../answers/list-page.ts';
import { readRoute } from '../answers/read-route.ts';
import type { App } from '../app.ts';
import {
  AsOfQuery,
  DoubtfulList,
  type FilterQuery,
  idParams,
  PageQuery,
  ReportAnswer,
  ReportList,
  ReviewList,
  SourceList,
  TellingListQuery,
} from '../contract/index.ts';
import { filterOf } from '../filter-of.ts';
import type { Parts } from '../parts.ts';

// More than any record holds.
const all = 10_000_000;

const tellingOf = ({ text: _, ...query }: FilterQuery) => {
  const { kind: __, ...filter } = filterOf(query);
  return filter;
};

const isUnfiltered = (filter: RecordFilter): boolean => Object.values(filter).every((wish) => wish === undefined);

/** Lists of reports, of sources, and of what is doubtful. */
export function listRoutes(app: App, parts: Parts): void {
  const { record } = parts;
  readRoute(app, parts, {
    url: '/reports',
    opens: true,
    summary:
      'Lists reports, the last added first; `text` finds words in them, other filters those that tell of such records',
    query: TellingListQuery,
    answer: ReportList,
    read: async ({ query, from }) => {
      const telling = tellingOf(query);
      const asked = { list: ['reports', query.text, telling, from.asOf], limit: query.limit, cursor: query.cursor };
      const page = await pageAfter(asked, (at) => listReports(record, query.text, at, from, telling), reportCursor);
      return { ...page, total: await countReports(record, query.text, from, telling) };
    },
  });
  readRoute(app, parts, {
    url: '/reports/:id',
    summary: 'One report with its claims',
    params: idParams,
    query: AsOfQuery,
    answer: ReportAnswer,
    read: ({ params, from }) => showReport(record, params.id, from),
  });
  readRoute(app, parts, {
    url: '/sources',
    opens: true,
    summary: 'Lists who is said to know or say things, the most heard first',
    query: TellingListQuery,
    answer: SourceList,
    // Filtered, they are those that tell of such records.
    restsOn: ({ query }) => (isUnfiltered(filterOf(query)) ? 'reports and claims' : null),
    read: async ({ query, from }) => {
      const { kind: _, ...telling } = filterOf(query);
      const asked = { list: ['sources', telling, from.asOf], limit: query.limit, cursor: query.cursor };
      const page = await pageByOffset(asked, (at) => listSources(record, at, from, telling));
      const { length } = await listSources(record, { limit: all }, from, telling);
      return { ...page, total: length };
    },
  });
  readRoute(app, parts, {
    url: '/review',
    opens: true,
    summary: 'Lists doubtful matches, the likeliest first',
    query: PageQuery,
    answer: ReviewList,
    read: async ({ query, from }) => {
      const asked = { list: ['review', from.asOf], limit: query.limit, cursor: query.cursor };
      const page = await pageAfter(asked, (at) => reviewQueue(record, at, from), doubtCursor);
      return { ...page, total: await countDoubts(record, from) };
    },
  });
  readRoute(app, parts, {
    url: '/review/claims',
    summary: 'Lists records that rest on claims the reader is not sure of, the least sure first',
    query: PageQuery,
    answer: DoubtfulList,
    read: async ({ query, from }) => {
      const asked = { list: ['review claims', from.asOf], limit: query.limit, cursor: query.cursor };
      const page = await pageAfter(asked, (at) => doubtfulRecords(record, at, from), doubtfulCursor);
      return { ...page, total: await countDoubtful(record, from) };
    },
  });
}
