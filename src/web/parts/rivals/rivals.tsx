import { type ReactNode, useState } from 'react';
import type { RecordShown, RivalClaim } from '../../../record/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { rivalWords } from '../../words/rival-words.ts';
import { HowChosen, numberInWords, numbers } from '../account/index.ts';
import { RangeBar } from './range-bar.tsx';
import { RivalWords } from './rival-words.tsx';
import { countOf, disagrees, type RivalNumber, rivalNumber } from './told-numbers.ts';

interface RivalsProps {
  readonly shown: RecordShown;
  /** What an editor may do with one claim. */
  readonly actionsOf?: (rival: RivalClaim) => ReactNode;
  /** What an editor may do with one number. */
  readonly correct?: (field: RivalNumber['field']) => ReactNode;
}

type Lit = { readonly field: RivalNumber['field']; readonly value: number } | null;

/** The rival numbers of a record as pictures, and beneath them what each report says, sentence by sentence. */
export function Rivals({ shown, actionsOf, correct }: RivalsProps): ReactNode {
  const words = useWords(rivalWords);
  const [lit, setLit] = useState<Lit>(null);
  const told = numbers.flatMap((field) => rivalNumber(shown, field) ?? []);
  const isLit = (rival: RivalClaim): boolean => lit !== null && countOf(rival, lit.field)?.best === lit.value;
  return (
    <>
      {told.length > 0 && (
        <section className="numbers" aria-labelledby="numbers">
          <h2 id="numbers">{words.numbers}</h2>
          {told.map((number) => (
            <NumberTold
              key={number.field}
              number={number}
              isPeople={shown.kind === 'condition'}
              lit={lit?.field === number.field ? lit.value : null}
              light={(value) => setLit(value === null ? null : { field: number.field, value })}
            >
              {correct?.(number.field)}
            </NumberTold>
          ))}
        </section>
      )}
      <section aria-labelledby="reports-said">
        <h2 id="reports-said">{words.reports}</h2>
        <ul className="rivals">
          {shown.rivals.map((rival) => (
            <RivalWords key={rival.claim} rival={rival} lit={isLit(rival)}>
              {actionsOf?.(rival)}
            </RivalWords>
          ))}
        </ul>
      </section>
    </>
  );
}

interface NumberToldProps {
  readonly number: RivalNumber;
  readonly isPeople: boolean;
  readonly lit: number | null;
  readonly light: (value: number | null) => void;
  readonly children: ReactNode;
}

function NumberTold({ number, isPeople, lit, light, children }: NumberToldProps): ReactNode {
  const names = useWords(accountWords);
  const speech = useSpeech();
  const { field, chosen } = number;
  return (
    <div className="number-told">
      <h3>{isPeople && field === 'value' ? names.people : names[field]}</h3>
      <div className="number-shown">
        <strong>{numberInWords(speech, chosen)}</strong> <HowChosen chosen={chosen} /> {children}
      </div>
      {disagrees(number) && <RangeBar number={number} lit={lit} light={light} />}
    </div>
  );
}
