import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ReportList } from '../../../api/index.ts';
import { edtfInWords } from '../../../publication/wording/index.ts';
import type { ReportSummary } from '../../../record/index.ts';
import { useListed } from '../../client/index.ts';
import { reportAddress } from '../../parts/account/index.ts';
import { PageHeading } from '../../parts/index.ts';
import { asked, FilterForm, ListedItems, useFilters } from '../../parts/lists/index.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { listWords } from '../../words/list-words.ts';

/** All reports, the last added first: those with certain words in them, or that tell of what the filters find. */
export function ReportsPage(): ReactNode {
  const words = useWords(listWords);
  const speech = useSpeech();
  const [filters, , isAny] = useFilters();
  const { order: _, ...given } = asked(filters);
  const listed = useListed<ReportSummary, ReportList>('/reports', { ...given, limit: 50 });
  return (
    <div className="page wide">
      <PageHeading>{words.reports}</PageHeading>
      <FilterForm types={[]} />
      {isAny && <p className="hint">{words.tellingHint}</p>}
      <ListedItems
        listed={listed}
        found={({ total }) => speech.count(words.foundReports, total)}
        none={words.noReports}
      >
        {(items) => <ReportTable items={items} />}
      </ListedItems>
    </div>
  );
}

function ReportTable({ items }: { readonly items: readonly ReportSummary[] }): ReactNode {
  const words = useWords(listWords);
  const speech = useSpeech();
  return (
    <table className="stacking">
      <caption className="unseen">{words.reports}</caption>
      <thead>
        <tr>
          <th scope="col">{words.title}</th>
          <th scope="col">{words.publisher}</th>
          <th scope="col">{words.published}</th>
          <th scope="col" className="number">
            {words.claims}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, title, publisher, published, claims, copyOf }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={reportAddress(id)}>
                <bdi dir="auto">{title ?? words.untitled}</bdi>
              </Link>
              {copyOf && <span className="chip">{words.copy}</span>}
            </th>
            <td data-label={words.publisher}>
              <bdi>{publisher ?? '–'}</bdi>
            </td>
            <td data-label={words.published}>{published ? edtfInWords(speech.dictionary, published) : '–'}</td>
            <td data-label={words.claims} className="number">
              {speech.number(claims)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
