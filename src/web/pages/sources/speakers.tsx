import { type ReactNode, useState } from 'react';
import type { SourceList } from '../../../api/index.ts';
import { useAsked } from '../../client/index.ts';
import { Answered } from '../../parts/index.ts';
import { coverageWords } from '../../words/coverage-words.ts';
import { useSpeech, useWords } from '../../words/index.ts';

const step = 100;

/** Who is said to know or say things, the most heard first. */
export function Speakers({ place }: { readonly place: string | null }): ReactNode {
  const words = useWords(coverageWords);
  const [limit, setLimit] = useState(step);
  const answer = useAsked<SourceList>('/sources', { place, limit });
  return (
    <section className="sheet">
      <h2>{words.sources}</h2>
      <Answered answer={answer}>
        {(list) => (
          <>
            <SpeakersTable list={list} />
            {list.next !== null && limit < 1000 && (
              <button type="button" onClick={() => setLimit(Math.min(1000, limit + step))}>
                {words.more}
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

function SpeakersTable({ list }: { readonly list: SourceList }): ReactNode {
  const words = useWords(coverageWords);
  const speech = useSpeech();
  if (list.items.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <table className="stacking">
      <thead>
        <tr>
          <th scope="col">{words.source}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col" className="number">
            {words.claims}
          </th>
          <th scope="col">{words.outlets}</th>
        </tr>
      </thead>
      <tbody>
        {list.items.map(({ name, kind, anonymous, claims, outlets }) => (
          <tr key={`${kind} ${name} ${anonymous}`}>
            <th scope="row">
              <bdi dir="auto">{name}</bdi>
              {anonymous && <span className="soft small"> · {words.anonymous}</span>}
            </th>
            <td data-label={words.kind}>{speech.term(kind)}</td>
            <td data-label={words.claims} className="number">
              {speech.number(claims)}
            </td>
            <td data-label={words.outlets}>
              <bdi>{outlets.join(speech.dictionary.comma)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
