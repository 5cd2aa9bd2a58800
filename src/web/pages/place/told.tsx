import type { ReactNode } from 'react';
import type { AssessmentAnswer } from '../../../api/index.ts';
import type { Sentence } from '../../../publication/index.ts';
import { RestsOn } from '../../parts/index.ts';
import { useWords } from '../../words/index.ts';
import { placeWords } from '../../words/place-words.ts';

/** What sentences are about, in the order in which they are read; gaps and limits stand last. */
const headings = {
  level: 'aboutLevel',
  direction: 'aboutDirection',
  change: 'aboutChange',
  claim: 'aboutClaim',
  total: 'aboutTotal',
  coverage: 'aboutCoverage',
  gap: 'aboutGap',
  limits: 'aboutLimits',
} as const satisfies Record<Sentence['about'], string>;

/** The assessment in plain sentences, each with the records it rests on. */
export function Told({ answer: { sentences } }: { readonly answer: AssessmentAnswer }): ReactNode {
  const words = useWords(placeWords);
  const about = Object.keys(headings) as Sentence['about'][];
  return (
    <section className="told sheet">
      <h2>{words.answer}</h2>
      {about.map((subject) => {
        const said = sentences.filter((sentence) => sentence.about === subject);
        return said.length > 0 && <Subject key={subject} name={words[headings[subject]]} sentences={said} />;
      })}
    </section>
  );
}

/** More than this of one subject are folded away: an area may have a gap in each of its villages. */
const shown = 6;

function Subject({ name, sentences }: { readonly name: string; readonly sentences: readonly Sentence[] }): ReactNode {
  const words = useWords(placeWords);
  const [first, folded] = [sentences.slice(0, shown), sentences.slice(shown)];
  return (
    <section>
      <h3>{name}</h3>
      <Sentences of={first} />
      {folded.length > 0 && (
        <details>
          <summary>{words.restsMore.other.replace('{}', String(folded.length))}</summary>
          <Sentences of={folded} />
        </details>
      )}
    </section>
  );
}

const Sentences = ({ of }: { readonly of: readonly Sentence[] }): ReactNode => (
  <ul>
    {of.map(({ text, rests }) => (
      <li key={text}>
        <span>{text}</span> <RestsOn ids={rests} />
      </li>
    ))}
  </ul>
);
