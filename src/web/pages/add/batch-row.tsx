import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { TableAdded } from '../../../api/index.ts';
import { reportAddress } from '../../parts/account/index.ts';
import { CodeSaid } from '../../parts/index.ts';
import { addWords } from '../../words/add-words.ts';
import { batchWords } from '../../words/batch-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { shellWords } from '../../words/shell-words.ts';
import type { BatchItem } from './batch-item.ts';
import { TableProgress } from './table-progress.tsx';

interface BatchRowProps {
  readonly item: BatchItem;
  /** Null: it cannot be left out now. */
  readonly onRemove: (() => void) | null;
}

/** One file: what it holds, how far it is, or why it failed. */
export function BatchRow({ item, onRemove }: BatchRowProps): ReactNode {
  const words = useWords(addWords);
  const batch = useWords(batchWords);
  const { file, state, failed, added, tableAdded } = item;
  return (
    <li className={`batch-row is-${state}`}>
      <p className="batch-name">
        <bdi>{file.name}</bdi>
        {onRemove && state !== 'kept' && (
          <button type="button" className="quiet small" aria-label={fill(batch.remove, file.name)} onClick={onRemove}>
            ×
          </button>
        )}
      </p>
      <p className="soft small">
        <State item={item} />
      </p>
      {state === 'keeping' && item.isTable && (
        <TableProgress job={item.key} rows={item.table?.rows ?? null} label={words.keeping} />
      )}
      {failed && (
        <p className="small wrong">
          <Failed item={item} />
        </p>
      )}
      {item.table && !tableAdded && <BadRows rows={item.table.problems} />}
      {added && (
        <p className="small">
          <Link href={reportAddress(added.report)}>{words.openReport}</Link>
          {added.known && <span className="soft"> · {words.known}</span>}
        </p>
      )}
      {tableAdded && <TableKept added={tableAdded} />}
    </li>
  );
}

function State({ item: { state, claims, table, added } }: { readonly item: BatchItem }): ReactNode {
  const words = useWords(addWords);
  const batch = useWords(batchWords);
  const speech = useSpeech();
  const holds = table
    ? speech.count(batch.rows, table.rows)
    : claims === null
      ? ''
      : speech.count(batch.found, added?.reading.claims.length ?? claims);
  const said = {
    waiting: batch.waiting,
    reading: words.reading,
    read: words.nothingKept,
    keeping: words.keeping,
    kept: words.kept,
    failed: batch.failed,
  }[state];
  return [holds, said].filter(Boolean).join(' · ');
}

function Failed({ item: { failed } }: { readonly item: BatchItem }): ReactNode {
  const shell = useWords(shellWords);
  return failed!.code === 'no answer' ? shell.offline : <CodeSaid {...failed!} />;
}

function TableKept({ added: { reports, failures } }: { readonly added: TableAdded }): ReactNode {
  const batch = useWords(batchWords);
  const speech = useSpeech();
  const known = reports.filter((one) => one.known).length;
  return (
    <>
      <p className="small">
        {speech.count(batch.addedRows, reports.length - known)}
        {known > 0 && ` · ${speech.count(batch.knownRows, known)}`} · <Link href="/reports">{batch.openReports}</Link>
      </p>
      <BadRows rows={failures} />
    </>
  );
}

// A list of thousands tells nobody more.
const mostShown = 50;

function BadRows({ rows }: { readonly rows: readonly TableAdded['failures'][number][] }): ReactNode {
  const batch = useWords(batchWords);
  const speech = useSpeech();
  if (rows.length === 0) return null;
  return (
    <details className="small">
      <summary>{speech.count(batch.rowsBad, rows.length)}</summary>
      <ul>
        {rows.slice(0, mostShown).map(({ line, said }) => (
          <li key={line}>
            <bdi>{fill(batch.line, speech.number(line), said)}</bdi>
          </li>
        ))}
        {rows.length > mostShown && <li>…</li>}
      </ul>
    </details>
  );
}
