import type { ReactNode } from 'react';
import type { RecordShown } from '../../../record/index.ts';
import { type Act, ActButton, ActOpen, type Acts } from '../../parts/decision/index.ts';
import { decisionWords } from '../../words/decision-words.ts';
import { useWords } from '../../words/index.ts';

/** What an editor may decide on the whole of it. */
export function ActRow({ record, acts }: { readonly record: RecordShown; readonly acts: Acts }): ReactNode {
  const words = useWords(decisionWords);
  const all: readonly Act[] = [
    { kind: 'accept' },
    { kind: 'reject' },
    { kind: 'correct' },
    { kind: 'merge' },
    ...(record.rivals.length > 1 ? [{ kind: 'split' } as const] : []),
    { kind: 'withhold' },
  ];
  return (
    <section className="act-row" aria-label={words.decide}>
      <p className="acts">
        {all.map((act) => (
          <ActButton key={act.kind} acts={acts} act={act} className="" />
        ))}
      </p>
      {all.map((act) => (
        <ActOpen key={act.kind} acts={acts} record={record} act={act} />
      ))}
      {!acts.open && <p className="hint">{words.decideHint}</p>}
    </section>
  );
}
