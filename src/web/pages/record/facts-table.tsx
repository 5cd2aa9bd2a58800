import type { ReactNode } from 'react';
import type { Chosen, RecordShown } from '../../../record/index.ts';
import { HowChosen, Places, When } from '../../parts/account/index.ts';
import { ActButton, ActOpen, type Acts, type CorrectableField } from '../../parts/decision/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { recordWords } from '../../words/record-words.ts';
import { ActorNames } from './actor-names.tsx';

interface FactsProps {
  readonly record: RecordShown;
  /** Null: whoever looks may not decide. */
  readonly acts: Acts | null;
}

/** What, when, where, who: each with the rule or the person it was chosen by. */
export function FactsTable({ record, acts }: FactsProps): ReactNode {
  const words = useWords(recordWords);
  const speech = useSpeech();
  const { type, state, when, where, perpetrators, targets, kind } = record;
  const fact = { record, acts };
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <dl className="facts">
        <Fact {...fact} field="type" chosen={type} fixed={kind !== 'incident'}>
          {speech.term(type.value)}
        </Fact>
        {kind === 'condition' && (
          <Fact {...fact} field="state" chosen={state}>
            {state && speech.term(state.value)}
          </Fact>
        )}
        <Fact {...fact} field="when" chosen={when}>
          <When when={when?.value ?? null} />
        </Fact>
        <Fact {...fact} field="where" chosen={where?.value.length ? where : null}>
          <Places where={where?.value ?? []} />
        </Fact>
        {(kind === 'incident' || perpetrators) && (
          <Fact {...fact} field="perpetrators" chosen={perpetrators}>
            {perpetrators && <ActorNames actors={perpetrators.value} />}
          </Fact>
        )}
        {(kind === 'incident' || targets) && (
          <Fact {...fact} field="targets" chosen={targets}>
            {targets && <ActorNames actors={targets.value} />}
          </Fact>
        )}
      </dl>
    </section>
  );
}

interface FactProps extends FactsProps {
  readonly field: CorrectableField & keyof (typeof accountWords)['en'];
  readonly chosen: Chosen<unknown> | null;
  /** What it is cannot be corrected. */
  readonly fixed?: boolean;
  readonly children: ReactNode;
}

function Fact({ record, acts, field, chosen, fixed = false, children }: FactProps): ReactNode {
  const names = useWords(accountWords);
  const act = { kind: 'correct', field } as const;
  return (
    <div className="fact">
      <dt>{names[field]}</dt>
      <dd>
        <div className="fact-value">{chosen ? children : <span className="soft">{names.unknown}</span>}</div>
        {chosen && record.claims > 1 && <HowChosen chosen={chosen} />}
        {acts && !fixed && <ActButton acts={acts} act={act} />}
        {acts && <ActOpen acts={acts} record={record} act={act} />}
      </dd>
    </div>
  );
}
