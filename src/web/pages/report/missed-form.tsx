import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ClaimAdded, ClaimGiven, ReportAnswer } from '../../../api/index.ts';
import type { Span } from '../../../reports/index.ts';
import { tell } from '../../client/index.ts';
import { ProblemLine } from '../../parts/index.ts';
import { useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report-words.ts';
import { type ClaimDraft, emptyDraft, givenBy } from './claim-draft.ts';
import { DraftFields } from './draft-fields.tsx';
import { WordsField } from './words-field.tsx';

interface MissedFormProps {
  readonly report: ReportAnswer;
  /** The words that were selected when the form was opened; null: they are still to be found. */
  readonly selected: Span | null;
  readonly onKept: (added: ClaimAdded) => void;
  readonly onCancel: () => void;
}

/** What the reader missed: words of the report, and what a person says they tell. */
export function MissedForm({ report, selected, onKept, onCancel }: MissedFormProps): ReactNode {
  const words = useWords(reportWords);
  const [span, setSpan] = useState<Span | null>(selected);
  const [draft, setDraft] = useState<ClaimDraft>(emptyDraft);
  const client = useQueryClient();
  const keeping = useMutation({
    mutationFn: (given: ClaimGiven) =>
      tell<ClaimAdded>('POST', `/reports/${encodeURIComponent(report.id)}/claims`, given),
    onSuccess: () => void client.invalidateQueries(),
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  }, []);
  const given = givenBy(draft, span);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given) keeping.mutateAsync(given).then(onKept, () => {});
  };
  return (
    <form
      ref={form}
      className="missed decision sheet"
      aria-labelledby="missed"
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <h2 id="missed">{words.missedTitle}</h2>
      <WordsField text={report.text} language={report.language} span={span} onSpan={setSpan} />
      <DraftFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      {keeping.error && <ProblemLine problem={keeping.error} />}
      <p className="acts">
        <button type="submit" className="main-act" disabled={!given || keeping.isPending}>
          {words.keep}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
