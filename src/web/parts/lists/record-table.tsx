import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecordSummary } from '../../../record/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { listWords } from '../../words/list-words.ts';
import {
  GradeBadge,
  numberInWords,
  recordAddress,
  tolls,
  whatInWords,
  whenInWords,
  whereInWords,
} from '../account/index.ts';

interface RecordTableProps {
  readonly kind: RecordSummary['kind'];
  readonly items: readonly RecordSummary[];
  readonly caption: string;
}

/** Records of one kind: what, when, where, how many, how well borne out. On a phone each row stands for itself. */
export function RecordTable({ kind, items, caption }: RecordTableProps): ReactNode {
  const words = useWords(listWords);
  const names = useWords(accountWords);
  const speech = useSpeech();
  const numbers = kind === 'incident' ? tolls : [];
  return (
    <table className="stacking">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{names.type}</th>
          <th scope="col">{names.when}</th>
          <th scope="col">{names.where}</th>
          {numbers.map((field) => (
            <th key={field} scope="col" className="number">
              {names[field]}
            </th>
          ))}
          <th scope="col">{names.grade}</th>
          <th scope="col" className="number">
            {words.publishers}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((record) => (
          <tr key={record.id} className={record.standing === 'rejected' ? 'rejected' : undefined}>
            <th scope="row">
              <Link href={recordAddress(record.id)}>{whatInWords(speech, record)}</Link>
            </th>
            <td data-label={names.when}>{whenInWords(speech, record) || names.noDay}</td>
            <td data-label={names.where}>{whereInWords(speech, record) || names.noPlace}</td>
            {numbers.map((field) => (
              <td key={field} data-label={names[field]} className={`number${record[field] ? '' : ' none'}`}>
                {record[field] ? numberInWords(speech, record[field]) : '–'}
              </td>
            ))}
            <td data-label={names.grade}>
              <GradeBadge grade={record.grade.grade} />
            </td>
            <td data-label={words.publishers} className="number">
              {speech.number(record.sources)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
