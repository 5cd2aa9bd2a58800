import type { ReactNode } from 'react';
import type { ActorRef } from '../../../codebook/index.ts';
import { actorInWords } from '../../../publication/wording/index.ts';
import { useSpeech } from '../../words/index.ts';

/** Actors by name, each with its kind where the name does not say it. */
export function ActorNames({ actors }: { readonly actors: readonly ActorRef[] }): ReactNode {
  const speech = useSpeech();
  return (
    <ul className="names">
      {actors.map((actor) => {
        const said = actorInWords(speech.dictionary, actor);
        const kind = speech.term(actor.category);
        const isSaid = actor.category === 'unknown' || said.toLowerCase().startsWith(kind.toLowerCase());
        return (
          <li key={actor.id ?? actor.name}>
            <bdi>{said}</bdi>
            {!isSaid && <span className="soft small"> · {kind}</span>}
          </li>
        );
      })}
    </ul>
  );
}
