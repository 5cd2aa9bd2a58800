import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Level } from '../../../codebook/index.ts';
import { useAsked } from '../../client/index.ts';
import { Answered, Empty, LevelName, PageHeading } from '../../parts/index.ts';
import { useWords } from '../../words/index.ts';
import { shellWords } from '../../words/shell-words.ts';

interface AssessedPlaces {
  readonly items: readonly { readonly id: string; readonly name: string; readonly level: Level }[];
}

/** Which villages are calm, which are not, and which nobody knows. */
export function DistrictPage(): ReactNode {
  const words = useWords(shellWords);
  const answer = useAsked<AssessedPlaces>('/places');
  return (
    <div className="page">
      <PageHeading>{words.district}</PageHeading>
      <Answered answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty />
          ) : (
            <ul>
              {items.map(({ id, name, level }) => (
                <li key={id}>
                  <Link href={`/place/${encodeURIComponent(id)}`}>{name}</Link> <LevelName level={level} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </div>
  );
}
