import type { TimeMention } from '../mention.ts';
import type { Note, Published } from '../mentions.ts';
import type { Words } from '../words.ts';

export interface TimesFound {
  readonly times: readonly TimeMention[];
  readonly published: Published | null;
  readonly notes: readonly Note[];
}

/** Every time expression. `published` is EDTF when the caller knows it; otherwise it is inferred from the text. */
export function findTimes(_words: Words, published: string | null): TimesFound {
  return { times: [], published: published ? { edtf: published, is: 'given' } : null, notes: [] };
}
