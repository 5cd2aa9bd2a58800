import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecordAnswer } from '../../../api/index.ts';
import { useMay } from '../../client/index.ts';
import {
  recordAddress,
  titleInWords,
  tollsInWords,
  whatInWords,
  whenInWords,
  whereInWords,
} from '../../parts/account/index.ts';
import { ActButton, ActOpen, type Acts, Decided } from '../../parts/decision/index.ts';
import { PageHeading } from '../../parts/index.ts';
import { Rivals } from '../../parts/rivals/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { recordWords } from '../../words/record-words.ts';
import { ActRow } from './act-row.tsx';
import { ConditionLine } from './condition-line.tsx';
import { DoubtsOn } from './doubts-on.tsx';
import { FactsTable } from './facts-table.tsx';
import { GradeOf } from './grade-of.tsx';
import { HistoryOf } from './history-of.tsx';

interface RecordViewProps {
  /** The id in the address; another than the record's own when that one was merged. */
  readonly asked: string;
  readonly record: RecordAnswer;
  readonly asOf: string | null;
  readonly acts: Acts;
}

export function RecordView({ asked, record, asOf, acts }: RecordViewProps): ReactNode {
  const words = useWords(recordWords);
  const names = useWords(accountWords);
  const speech = useSpeech();
  const may = useMay('editor') && asOf === null;
  const title = titleInWords(speech, record);
  return (
    <article className={`record ${record.kind}`}>
      <header className="record-head">
        <p className="kind">{names[record.kind]}</p>
        <PageHeading title={title}>{whatInWords(speech, record)}</PageHeading>
        <p className="record-where">
          {[whereInWords(speech, record), whenInWords(speech, record), ...tollsInWords(speech, record)]
            .filter(Boolean)
            .map((part) => (
              <span key={part}>{part}</span>
            ))}
        </p>
        {asOf !== null && (
          <p className="notice" role="note">
            {fill(words.asOf, /^\d+$/.test(asOf) ? fill(words.revision, asOf) : asOf)}{' '}
            <Link href={recordAddress(record.id)}>{words.toNow}</Link>
          </p>
        )}
        {asked !== record.id && <p className="notice">{words.became}</p>}
      </header>
      <Decided revision={acts.decided} onUndone={() => acts.done(null)} />
      {may && <ActRow record={record} acts={acts} />}
      <div className="record-columns">
        <div className="record-main">
          <FactsTable record={record} acts={may ? acts : null} />
          <ConditionLine record={record} />
          <Rivals
            shown={record}
            {...(may && {
              actionsOf: ({ claim }) => (
                <>
                  <ActButton acts={acts} act={{ kind: 'reject', claim }} />
                  <ActOpen acts={acts} record={record} act={{ kind: 'reject', claim }} />
                </>
              ),
              correct: (field) => (
                <>
                  <ActButton acts={acts} act={{ kind: 'correct', field }} />
                  <ActOpen acts={acts} record={record} act={{ kind: 'correct', field }} />
                </>
              ),
            })}
          />
        </div>
        <aside className="record-side">
          <GradeOf record={record} acts={may ? acts : null} />
          <DoubtsOn record={record} />
          <HistoryOf record={record} acts={may ? acts : null} />
        </aside>
      </div>
    </article>
  );
}
