import { historyOf, listRecords, type RecordFilter, recordCursor, showRecord } from '../../record/index.ts';
import { pageAfter } from '../answers/list-page.ts';
import { readRoute } from '../answers/read-route.ts';
import type { App } from '../app.ts';
import { AsOfQuery, HistoryAnswer, idParams, RecordAnswer, RecordList, RecordListQuery } from '../contract/index.ts';
import { filterOf } from '../filter-of.ts';
import type { Parts } from '../parts.ts';

const kinds = { incidents: 'incident', figures: 'figure', conditions: 'condition' } as const;

/** Incidents, figures and conditions: lists, one with all its claims, and its history. */
export function recordRoutes(app: App, parts: Parts): void {
  for (const [name, kind] of Object.entries(kinds)) listRoute(app, parts, name, kind);
  readRoute(app, parts, {
    url: '/records/:id',
    summary: 'One record with every claim side by side',
    params: idParams,
    query: AsOfQuery,
    answer: RecordAnswer,
    restsOn: ({ params }) => ({ record: params.id }),
    read: ({ params, from }) => showRecord(parts.record, params.id, from),
  });
  readRoute(app, parts, {
    url: '/records/:id/history',
    summary: 'Everything that ever changed a record, the first first',
    params: idParams,
    query: AsOfQuery,
    answer: HistoryAnswer,
    restsOn: ({ params }) => ({ record: params.id }),
    read: async ({ params, from }) => ({ steps: await historyOf(parts.record, params.id, from) }),
  });
}

function listRoute(app: App, parts: Parts, name: string, kind: NonNullable<RecordFilter['kind']>): void {
  const { record, totals } = parts;
  readRoute(app, parts, {
    url: `/${name}`,
    opens: true,
    summary: `Lists ${name}`,
    query: RecordListQuery,
    answer: RecordList,
    restsOn: ({ query }) => ({ records: filterOf(query, kind) }),
    read: async ({ query, from, head }) => {
      const { limit, order, cursor } = query;
      const filter = filterOf(query, kind);
      const list = [filter, order, from.asOf];
      const page = await pageAfter(
        { list, limit, cursor },
        (at) => listRecords(record, filter, { ...at, order }, from),
        (last) => recordCursor(last, order),
      );
      const { records: total, killed } = await totals.of(filter, from, head);
      return { ...page, total, killed };
    },
  });
}
