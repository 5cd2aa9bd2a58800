import type { ReactNode } from 'react';
import type { ActorRef } from '../../../codebook/index.ts';
import { useSpeech } from '../../words/index.ts';

/** Actors by name, each with its kind where the name does not say it. */
export function ActorNames({ actors }: { readonly actors: readonly ActorRef[] }): ReactNode {
  const speech = useSpeech();
  return (
    <ul className="names">
      {actors.map(({ id, name, category }) => (
        <li key={id ?? name}>
          <bdi>{name}</bdi>
          {category !== 'unknown' && category !== name.toLowerCase() && (
            <span className="soft small"> · {speech.term(category)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
