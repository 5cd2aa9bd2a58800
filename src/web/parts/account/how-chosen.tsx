import type { ReactNode } from 'react';
import type { Chosen } from '../../../record/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { fill, useWords } from '../../words/index.ts';

/** By which rule, or whose decision, a value was chosen among rivals. */
export function HowChosen({ chosen }: { readonly chosen: Chosen<unknown> }): ReactNode {
  const said = useHowChosen(chosen);
  return <span className="how-chosen">{said}</span>;
}

export function useHowChosen({ rule, by }: Chosen<unknown>): string {
  const words = useWords(accountWords);
  switch (rule) {
    case 'the only one':
      return words.only;
    case 'most sources':
      return words.most;
    case 'the latest':
      return words.latest;
    case 'a decision':
      return by ? fill(words.decided, by.who) : words.aDecision;
  }
}
