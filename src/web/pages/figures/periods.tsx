import type { ReactNode } from 'react';
import type { Reconciliation } from '../../../assessment/index.ts';
import { RestsOn } from '../../parts/index.ts';
import { figuresWords } from '../../words/figures-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';

type Period = Reconciliation['periods'][number];

/** Each period's stated number and what was recorded: a pair of bars and the numbers themselves. */
export function Periods({ periods }: { readonly periods: readonly Period[] }): ReactNode {
  const words = useWords(figuresWords);
  const most = Math.max(
    1,
    ...periods.flatMap(({ stated, recorded, imported }) => [
      stated.best,
      recorded,
      ...imported.map(({ count }) => count),
    ]),
  );
  return (
    <table className="periods stacking">
      <thead>
        <tr>
          <th scope="col">{words.days}</th>
          <th scope="col">
            {words.stated} · {words.recorded}
          </th>
          <th scope="col" className="number">
            {words.ratio}
          </th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <OnePeriod key={`${period.days.from} ${period.days.to}`} period={period} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function OnePeriod({ period, most }: { readonly period: Period; readonly most: number }): ReactNode {
  const words = useWords(figuresWords);
  const speech = useSpeech();
  const { days, stated, recorded, ratio, imported, explanations, rests } = period;
  const counted = [
    { name: words.stated, count: stated.best, kind: 'stated' },
    { name: words.recorded, count: recorded, kind: 'recorded' },
    ...imported.map(({ dataset, count }) => ({ name: dataset, count, kind: 'imported' })),
  ];
  return (
    <tr>
      <th scope="row">{speech.days(days.from, days.to)}</th>
      <td>
        <ul className="bars">
          {counted.map(({ name, count, kind }) => (
            <li key={name} data-kind={kind}>
              <span className="length" style={{ inlineSize: `${(100 * count) / most}%` }} aria-hidden="true" />
              <span className="small">
                <strong className="number">{speech.number(Math.round(count))}</strong>{' '}
                <bdi className="soft">{name}</bdi>
              </span>
            </li>
          ))}
        </ul>
        <RestsOn ids={rests} />
      </td>
      <td data-label={words.ratio} className="number">
        {ratio === null ? '–' : speech.percent(100 * ratio)}
      </td>
      <td data-label={words.why}>{explanations.map((code) => words[code]).join(speech.dictionary.comma)}</td>
    </tr>
  );
}
