import { readFile } from 'node:fs/promises';
import { type Knowledge, worldKnowledge } from '../../aram.ts';
import { actorList, parseActors } from '../../codebook/index.ts';
import { listLayer, placeNamed } from '../../gazetteer/index.ts';
import { parsePlaces } from './parse-places.ts';
import type { Settings } from './settings.ts';

/** What the reader knows beside the reports: the world, and over it the user's own files; a later one is nearer. */
export async function knowledgeOf({ gazetteers, actors, place }: Settings): Promise<Knowledge> {
  let { gazetteer } = worldKnowledge;
  for (const file of gazetteers)
    gazetteer = gazetteer.with(listLayer(parsePlaces(await readFile(file, 'utf8')).places));
  const lists = await Promise.all(actors.map(async (file) => parseActors(await readFile(file, 'utf8'))));
  return {
    gazetteer,
    actors: lists.length > 0 ? actorList(worldKnowledge.actors.actors, ...lists) : worldKnowledge.actors,
    place: place === null ? null : placeNamed(gazetteer, place),
  };
}
