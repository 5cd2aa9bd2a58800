import type { Mentions, Note } from '../../reading/index.ts';
import type { Figure, Incident } from '../claim.ts';

/** Things that happened once, composed over the whole text. Numbers that `figures` hold are no incidents. */
export function findIncidents(
  _mentions: Mentions,
  _figures: readonly Figure[],
): { incidents: Incident[]; notes: Note[] } {
  return { incidents: [], notes: [] };
}
