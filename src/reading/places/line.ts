import type { Gazetteer } from '../../gazetteer/index.ts';
import type { Phrases } from '../phrases.ts';
import type { Token } from '../token.ts';

/** What holds for every sentence of a text while its places are read. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly shouting: boolean;
  readonly gazetteer: Gazetteer;
  /** Single names in lower case that the text uses for a person. */
  readonly people: ReadonlySet<string>;
  /** Tokens that already mean something else: a time, a group or a person by name. */
  readonly taken: ReadonlySet<number>;
  /** Names that the text has shown to be places; none while it is read for the first time. */
  readonly shown: Phrases<true> | null;
}

/** The sentence that places are read in. */
export interface Line extends Scene {
  readonly first: number;
  readonly last: number;
}
