import type { ReactNode } from 'react';
import type { MonthOfReports } from '../../../assessment/index.ts';
import { coverageWords } from '../../words/coverage-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';

/** How many reports each publisher had, the most first. */
export function Publishers({ months }: { readonly months: readonly MonthOfReports[] }): ReactNode {
  const words = useWords(coverageWords);
  const speech = useSpeech();
  const totals = new Map<string, number>();
  for (const { byPublisher } of months)
    for (const [publisher, reports] of Object.entries(byPublisher))
      totals.set(publisher, (totals.get(publisher) ?? 0) + reports);
  const most = Math.max(1, ...totals.values());
  if (totals.size === 0) return null;
  return (
    <ul className="publishers" aria-label={words.publishers}>
      {[...totals]
        .sort(([, a], [, b]) => b - a)
        .map(([publisher, reports]) => (
          <li key={publisher}>
            <bdi>{publisher}</bdi>
            <span className="length" style={{ inlineSize: `${(100 * reports) / most}%` }} aria-hidden="true" />
            <span className="soft small">{speech.count(words.reports, reports)}</span>
          </li>
        ))}
    </ul>
  );
}
