import type { FormEvent, ReactNode } from 'react';
import { useId } from 'react';
import { useSearchParams } from 'wouter';
import type { Overview, ReconciliationAnswer, RecordList } from '../../../api/index.ts';
import { useAsked } from '../../client/index.ts';
import { RecordLink } from '../../parts/account/index.ts';
import { Answered, EmptyRecord, PageHeading, useKnownPlaces } from '../../parts/index.ts';
import { figuresWords } from '../../words/figures-words.ts';
import { useWords } from '../../words/index.ts';
import { StatedTotal } from './stated-total.tsx';

/** Stated totals beside recorded ones, period by period, and every other figure of the record. */
export function FiguresPage(): ReactNode {
  const words = useWords(figuresWords);
  const [search] = useSearchParams();
  const overview = useAsked<Overview>('/overview');
  const place = search.get('place') ?? overview.data?.area?.id ?? null;
  const totals = useAsked<ReconciliationAnswer>('/reconciliation', { place }, { enabled: place !== null });
  const figures = useAsked<RecordList>('/figures', { place: search.get('place'), limit: 200 });
  return (
    <div className="page figures">
      <PageHeading>{words.title}</PageHeading>
      <p className="lead">{words.lead}</p>
      <PlaceForm place={search.get('place') ?? overview.data?.area?.name ?? ''} />
      {place === null ? (
        overview.data && <EmptyRecord />
      ) : (
        <Answered answer={totals}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{words.none}</p>
            ) : (
              items.map((total) => <StatedTotal key={total.id} total={total} />)
            )
          }
        </Answered>
      )}
      <Answered answer={figures}>{({ items }) => items.length > 0 && <Others items={items} />}</Answered>
    </div>
  );
}

const Others = ({ items }: Pick<RecordList, 'items'>): ReactNode => (
  <section className="sheet">
    <h2>{useWords(figuresWords).others}</h2>
    <ul className="record-lines">
      {items.map((record) => (
        <li key={record.id}>
          <RecordLink record={record} />
        </li>
      ))}
    </ul>
  </section>
);

function PlaceForm({ place }: { readonly place: string }): ReactNode {
  const words = useWords(figuresWords);
  const [, setSearch] = useSearchParams();
  const [id, list] = [useId(), useId()];
  const known = useKnownPlaces();
  const written = known?.written(place) ?? place;
  const ask = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const asked = String(new FormData(event.currentTarget).get('place') ?? '').trim();
    setSearch(asked ? { place: known?.asked(asked) ?? asked } : {});
  };
  return (
    <form className="window-form" onSubmit={ask} key={written}>
      <div className="field">
        <label htmlFor={id}>{words.place}</label>
        <input id={id} name="place" dir="auto" defaultValue={written} title={words.placeHint} list={list} />
        <datalist id={list}>
          {known?.labels.map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
      </div>
      <button type="submit">{words.ask}</button>
    </form>
  );
}
