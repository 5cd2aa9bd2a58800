import type { ReactNode } from 'react';
import type { AssessmentAnswer } from '../../../api/index.ts';
import type { IndicatorValue } from '../../../assessment/index.ts';
import type { Voice } from '../../../codebook/index.ts';
import { RestsOn } from '../../parts/index.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';

/** Each indicator with its value, what was said by whom, its definition and what it cannot see. */
export function Indicators({ answer }: { readonly answer: AssessmentAnswer }): ReactNode {
  const words = useWords(placeWords);
  const measured = new Map(answer.assessment.indicators.map((value) => [value.code, value]));
  return (
    <section className="sheet">
      <h2>{words.indicators}</h2>
      <table className="indicators stacking">
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {answer.indicators.map(({ code, name, definition, cannotSee }) => (
            <tr key={code}>
              <th scope="row">
                {name}
                <details className="rests">
                  <summary>{words.cannotSee}</summary>
                  <p>{definition}</p>
                  <p>{cannotSee}</p>
                </details>
              </th>
              <td>
                <Value value={measured.get(code)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ value }: { readonly value: IndicatorValue | undefined }): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  if (!value || (value.value === null && value.said.length === 0))
    return <span className="soft">{words.nothingSaid}</span>;
  const { value: told, said, rests } = value;
  const around = told && (told.max !== told.min || told.max !== told.best);
  return (
    <>
      {told && (
        <strong className="number">
          {speech.number(round(told.best))}
          {around && ` (${speech.number(round(told.min))}–${told.max === null ? '' : speech.number(round(told.max))})`}
        </strong>
      )}
      <Said of={said} />
      <RestsOn ids={rests} />
    </>
  );
}

const round = (value: number): number => Math.round(10 * value) / 10;

const voiceKeys = {
  officials: 'voiceOfficials',
  residents: 'voiceResidents',
  newsroom: 'voiceNewsroom',
  others: 'voiceOthers',
} as const satisfies Record<Voice, string>;

function Said({ of }: { readonly of: IndicatorValue['said'] }): ReactNode {
  const words = useWords(placeWords);
  const speech = useSpeech();
  return (
    <ul>
      {of.map(({ state, voice, times }) => (
        <li key={`${voice} ${state}`}>
          {speech.term(state)} <span className="soft small">· {words[voiceKeys[voice]]}</span>
          {times > 1 && <span className="soft small number"> ×{speech.number(times)}</span>}
        </li>
      ))}
    </ul>
  );
}
