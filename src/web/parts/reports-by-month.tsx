import type { ReactNode } from 'react';
import type { MonthOfReports } from '../../assessment/index.ts';
import { coverageWords } from '../words/coverage-words.ts';
import { fill, useSpeech, useWords } from '../words/index.ts';

/** Reports a month as bars; a month without any is marked as such. */
export function ReportsByMonth({ months }: { readonly months: readonly MonthOfReports[] }): ReactNode {
  const words = useWords(coverageWords);
  const speech = useSpeech();
  const most = Math.max(1, ...months.map(({ reports }) => reports));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="months-frame" tabIndex={0} aria-label={words.byMonth}>
      <span className="most soft small" aria-hidden="true">
        {speech.count(words.reports, most)}
      </span>
      <ol className="months reports">
        {months.map(({ month, reports, byPublisher }) => {
          const who = Object.keys(byPublisher).join(speech.dictionary.comma);
          const said = [fill(words.monthReports, speech.month(month), speech.count(words.reports, reports)), who];
          return (
            <li key={month} data-silent={reports === 0 || undefined} title={said.filter(Boolean).join(' · ')}>
              <span className="unseen">{said.filter(Boolean).join(' · ')}</span>
              <span className="bar" style={{ blockSize: `${(100 * reports) / most}%` }} aria-hidden="true" />
              {month.endsWith('-01') && (
                <span className="year" aria-hidden="true">
                  {month.slice(0, 4)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
