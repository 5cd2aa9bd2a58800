import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlaceAnswer, PlacesAnswer, PlaceWithLevel } from '../../../api/index.ts';
import { levels } from '../../../codebook/index.ts';
import { edtfInWords } from '../../../publication/wording/index.ts';
import { useAsked } from '../../client/index.ts';
import { placeAddress } from '../../parts/account/index.ts';
import { LevelName, PlaceName } from '../../parts/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';

// The worst first, then what nobody knows.
const order = [...levels.filter((level) => level !== 'unknown').toReversed(), 'unknown'];

/** The places that a place contains, each with its level. */
export function WhatLiesWithin({ found: { contains } }: { readonly found: PlaceAnswer }): ReactNode {
  const words = useWords(placeWords);
  const { data } = useAsked<PlacesAnswer>('/places', {}, { enabled: contains.length > 0 });
  const inside = new Set(contains.map(({ id }) => id));
  const assessed = (data?.items ?? []).filter(({ id }) => inside.has(id));
  if (assessed.length === 0) return null;
  const sorted = assessed.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || b.records - a.records);
  return (
    <section className="sheet">
      <h2>{words.contains}</h2>
      <ul className="place-lines">
        {sorted.map((place) => (
          <Within key={place.id} place={place} />
        ))}
      </ul>
    </section>
  );
}

function Within({ place }: { readonly place: PlaceWithLevel }): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  const last = place.lastWritten
    ? fill(words.lastWritten, edtfInWords(speech.dictionary, place.lastWritten))
    : words.neverWritten;
  return (
    <li>
      <Link href={placeAddress(place.id)}>
        <PlaceName place={place} />
      </Link>
      <LevelName level={place.level} />
      <span className="soft small">
        {[last, place.killed > 0 && speech.count(words.killed, place.killed)].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
