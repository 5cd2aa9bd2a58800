import type { TSchema } from 'typebox';
import type { Days } from '../../assessment/index.ts';
import { type ReadRoute, readRoute } from '../answers/read-route.ts';
import type { App } from '../app.ts';
import type { Asked, WindowAsked } from '../assessing/question.ts';
import {
  AsOfQuery,
  AssessmentAnswer,
  AssessmentQuery,
  CoverageAnswer,
  CoverageQuery,
  FilterQuery,
  idParams,
  MapAnswer,
  MonthsAnswer,
  MonthsQuery,
  PlaceAnswer,
  PlacesAnswer,
  PlacesQuery,
  ReconciliationAnswer,
  ReconciliationQuery,
} from '../contract/index.ts';
import { dayAt, filterOf } from '../filter-of.ts';
import type { Parts } from '../parts.ts';

/** Places, how calm they were, and everything at once for a map. */
export function assessmentRoutes(app: App, parts: Parts): void {
  const add = addTo(app, parts);
  add({
    url: '/places',
    summary: 'Every place of the record, with how calm it was in a window',
    query: PlacesQuery,
    answer: PlacesAnswer,
    asked: ({ query }) => ({ kind: 'places', window: windowOf(query) }),
  });
  add({
    url: '/places/:id',
    summary: 'One place, by its id or a name, with what contains it and what it contains',
    params: idParams,
    query: AsOfQuery,
    answer: PlaceAnswer,
    asked: ({ params }) => ({ kind: 'place', place: params.id }),
  });
  add({
    url: '/places/:id/assessment',
    summary: 'How calm a place was in a window, which way it moves, how sure, and what is not known',
    params: idParams,
    query: AssessmentQuery,
    answer: AssessmentAnswer,
    asked: ({ params, query }) => ({
      kind: 'assessment',
      place: params.id,
      window: windowOf(query),
      language: query.lang,
    }),
  });
  add({
    url: '/places/:id/months',
    summary: 'The months of a place, each against the one before: twenty years at most',
    params: idParams,
    query: MonthsQuery,
    answer: MonthsAnswer,
    asked: ({ params, query }) => ({
      kind: 'months',
      place: params.id,
      from: dayAt('first', query.from),
      to: dayAt('last', query.to),
    }),
  });
  add({
    url: '/reconciliation',
    summary: 'Stated totals beside what the record holds, for a place or for what the record is mostly about',
    query: ReconciliationQuery,
    answer: ReconciliationAnswer,
    asked: ({ query }) => ({ kind: 'reconciliation', place: query.place, years: query.years }),
  });
  add({
    url: '/coverage',
    summary: 'Who reports on a place, and who has gone silent',
    query: CoverageQuery,
    answer: CoverageAnswer,
    asked: ({ query }) => ({ kind: 'coverage', place: query.place, window: windowOf(query) }),
  });
  add({
    url: '/map',
    summary: 'All incidents that a filter finds, as columns for a map and a timeline',
    query: FilterQuery,
    answer: MapAnswer,
    asked: ({ query }) => ({ kind: 'map', filter: filterOf(query, 'incident') }),
  });
}

type Given<P extends TSchema, Q extends TSchema, A extends TSchema> = Omit<ReadRoute<P, Q, A>, 'read' | 'ofToday'> & {
  readonly asked: (given: Pick<Parameters<ReadRoute<P, Q, A>['read']>[0], 'params' | 'query'>) => Asked;
};

const addTo =
  (app: App, parts: Parts) =>
  <P extends TSchema, Q extends TSchema, A extends TSchema>({ asked, ...route }: Given<P, Q, A>): void =>
    readRoute(app, parts, {
      ...route,
      ofToday: true,
      costly: true,
      read: ({ from, head, today, ...given }) => parts.assessor.ask({ asked: asked(given), from, head, today }),
    });

function windowOf({ from, to, against }: { from?: string; to?: string; against?: string }): WindowAsked {
  return { from: dayAt('first', from), to: dayAt('last', to), against: against === undefined ? null : daysIn(against) };
}

function daysIn(against: string): Days {
  const [from, to] = against.split('/');
  return { from: from!, to: to! };
}
