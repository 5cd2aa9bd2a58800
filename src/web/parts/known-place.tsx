import type { ReactNode } from 'react';
import type { PlaceRef } from '../../gazetteer/index.ts';
import { isolated } from '../../publication/wording/index.ts';
import { useSpeech } from '../words/index.ts';

/** A place that is known, with all that holds it: "Jalawla › Khanaqin › Diyala › Iraq". */
export function KnownPlace({ place }: { readonly place: PlaceRef }): ReactNode {
  const { dictionary, places } = useSpeech();
  const names = [places.called(place), ...place.within.map(places.name)];
  return <bdi dir={dictionary.direction}>{names.map((name) => isolated(dictionary, name)).join(' › ')}</bdi>;
}
