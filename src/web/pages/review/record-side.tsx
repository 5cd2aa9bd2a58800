import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import type { RecordAnswer } from '../../../api/index.ts';
import { actorsInWords, edtfInWords } from '../../../publication/wording/index.ts';
import type { RecordSummary, RivalClaim } from '../../../record/index.ts';
import { useAsked } from '../../client/index.ts';
import {
  GradeBadge,
  numberInWords,
  recordAddress,
  reportAddress,
  tolls,
  whatInWords,
  whenInWords,
  whereInWords,
} from '../../parts/account/index.ts';
import { accountWords } from '../../words/account-words.ts';
import { fill, useSpeech, useWords } from '../../words/index.ts';
import { reviewWords } from '../../words/review-words.ts';
import { rivalWords } from '../../words/rival-words.ts';

interface RecordSideProps {
  readonly name: string;
  readonly record: RecordSummary;
  /** The other one: what differs from it stands out. */
  readonly beside: RecordSummary;
}

/** One of the two: what it is held to be, and what its reports say. */
export function RecordSide({ name, record, beside }: RecordSideProps): ReactNode {
  const names = useWords(accountWords);
  const speech = useSpeech();
  const id = useId();
  const who = (list: RecordSummary['targets']): string => actorsInWords(speech.dictionary, list?.value ?? []);
  const rows: readonly (readonly [name: string, own: string, others: string])[] = [
    [names.when, whenInWords(speech, record), whenInWords(speech, beside)],
    [names.where, whereInWords(speech, record), whereInWords(speech, beside)],
    [names.perpetrators, who(record.perpetrators), who(beside.perpetrators)],
    [names.targets, who(record.targets), who(beside.targets)],
    ...[...tolls, 'value' as const].map(
      (field) =>
        [
          names[field],
          record[field] ? numberInWords(speech, record[field]) : '',
          beside[field] ? numberInWords(speech, beside[field]) : '',
        ] as const,
    ),
  ];
  return (
    <section className={`pair-side sheet ${record.kind}`} aria-labelledby={id}>
      <p className="kind">{name}</p>
      <h2 id={id}>
        <Link href={recordAddress(record.id)}>{whatInWords(speech, record)}</Link>
      </h2>
      <p>
        <GradeBadge grade={record.grade.grade} />
      </p>
      <dl>
        {rows
          .filter(([, own, others]) => own !== '' || others !== '')
          .map(([field, own, others]) => (
            <div key={field} className={own === others ? 'alike' : 'unlike'}>
              <dt>{field}</dt>
              <dd>{own || '–'}</dd>
            </div>
          ))}
      </dl>
      <SaidOf record={record} />
    </section>
  );
}

const mostShown = 3;

function SaidOf({ record }: { readonly record: RecordSummary }): ReactNode {
  const words = useWords(reviewWords);
  const speech = useSpeech();
  const { data } = useAsked<RecordAnswer>(`/records/${encodeURIComponent(record.id)}`);
  const rivals = data?.id === record.id ? data.rivals : [];
  return (
    <>
      <ul className="pair-said">
        {rivals.slice(0, mostShown).map((rival) => (
          <SaidBy key={rival.claim} rival={rival} />
        ))}
      </ul>
      {rivals.length > mostShown && (
        <p className="soft small">{fill(words.more, speech.number(rivals.length - mostShown))}</p>
      )}
    </>
  );
}

function SaidBy({ rival }: { readonly rival: RivalClaim }): ReactNode {
  const words = useWords(rivalWords);
  const { dictionary } = useSpeech();
  const { outlet, published, said, report, claim } = rival;
  return (
    <li>
      <p className="small">
        <strong>
          <bdi>{outlet ?? words.noOutlet}</bdi>
        </strong>{' '}
        <span className="soft">{published ? edtfInWords(dictionary, published) : words.noDate}</span>
      </p>
      <blockquote dir="auto">{report ? <Link href={reportAddress(report, claim)}>{said}</Link> : said}</blockquote>
    </li>
  );
}
