import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { ReportAnswer } from '../../../api/index.ts';
import type { Span } from '../../../reports/index.ts';
import { useMay } from '../../client/index.ts';
import { type Acts, Decided, WithholdAct } from '../../parts/decision/index.ts';
import { PageHeading } from '../../parts/index.ts';
import { ReadingView, type ToldText } from '../../parts/reading/index.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report-words.ts';
import { ClaimActs } from './claim-acts.tsx';
import { MissedForm } from './missed-form.tsx';
import { ReportFacts } from './report-facts.tsx';
import { useSelectedWords } from './selected-words.ts';

interface ReportViewProps {
  readonly report: ReportAnswer;
  readonly claim: string | null;
  /** A past moment is looked at: nothing can be decided there. */
  readonly past: boolean;
  readonly acts: Acts;
}

export function ReportView({ report, claim, past, acts }: ReportViewProps): ReactNode {
  const words = useWords(reportWords);
  const speech = useSpeech();
  const may = useMay('editor') && !past;
  const text = useRef<HTMLElement>(null);
  const selected = useSelectedWords(report.text, text, may);
  const [marking, setMarking] = useState<{ readonly span: Span | null } | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const told = useMemo<ToldText>(() => report, [report]);
  const title = report.title ?? words.untitled;
  const number = report.claims.findIndex(({ id }) => id === kept) + 1;
  return (
    <>
      <PageHeading title={title}>
        <bdi>{title}</bdi>
      </PageHeading>
      <ReportFacts report={report} />
      {may && (
        <p className="acts">
          <button type="button" onClick={() => setMarking({ span: selected })}>
            {words.missed}
          </button>
          <button
            type="button"
            aria-expanded={acts.open?.kind === 'withhold'}
            onClick={({ currentTarget }) => acts.turn({ kind: 'withhold' }, currentTarget)}
          >
            {words.withhold}
          </button>
        </p>
      )}
      {acts.open?.kind === 'withhold' && (
        <WithholdAct whole="report" target={report.id} bearsOn={[]} onDone={acts.done} onCancel={acts.close} />
      )}
      <Decided revision={acts.decided} onUndone={() => acts.done(null)} />
      <ReadingView
        told={told}
        first={claim}
        textRef={text}
        {...(may && { actionsOf: (one) => <ClaimActs claim={one} acts={acts} /> })}
      >
        <p role="status" className="kept">
          {number > 0 && fill(words.kept, speech.number(number))}
        </p>
        {marking && (
          <MissedForm
            key={marking.span?.start ?? -1}
            report={report}
            selected={marking.span}
            onKept={(added) => {
              setMarking(null);
              setKept(added.claim);
            }}
            onCancel={() => setMarking(null)}
          />
        )}
      </ReadingView>
      {may && selected && !marking && (
        <div className="selected-words" role="status">
          <span>{speech.count(words.selected, wordsIn(report.text.slice(selected.start, selected.end)))}</span>
          <button
            type="button"
            className="main-act"
            // The press must not take the selection away before it is read.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setMarking({ span: selected })}
          >
            {words.addSelected}
          </button>
        </div>
      )}
    </>
  );
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
