import type { ActorRef } from '../../codebook/index.ts';
import type { PlaceRef } from '../../gazetteer/index.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * A value as a person writes it, as the record takes it: `nothing` is null, places and actors are names with ";" between
 * them, or JSON.
 */
export async function corrected(field: string, written: string): Promise<unknown> {
  if (written === 'nothing' || written === 'null') return null;
  if (field !== 'where' && field !== 'perpetrators' && field !== 'targets') return written;
  const list = written.trimStart().startsWith('[') ? parsed(field, written) : written.split(/[;؛]/).map(named);
  if (list.length === 0 || list.some(({ name }) => typeof name !== 'string' || name.trim() === ''))
    throw new WrongUse(`${field}: each needs a name. Write "Dara, Khanaqin" or JSON: [{"name": "Dara"}].`);
  return Promise.all(list.map((given): Promise<object> => (field === 'where' ? place(given) : actor(given))));
}

type Given = Partial<PlaceRef & ActorRef> & { readonly name: string };

const named = (name: string): Given => ({ name: name.trim() });

function parsed(field: string, written: string): readonly Given[] {
  try {
    return JSON.parse(written) as Given[];
  } catch (error) {
    throw new WrongUse(`${field}: this is no JSON: ${(error as Error).message}.`);
  }
}

/** What the gazetteer knows of it, under what was given. */
async function place(given: Given): Promise<PlaceRef> {
  const [{ worldKnowledge }, { placeNamed }] = await Promise.all([
    import('../../aram.ts'),
    import('../../gazetteer/index.ts'),
  ]);
  return { ...placeNamed(worldKnowledge.gazetteer, given.name), ...(Object.keys(given).length > 1 ? given : {}) };
}

async function actor(given: Given): Promise<ActorRef> {
  const { worldActors } = await import('../../codebook/index.ts');
  const wanted = given.name.toLowerCase();
  const known = worldActors.actors.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => each.toLowerCase() === wanted),
  );
  const { id = null, name = given.name, category = 'unknown' } = known ?? {};
  return { id, name, named: true, category, ...(Object.keys(given).length > 1 ? given : {}) } as ActorRef;
}
