import type { ReactNode } from 'react';
import { levels } from '../../../codebook/index.ts';
import { LevelMark, PageHeading } from '../../parts/index.ts';
import { districtWords } from '../../words/district-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { levelWords } from '../../words/level-words.ts';
import { shellWords } from '../../words/shell-words.ts';
import { isoDay } from './days.ts';
import type { Tally } from './tally.ts';
import type { TimeWindow } from './timeline.tsx';
import type { District } from './use-district.ts';

interface SummaryOf {
  readonly district: District;
  readonly tally: Tally;
  readonly days: TimeWindow | null;
}

/** What the page is about, how many of its places are how calm, and what the filters find, in three lines. */
export function Summary({ district, tally, days }: SummaryOf): ReactNode {
  const shell = useWords(shellWords);
  const words = useWords(districtWords);
  const speech = useSpeech();
  const found = [
    speech.count(words.incidents, tally.incidents),
    speech.count(words.harmed, tally.harmed),
    days ? speech.days(isoDay(days.from), isoDay(days.to)) : words.overTime,
  ];
  return (
    <section className="summary">
      <p className="kicker">{shell.district}</p>
      <PageHeading>{district.area?.called ?? words.record}</PageHeading>
      <Levels district={district} />
      <p className="found" aria-live="polite">
        {found.join(' · ')}
      </p>
      {tally.placeless > 0 && <p className="soft small">{speech.count(words.placeless, tally.placeless)}</p>}
    </section>
  );
}

function Levels({ district: { places, sites } }: Pick<SummaryOf, 'district'>): ReactNode {
  const words = useWords(districtWords);
  const names = useWords(levelWords);
  const speech = useSpeech();
  if (!places || sites.length === 0) return null;
  const counts = levels.map(
    (level) => [level, sites.filter((site) => site.level === level && !site.wide).length] as const,
  );
  return (
    <>
      <ul className="levels" aria-label={fill(words.levelsOf, speech.days(places.window.from, places.window.to))}>
        {counts
          .filter(([, count]) => count > 0)
          .map(([level, count]) => (
            <li key={level} data-level={level}>
              <LevelMark level={level} />
              <strong>{speech.number(count)}</strong> {names[level]}
            </li>
          ))}
      </ul>
      <p className="soft small">
        {fill(words.levelsOf, speech.days(places.window.from, places.window.to))}. {words.levelsHint}
      </p>
    </>
  );
}
