import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { ImportDone } from '../../../api/index.ts';
import { ProblemLine } from '../../parts/index.ts';
import { importWords } from '../../words/import-words.ts';
import { useWords } from '../../words/index.ts';
import { emptyImport, type ImportDraft } from './import-draft.ts';
import { ImportFields } from './import-fields.tsx';
import { ImportTold } from './import-told.tsx';
import { sendTable } from './sent.ts';
import { TableProgress } from './table-progress.tsx';

interface Step {
  readonly dryRun: boolean;
  readonly job: string;
}

/** A data set's table: looked through by the server first, and brought in when a person says so. */
export function DataSet(): ReactNode {
  const words = useWords(importWords);
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState<ImportDraft>(emptyImport);
  const id = useId();
  const sending = useMutation<ImportDone, Error, Step>({
    mutationFn: ({ dryRun, job }) => sendTable(file!, draft, { dryRun, job }),
    onSuccess: ({ done }) => void (done && client.invalidateQueries()),
  });
  const { data: told, variables: step, isPending } = sending;
  const send = (dryRun: boolean): void => sending.mutate({ dryRun, job: `import-${crypto.randomUUID()}` });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file && !isPending) send(!told || told.done !== null);
  };
  const isIn = told?.done != null;
  const look = step?.dryRun ?? true;
  return (
    <details className="data-set sheet">
      <summary>{words.title}</summary>
      <form onSubmit={submit} aria-label={words.title}>
        <p className="soft">{words.hint}</p>
        <label className="field">
          <span>{words.file}</span>
          <input
            type="file"
            aria-describedby={`${id}-hint`}
            disabled={isPending}
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              sending.reset();
            }}
          />
          <span id={`${id}-hint`} className="hint">
            {words.fileHint}
          </span>
        </label>
        {/* What was looked through is looked through anew when something else is said of it. */}
        <fieldset className="bare" disabled={isPending}>
          <ImportFields
            draft={draft}
            change={(change) => {
              setDraft({ ...draft, ...change });
              sending.reset();
            }}
          />
        </fieldset>
        {told && <ImportTold told={told} />}
        {isPending && !look && <TableProgress job={step!.job} rows={null} label={words.bringing} />}
        {sending.error && <ProblemLine problem={sending.error} />}
        {!isIn && (
          <p className="acts">
            <button type="submit" className="main-act" disabled={!file || isPending || told?.summary.taken === 0}>
              {isPending ? (look ? words.looking : words.bringing) : told ? words.bring : words.look}
            </button>
          </p>
        )}
      </form>
    </details>
  );
}
