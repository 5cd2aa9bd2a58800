import type { SourceKind } from '../source.ts';
import type { Speaker } from './speaker.ts';

/** A source while the report is still read. */
export interface Member {
  readonly id: string;
  kind: SourceKind;
  name: string | null;
  description: string;
  head: string | null;
  is: 'person' | 'people' | 'body';
  withheld: boolean;
  readonly content: Set<string>;
  readonly mentions: { start: number; end: number }[];
  lastAt: number;
}

/** What a speaker is when it is first met. */
export const isOf = ({ role, kind }: Speaker): Member['is'] => {
  if (role) return role.is === 'document' ? 'body' : role.is;
  return kind === 'unknown' || kind === 'resident' || kind === 'official' ? 'person' : 'body';
};
