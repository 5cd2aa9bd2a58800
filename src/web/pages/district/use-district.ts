import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MapAnswer, Overview, PlacesAnswer } from '../../../api/index.ts';
import { type Problem, useAsked } from '../../client/index.ts';
import { useSpeech } from '../../words/index.ts';
import { type Columns, columnsOf } from './columns.ts';
import { sitesOf } from './sites.ts';
import type { Site } from './spots.ts';
import type { View } from './view.ts';

/** What the server knows of a view. */
export interface District {
  readonly overview: Overview | undefined;
  readonly columns: Columns | undefined;
  readonly places: PlacesAnswer | undefined;
  readonly sites: readonly Site[];
  /** What is waited for before anything can be shown. */
  readonly first: UseQueryResult<MapAnswer, Problem>;
}

/** Asks for what the view needs. Place, actor and words are filtered by the server; the rest here, at once. */
export function useDistrict({ place, actor, text, from, to }: View): District {
  const { language } = useSpeech();
  const { data: overview } = useAsked<Overview>('/overview');
  const first = useAsked<MapAnswer>('/map', { place, actor, text });
  const { data: places } = useAsked<PlacesAnswer>('/places', { from, to });
  const columns = useMemo(() => first.data && columnsOf(first.data), [first.data]);
  const sites = useMemo(
    () => sitesOf(columns?.sites ?? [], places?.items ?? [], language),
    [columns, places, language],
  );
  return { overview, columns, places, sites, first };
}
