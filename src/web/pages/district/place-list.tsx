import { memo, type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { levels } from '../../../codebook/index.ts';
import { type Apart, namesakesIn } from '../../../gazetteer/index.ts';
import { isolated } from '../../../publication/wording/index.ts';
import { placeAddress } from '../../parts/account/index.ts';
import { LevelMark } from '../../parts/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { levelWords } from '../../words/level-words.ts';
import type { Columns } from './columns.ts';
import { IncidentLines } from './incident-lines.tsx';
import type { Spot } from './spots.ts';
import { WhereWords } from './where-words.tsx';

interface Listed {
  readonly spots: readonly Spot[];
  readonly chosen: string | null;
  readonly choose: (site: string | null) => void;
  /** Of the chosen place, the latest first. */
  readonly incidents: readonly number[];
  readonly columns: Columns;
}

const atOnce = 60;
const byName = new Intl.Collator();
const severity = (spot: Spot): number =>
  spot.level === null || spot.level === 'unknown' ? -1 : levels.indexOf(spot.level);

/** Where people were harmed most stands first, then what is least calm. */
const inOrder = (a: Spot, b: Spot): number =>
  b.harmed - a.harmed || b.incidents - a.incidents || severity(b) - severity(a) || byName.compare(a.name, b.name);

/** All that the map shows, as a list: one opens a place to see what happened there. */
export const PlaceList = memo(function PlaceList({ spots, ...rest }: Listed): ReactNode {
  const words = useWords(districtWords);
  const speech = useSpeech();
  const [most, setMost] = useState(atOnce);
  const sorted = useMemo(
    () => spots.filter(({ level, incidents }) => level !== null || incidents > 0).sort(inOrder),
    [spots],
  );
  const apart = useMemo(() => namesakesIn(sorted), [sorted]);
  const shown = sorted.filter(({ id }, at) => at < most || id === rest.chosen);
  return (
    <section className="places" aria-labelledby="places">
      <h2 id="places">
        {words.list} <span className="soft number">{speech.number(sorted.length)}</span>
      </h2>
      {sorted.length === 0 && <p className="soft">{words.noneFound}</p>}
      <ol>
        {shown.map((spot) => (
          <PlaceRow key={spot.id} spot={spot} within={withinOf(apart.get(spot.id))} {...rest} />
        ))}
      </ol>
      {shown.length < sorted.length && (
        <button type="button" className="quiet" onClick={() => setMost(most * 4)}>
          {speech.count(words.more, sorted.length - shown.length)}
        </button>
      )}
    </section>
  );
});

/** Where it is told apart by what it lies in: what it is has been said by its name. */
const withinOf = (apart: Apart | undefined): string | null => (apart && 'within' in apart ? apart.within : null);

interface RowOf {
  readonly spot: Spot;
  /** What it lies in, where there is another of its name. */
  readonly within: string | null;
}

function PlaceRow({ spot, within, chosen, choose, incidents, columns }: Omit<Listed, 'spots'> & RowOf): ReactNode {
  const words = useWords(districtWords);
  const names = useWords(levelWords);
  const speech = useSpeech();
  const open = spot.id === chosen;
  return (
    <li className="place-row" data-level={spot.level ?? 'unknown'} data-site={spot.id}>
      <button type="button" className="plain" aria-expanded={open} onClick={() => choose(open ? null : spot.id)}>
        <LevelMark level={spot.level ?? 'unknown'} />
        <span className="place-name">
          <bdi>{spot.name}</bdi>
          {within !== null && (
            <span className="soft">
              {' '}
              · <bdi>{speech.places.name(within)}</bdi>
            </span>
          )}{' '}
          <small>{names[spot.level ?? 'unknown']}</small>
        </span>
        {spot.incidents > 0 && (
          <span className="place-count">
            {speech.count(words.incidents, spot.incidents)}
            {spot.harmed > 0 && <small>{speech.count(words.harmed, spot.harmed)}</small>}
          </span>
        )}
      </button>
      {open && (
        <div className="place-open">
          <p className="soft small">
            {spot.direction && <>{words[spot.direction]} · </>}
            <WhereWords where={spot.where} />
          </p>
          <IncidentLines incidents={incidents} columns={columns} />
          <Link href={placeAddress(spot.id)}>{fill(words.allOf, isolated(speech.dictionary, spot.name))}</Link>
        </div>
      )}
    </li>
  );
}
