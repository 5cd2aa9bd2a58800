import type { Report } from '../../reports/index.ts';
import type { ActorMention, PlaceMention } from '../mention.ts';
import type { Attribution, Source } from '../source.ts';
import type { Words } from '../words.ts';

export interface SourcesFound {
  readonly sources: readonly Source[];
  readonly attributions: readonly Attribution[];
}

/** Who says what: every source, and the stretches of text that belong to it. */
export function findSources(
  _words: Words,
  report: Report,
  _actors: readonly ActorMention[],
  _places: readonly PlaceMention[],
): SourcesFound {
  const publisher: Source = {
    id: 's0',
    kind: 'publisher',
    name: report.publisher,
    description: report.publisher ?? 'the report itself',
    anonymous: false,
    mentions: [],
  };
  return { sources: [publisher], attributions: [] };
}
