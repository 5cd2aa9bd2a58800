import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlaceShown } from '../../../api/index.ts';
import type { RecordSummary } from '../../../record/index.ts';
import { capital } from '../../parts/account/index.ts';
import { Answered, LevelMark } from '../../parts/index.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';
import { toneOf } from './condition-tones.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { useSetIn } from './use-set-in.ts';
import { type WordSaid, wordsSaid } from './words-said.ts';

/** How things were said to be, aspect by aspect: a line over time, and each word with its day. */
export function ConditionLines({ place }: { readonly place: PlaceShown }): ReactNode {
  const words = useWords(placeWords);
  const answer = useSetIn('/conditions', place, 500);
  return (
    <section className="sheet">
      <h2>{words.conditions}</h2>
      <Answered answer={answer}>
        {({ items }) => (items.length === 0 ? <p className="soft">{words.conditionsNone}</p> : <Aspects of={items} />)}
      </Answered>
    </section>
  );
}

function Aspects({ of }: { readonly of: readonly RecordSummary[] }): ReactNode {
  const speech = useSpeech();
  const said = wordsSaid(of);
  const segments = segmentsOf(said);
  return (
    <div className="aspects">
      {[...new Set(said.map(({ aspect }) => aspect))].map((aspect) => (
        <section key={aspect}>
          <h3>{capital(speech, speech.term(aspect))}</h3>
          <Track segments={segments.filter((one) => one.said.aspect === aspect)} />
          <ol>
            {said
              .filter((one) => one.aspect === aspect)
              .map((one) => (
                <Entry key={one.key} said={one} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const Track = ({ segments }: { readonly segments: readonly Segment[] }): ReactNode => (
  <div className="track" aria-hidden="true">
    {segments.map(({ said: { key, aspect, state }, start, length }) => (
      <span
        key={key}
        data-level={toneOf(aspect, state)}
        style={{ insetInlineStart: `${start}%`, inlineSize: `max(0.5rem, ${length}%)` }}
      />
    ))}
  </div>
);

function Entry({ said }: { readonly said: WordSaid }): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  const { aspect, state, change, when, places, times, record } = said;
  const changes: Readonly<Record<string, string>> = { better: words.better, worse: words.worse, same: words.same };
  const told = [state && speech.term(state), change && changes[change]].filter(Boolean);
  return (
    <li data-level={toneOf(aspect, state)}>
      <LevelMark level={toneOf(aspect, state)} />
      <Link href={`/record/${encodeURIComponent(record)}`}>
        {told.join(speech.dictionary.comma) || speech.term(aspect)}
      </Link>
      {when && <span className="soft">{speech.days(when.earliest, when.latest)}</span>}
      <bdi className="soft">{places.map(speech.places.called).join(speech.dictionary.comma)}</bdi>
      {times > 1 && <span className="soft small number">×{speech.number(times)}</span>}
    </li>
  );
}
