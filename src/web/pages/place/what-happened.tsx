import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PlaceShown, RecordList } from '../../../api/index.ts';
import type { RecordSummary } from '../../../record/index.ts';
import { GradeBadge, RecordLink } from '../../parts/account/index.ts';
import { Answered, placeAskedAlone } from '../../parts/index.ts';
import { useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';
import { useSetIn } from './use-set-in.ts';

/** So many are shown; the list of incidents has the rest. */
const shown = 40;

/** Incidents and stated numbers of a place, and which of them reports tell differently. */
export function WhatHappened({ place }: { readonly place: PlaceShown }): ReactNode {
  const words = useWords(placeWords);
  const incidents = useSetIn('/incidents', place, shown);
  const figures = useSetIn('/figures', place, shown);
  return (
    <>
      <section className="sheet">
        <h2>{words.incidents}</h2>
        <Answered answer={incidents}>{(list) => <Incidents list={list} place={placeAskedAlone(place)[0]} />}</Answered>
      </section>
      {figures.data && figures.data.items.length > 0 && (
        <section className="sheet">
          <h2>{words.figures}</h2>
          <Lines of={figures.data.items} />
        </section>
      )}
    </>
  );
}

const differs = ({ killed, injured }: RecordSummary): boolean =>
  [killed, injured].some((number) => number !== null && number.min !== number.max);

function Incidents({ list, place }: { readonly list: RecordList; readonly place: string }): ReactNode {
  const words = useWords(placeWords);
  if (list.items.length === 0) return <p className="soft">{words.incidentsNone}</p>;
  const rivals = list.items.filter(differs);
  return (
    <>
      {rivals.length > 0 && (
        <section className="rivals-here">
          <h3>{words.rivals}</h3>
          <p className="soft small">{words.rivalsHint}</p>
          <Lines of={rivals} />
        </section>
      )}
      <Lines of={list.items.filter((one) => !differs(one))} />
      {list.total > list.items.length && (
        <p>
          <Link href={`/?place=${encodeURIComponent(place)}`}>{words.allIncidents}</Link>
        </p>
      )}
    </>
  );
}

const Lines = ({ of }: { readonly of: readonly RecordSummary[] }): ReactNode => (
  <ul className="record-lines">
    {of.map((record) => (
      <li key={record.id}>
        <RecordLink record={record} /> <GradeBadge grade={record.grade.grade} />
      </li>
    ))}
  </ul>
);
