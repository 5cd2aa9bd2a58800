import type { Parts } from '../parts.ts';
import type { Asker } from './asker.ts';

/** Who does it, when and why, as a revision is signed. */
export const signature = (
  { who }: Asker,
  { now, localName }: Parts,
  why: string | null = null,
): { who: string; at: Date; why: string | null } => ({
  who: who?.name ?? localName,
  at: now(),
  why: why?.trim() || null,
});
