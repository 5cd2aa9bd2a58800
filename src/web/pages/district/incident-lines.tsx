import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { districtWords } from '../../words/district-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';
import { type Columns, noDay } from './columns.ts';
import { isoDay } from './days.ts';
import { KindSign } from './kind-sign.tsx';
import { kinds } from './kinds.ts';

interface Lines {
  readonly incidents: readonly number[];
  readonly columns: Columns;
}

const atOnce = 30;

/** Incidents of one place, each a line that leads to its record. */
export function IncidentLines({ incidents, columns }: Lines): ReactNode {
  const words = useWords(districtWords);
  const speech = useSpeech();
  const [most, setMost] = useState(atOnce);
  return (
    <>
      <ul className="incident-lines">
        {incidents.slice(0, most).map((at) => (
          <IncidentLine key={columns.ids[at]} at={at} columns={columns} />
        ))}
      </ul>
      {incidents.length > most && (
        <button type="button" className="quiet" onClick={() => setMost(most * 4)}>
          {speech.count(words.more, incidents.length - most)}
        </button>
      )}
    </>
  );
}

function IncidentLine({ at, columns }: { readonly at: number; readonly columns: Columns }): ReactNode {
  const words = useWords(districtWords);
  const speech = useSpeech();
  const day = columns.day[at]!;
  const harmed = columns.harmed[at]!;
  return (
    <li>
      <KindSign kind={kinds[columns.kind[at]!]!} />
      <Link href={`/record/${encodeURIComponent(columns.ids[at]!)}`}>
        {speech.term(columns.types[columns.type[at]!]!)}
      </Link>
      <span className="soft">{day < noDay ? words.noDay : speech.days(isoDay(day), isoDay(columns.lastDay[at]!))}</span>
      {harmed > 0 && <span>{speech.count(words.harmed, harmed)}</span>}
    </li>
  );
}
