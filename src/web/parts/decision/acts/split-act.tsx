import { type ReactNode, useState } from 'react';
import { decisionWords } from '../../../words/decision-words.ts';
import { useSpeech, useWords } from '../../../words/index.ts';
import { rivalWords } from '../../../words/rival-words.ts';
import { toldInWords } from '../../rivals/index.ts';
import { DecisionForm } from '../decision-form.tsx';
import type { ActProps } from './act-props.ts';

/** Some of its claims become a record of their own. */
export function SplitAct({ record, ...on }: ActProps): ReactNode {
  const words = useWords(decisionWords);
  const rival = useWords(rivalWords);
  const speech = useSpeech();
  const [claims, setClaims] = useState<readonly string[]>([]);
  const some = claims.length > 0 && claims.length < record.rivals.length;
  const turn = (claim: string, on: boolean): void =>
    setClaims(on ? [...claims, claim] : claims.filter((one) => one !== claim));
  return (
    <DecisionForm
      {...on}
      title={words.splitTitle}
      act={words.split}
      bearsOn={[record]}
      decision={some ? { kind: 'split', target: record.id, claims } : null}
    >
      <fieldset>
        <legend>{words.whichClaims}</legend>
        {record.rivals.map((one) => (
          <label key={one.claim} className="choice">
            <input
              type="checkbox"
              checked={claims.includes(one.claim)}
              onChange={({ target }) => turn(one.claim, target.checked)}
            />
            <span>
              <bdi>{one.outlet ?? rival.noOutlet}</bdi>: {toldInWords(speech, one, rival.noNumber)}
              <q dir="auto" className="soft small">
                {one.said}
              </q>
            </span>
          </label>
        ))}
      </fieldset>
    </DecisionForm>
  );
}
