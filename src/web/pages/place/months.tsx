import type { ReactNode } from 'react';
import type { AssessedMonth } from '../../../assessment/index.ts';
import { LevelMark } from '../../parts/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { levelWords } from '../../words/level-words.ts';
import { placeWords } from '../../words/place-words.ts';

/** A place month by month: attacks as bars over the level, and months in which nobody wrote told apart from calm ones. */
export function Months({ months }: { readonly months: readonly AssessedMonth[] }): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  if (months.length === 0) return null;
  const most = Math.max(1, ...months.map(({ level }) => level.facts.attacks));
  return (
    <section className="sheet">
      <h2>{words.months}</h2>
      <p className="soft small">{words.monthsHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section className="months-frame" tabIndex={0} aria-label={words.months}>
        <span className="most soft small" aria-hidden="true">
          {speech.count(words.attacks, Math.round(most))}
        </span>
        <ol className="months">
          {months.map((month) => (
            <Month key={month.window.from} month={month} most={most} />
          ))}
        </ol>
      </section>
    </section>
  );
}

function Month({
  month: { window, level },
  most,
}: {
  readonly month: AssessedMonth;
  readonly most: number;
}): ReactNode {
  const words = useWords(placeWords);
  const levels = useWords(levelWords);
  const speech = useSpeech();
  const name = window.from.slice(0, 7);
  const { attacks, coverage } = level.facts;
  const attacksSaid = speech.count(words.attacks, Math.round(attacks));
  const reportsSaid = speech.count(words.reports, Math.round(coverage.reportsPerMonth));
  const said = fill(words.monthSaid, speech.month(name), levels[level.level], attacksSaid, reportsSaid);
  const silent = coverage.reportsPerMonth === 0 && attacks === 0;
  return (
    <li data-level={level.level} data-silent={silent || undefined} title={said}>
      <span className="unseen">{said}</span>
      <span className="bar" style={{ blockSize: `${(100 * attacks) / most}%` }} aria-hidden="true" />
      <LevelMark level={level.level} />
      {name.endsWith('-01') && (
        <span className="year" aria-hidden="true">
          {name.slice(0, 4)}
        </span>
      )}
    </li>
  );
}
