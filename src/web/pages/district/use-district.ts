import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MapAnswer, Overview, PlacesAnswer } from '../../../api/index.ts';
import type { PlaceNames } from '../../../publication/wording/index.ts';
import { type Problem, useAsked } from '../../client/index.ts';
import { useSpeech } from '../../words/index.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type Area, areaOf, namesOf, sitesOf } from './sites.ts';
import type { Site } from './spots.ts';
import { useMiddles } from './use-map-names.ts';
import type { View } from './view.ts';

/** What the server knows of a view. */
export interface District {
  readonly area: Area | null;
  readonly columns: Columns | undefined;
  readonly places: PlacesAnswer | undefined;
  readonly sites: readonly Site[];
  readonly names: PlaceNames;
  /** What is waited for before anything can be shown. */
  readonly first: UseQueryResult<MapAnswer, Problem>;
}

/** Asks for what the view needs. Place, actor and words are filtered by the server; the rest here, at once. */
export function useDistrict({ place, actor, text, from, to }: View): District {
  const { dictionary } = useSpeech();
  const { data: overview } = useAsked<Overview>('/overview');
  const first = useAsked<MapAnswer>('/map', { place, actor, text });
  const { data: places } = useAsked<PlacesAnswer>('/places', { from, to });
  const columns = useMemo(() => first.data && columnsOf(first.data), [first.data]);
  const middles = useMiddles();
  const names = useMemo(() => namesOf(dictionary, places?.items ?? []), [dictionary, places]);
  const area = useMemo(() => (overview ? areaOf(overview, names) : null), [overview, names]);
  const sites = useMemo(
    () => sitesOf({ columns: columns?.sites ?? [], places: places?.items ?? [], area, middles, names }),
    [columns, places, area, middles, names],
  );
  return { area, columns, places, sites, names, first };
}
