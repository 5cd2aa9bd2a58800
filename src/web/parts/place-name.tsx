import type { ReactNode } from 'react';
import type { ToCall } from '../../publication/wording/index.ts';
import { useSpeech } from '../words/index.ts';

/** What a place is called in the language of the page, or else as it is called in English. */
export const PlaceName = ({ place }: { readonly place: ToCall }): ReactNode => (
  <bdi>{useSpeech().places.called(place)}</bdi>
);
