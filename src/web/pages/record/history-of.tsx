import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { HistoryAnswer } from '../../../api/index.ts';
import type { RecordShown, Step } from '../../../record/index.ts';
import { useAsked } from '../../client/index.ts';
import { Changes, Moment, recordAddress } from '../../parts/account/index.ts';
import { ActButton, ActOpen, type Acts } from '../../parts/decision/index.ts';
import { Answered } from '../../parts/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { recordWords } from '../../words/record-words.ts';
import { CopyAddress } from './copy-address.tsx';

interface HistoryProps {
  readonly record: RecordShown;
  readonly acts: Acts | null;
}

/** Who changed what, when and why, the last first; each revision with an address that can be cited. */
export function HistoryOf({ record, acts }: HistoryProps): ReactNode {
  const words = useWords(recordWords);
  const answer = useAsked<HistoryAnswer>(`/records/${encodeURIComponent(record.id)}/history`);
  return (
    <section className="sheet" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <p className="soft small">{words.historyHint}</p>
      <Answered answer={answer}>
        {({ steps }) => (
          <>
            <CopyAddress address={recordAddress(record.id, steps.at(-1)?.revision ?? record.revision)} />
            <ol className="history">
              {steps
                .map((step, at) => (
                  <HistoryStep key={step.revision} record={record} acts={acts} step={step} before={steps[at - 1]} />
                ))
                .reverse()}
            </ol>
          </>
        )}
      </Answered>
    </section>
  );
}

interface StepProps extends HistoryProps {
  readonly step: Step;
  readonly before: Step | undefined;
}

function HistoryStep({ record, acts, step, before }: StepProps): ReactNode {
  const words = useWords(recordWords);
  const speech = useSpeech();
  const { revision, at, who, what, why, decision, joined, left, account } = step;
  const undo = { kind: 'undo', revision } as const;
  const named: Readonly<Record<string, unknown>> = words;
  const said = named[what];
  return (
    <li className={decision?.undone ? 'undone' : undefined}>
      <p>
        <Link href={recordAddress(record.id, revision)}>{fill(words.revision, speech.number(revision))}</Link>
        <span className="soft small">
          {' · '}
          <Moment at={at} /> · <bdi>{who}</bdi>
        </span>
      </p>
      <p>
        {typeof said === 'string' ? said : what}
        {decision?.undone && <span className="soft"> · {words.undone}</span>}
        {joined.length > 0 && <span className="soft"> · {speech.count(words.joined, joined.length)}</span>}
        {left.length > 0 && <span className="soft"> · {speech.count(words.left, left.length)}</span>}
      </p>
      {why !== null && <blockquote dir="auto">{why}</blockquote>}
      {before?.account && account && <Changes before={before.account} after={account} />}
      {acts && decision && !decision.undone && decision.kind !== 'undo' && <ActButton acts={acts} act={undo} />}
      {acts && <ActOpen acts={acts} record={record} act={undo} />}
    </li>
  );
}
