import type { CSSProperties, ReactNode } from 'react';
import { accountWords } from '../../words/account-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { rivalWords } from '../../words/rival-words.ts';
import { useHowChosen } from '../account/index.ts';
import { type Mark, scaleOf } from './scale.ts';
import type { RivalNumber } from './told-numbers.ts';

interface RangeBarProps {
  readonly number: RivalNumber;
  /** The number that is looked at, here or in the list of reports. */
  readonly lit: number | null;
  readonly light: (value: number | null) => void;
}

/** Each outlet's number at its place on one line, and the one that is shown. Runs in the direction of the page. */
export function RangeBar({ number, lit, light }: RangeBarProps): ReactNode {
  const { marks, chosenAt, band, lines } = scaleOf(number);
  const speech = useSpeech();
  const words = useWords(rivalWords);
  const names = useWords(accountWords);
  const how = useHowChosen(number.chosen);
  const said = fill(words.picture, names[number.field], speech.number(number.chosen.value), how);
  return (
    <figure>
      <div className="range-bar" style={{ '--lines': lines } as CSSProperties} role="img" aria-label={said}>
        <div className="range-line" />
        <div className={`range-band${band.open ? ' open' : ''}`} style={between(band.from, band.to)} />
        {marks.map((mark) => (
          <MarkOnBar
            key={mark.value}
            mark={mark}
            chosen={mark.value === number.chosen.value}
            lit={mark.value === lit}
            light={light}
          />
        ))}
        <span className="range-chosen" style={{ insetInlineStart: percent(chosenAt) }} />
      </div>
      <figcaption>
        <ul className="range-tellers">
          {marks
            .filter(({ told }) => told.length > 0)
            .map(({ value, told }) => (
              <li key={value}>
                <strong className="number">{speech.number(value)}</strong>{' '}
                <bdi>{outletsOf(told, words.noOutlet).join(speech.dictionary.comma)}</bdi>
              </li>
            ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const outletsOf = (told: Mark['told'], unknown: string): string[] => [
  ...new Set(told.map(({ rival }) => rival.outlet ?? unknown)),
];

interface MarkProps {
  readonly mark: Mark;
  readonly chosen: boolean;
  readonly lit: boolean;
  readonly light: (value: number | null) => void;
}

/** Larger where more outlets tell it; hollow unless it is the one shown. */
function MarkOnBar({ mark: { value, told, at, line }, chosen, lit, light }: MarkProps): ReactNode {
  const speech = useSpeech();
  const size = Math.min(0.75 + 0.3 * (outletsOf(told, '').length - 1), 1.75);
  const style = { insetInlineStart: percent(at), '--line': line, '--size': `${size}rem` } as CSSProperties;
  return (
    <span
      className={`range-mark${chosen ? ' chosen' : ''}${lit ? ' lit' : ''}${told.length === 0 ? ' bare' : ''}`}
      style={style}
      onPointerEnter={() => light(value)}
      onPointerLeave={() => light(null)}
    >
      <span className="range-label number">{speech.number(value)}</span>
    </span>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
const between = (from: number, to: number): CSSProperties => ({
  insetInlineStart: percent(from),
  inlineSize: percent(Math.max(to - from, 0)),
});
