import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ReportAdded } from '../../../api/index.ts';
import type { Reading } from '../../../claims/index.ts';
import { useMay } from '../../client/index.ts';
import { CodeSaid, ProblemLine } from '../../parts/index.ts';
import { ReadingView, toldByReading } from '../../parts/reading/index.ts';
import { addWords } from '../../words/add-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { type Facts, isPublished } from './draft.ts';
import { type Content, keepReport, readThere } from './sent.ts';
import { useReading } from './use-reading.ts';

interface OneReportProps {
  readonly content: Content;
  readonly facts: Facts;
  readonly onKept: (added: ReportAdded) => void;
  readonly onOver: () => void;
}

/** A report as it is read, before anything of it is sent, and the button that keeps it. */
export function OneReport({ content, facts, onKept, onOver }: OneReportProps): ReactNode {
  const words = useWords(addWords);
  const speech = useSpeech();
  const { answer, isReading } = useReading(content, facts);
  const there = useMutation<Reading, Error>({ mutationFn: () => readThere(content, facts) });
  const reading = answer && 'reading' in answer ? answer.reading : (there.data ?? null);
  const said = isReading ? words.reading : reading ? speech.count(words.read, reading.claims.length) : '';
  return (
    <>
      <div className="keep-bar">
        <p role="status">
          {said} <span className="soft">{there.data ? words.sentThere : words.nothingKept}</span>
        </p>
        <KeepButtons content={content} facts={facts} ready={reading !== null} onKept={onKept} onOver={onOver} />
      </div>
      {answer && 'problem' in answer && (
        <p className="problem-line" role="alert">
          <CodeSaid {...answer.problem} />
        </p>
      )}
      {answer && 'fault' in answer && !there.data && (
        <div className="problem-line" role="alert">
          <p>{words.notHere}</p>
          {there.error && <ProblemLine problem={there.error} />}
          <button type="button" onClick={() => there.mutate()} disabled={there.isPending}>
            {words.readThere}
          </button>
        </div>
      )}
      {reading && <ReadingShown reading={reading} />}
    </>
  );
}

function ReadingShown({ reading }: { readonly reading: Reading }): ReactNode {
  const { report } = reading;
  return (
    <>
      {report.title && (
        <p className="read-title">
          <bdi>{report.title}</bdi>
        </p>
      )}
      <ReadingView told={{ ...toldByReading(reading), title: report.title }} />
    </>
  );
}

interface KeepButtonsProps extends OneReportProps {
  readonly ready: boolean;
}

function KeepButtons({ content, facts, ready, onKept, onOver }: KeepButtonsProps): ReactNode {
  const words = useWords(addWords);
  const may = useMay('editor');
  const client = useQueryClient();
  const [sure, setSure] = useState(false);
  const keeping = useMutation({
    mutationFn: () => keepReport(content, facts),
    onSuccess: (added) => {
      void client.invalidateQueries();
      onKept(added);
    },
  });
  return (
    <div className="keep-acts">
      {may ? (
        <button
          type="button"
          className="main-act"
          disabled={!ready || keeping.isPending || !isPublished(facts.published.trim())}
          onClick={() => keeping.mutate()}
        >
          {keeping.isPending ? words.keeping : words.keep}
        </button>
      ) : (
        <span className="soft small">{words.notAllowed}</span>
      )}
      <button
        type="button"
        className="quiet"
        onBlur={() => setSure(false)}
        onClick={() => (sure ? onOver() : setSure(true))}
      >
        {sure ? words.sureOver : words.startOver}
      </button>
      {keeping.error && <ProblemLine problem={keeping.error} />}
    </div>
  );
}
