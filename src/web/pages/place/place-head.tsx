import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlaceAnswer } from '../../../api/index.ts';
import type { Assessment } from '../../../assessment/index.ts';
import type { Direction } from '../../../codebook/index.ts';
import { relationInWords } from '../../../publication/wording/index.ts';
import { placeAddress } from '../../parts/account/index.ts';
import { LevelName, PageHeading, PlaceName } from '../../parts/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';

const directionKeys = {
  'more calm': 'directionMore',
  'less calm': 'directionLess',
  'no clear change': 'directionSame',
  unknown: 'directionUnknown',
} as const satisfies Record<Direction, string>;

interface Head {
  readonly found: PlaceAnswer;
  readonly assessed: Assessment | undefined;
}

/** What it is called, where it lies, and the answer in a word. */
export function PlaceHead({ found: { place, within }, assessed }: Head): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  const own = speech.places.own(place);
  const called = speech.places.called(place);
  const others = [place.name, ...place.names].filter((name) => name !== own).slice(0, 7);
  const village = ['site', 'village', 'town', 'relative'].includes(place.precision);
  return (
    <header className="place-head">
      <nav aria-label={words.within}>
        <ol className="breadcrumb">
          {within.toReversed().map((around) => (
            <li key={around.id}>
              <Link href={placeAddress(around.id)}>
                <PlaceName place={around} />
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <PageHeading title={called}>
        <bdi>{called}</bdi>
      </PageHeading>
      {assessed && (
        <p className="verdict" data-level={assessed.level.level}>
          <LevelName level={assessed.level.level} />
          <span className="soft"> · {words[directionKeys[assessed.moved.direction]]}</span>
        </p>
      )}
      <p className="soft small">
        {others.length > 0 && (
          <span>
            {fill(words.alsoCalled, '')}
            <bdi>{others.join(speech.dictionary.comma)}</bdi>.{' '}
          </span>
        )}
        {village && place.lat === null && (place.relation ? <Told relation={place.relation} /> : words.noPosition)}
      </p>
    </header>
  );
}

/** What is known instead of a position, in the language of the page where its words are understood. */
function Told({ relation }: { readonly relation: string }): ReactNode {
  const words = useWords(placeWords);
  const { language, dictionary, places } = useSpeech();
  const told = language === 'en' ? null : relationInWords(dictionary, relation, places.name);
  return fill(words.relation, told ?? relation);
}
