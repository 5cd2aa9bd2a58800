import { type Knowledge, worldKnowledge } from '../../aram.ts';
import type { Settings } from './settings.ts';

/** What the reader knows beside the reports: the world, and the user's own files of places and actors. */
export async function knowledgeOf(_settings: Settings): Promise<Knowledge> {
  return worldKnowledge;
}
