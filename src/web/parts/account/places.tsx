import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlaceRef } from '../../../gazetteer/index.ts';
import { isolated } from '../../../publication/wording/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { PlaceName } from '../place-name.tsx';
import { placeAddress } from './record-link.tsx';

/** Places as links to their pages, each with what holds it. */
export function Places({ where }: { readonly where: readonly PlaceRef[] }): ReactNode {
  const words = useWords(accountWords);
  if (where.length === 0) return <span className="soft">{words.noPlace}</span>;
  return (
    <ul className="places">
      {where.map((place) => (
        <li key={place.id ?? place.name}>
          <OnePlace place={place} />
        </li>
      ))}
    </ul>
  );
}

function OnePlace({ place }: { readonly place: PlaceRef }): ReactNode {
  const words = useWords(accountWords);
  const { dictionary, places } = useSpeech();
  const { comma } = dictionary;
  const around = place.within.filter((name) => !place.name.includes(name)).slice(0, 2);
  return (
    <>
      {place.id ? (
        <Link href={placeAddress(place.id)}>
          <PlaceName place={place} />
        </Link>
      ) : (
        <PlaceName place={place} />
      )}
      {around.length > 0 && (
        <span className="soft">
          {comma}
          {around.map((name) => isolated(dictionary, places.name(name))).join(comma)}
        </span>
      )}
      {place.precision === 'relative' && <span className="soft small"> · {words.relative}</span>}
    </>
  );
}
