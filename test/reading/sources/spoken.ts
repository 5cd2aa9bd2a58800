import { worldActors } from '../../../src/codebook/index.ts';
import { emptyGazetteer } from '../../../src/gazetteer/index.ts';
import { findMentions, type Source } from '../../../src/reading/index.ts';
import { sourceAt } from '../../../src/reading/sources/index.ts';
import { makeReport } from '../../../src/reports/index.ts';

const read = (text: string) => findMentions(makeReport(text), { gazetteer: emptyGazetteer, actors: worldActors });

/** The sources of a text, without the publisher unless it is wanted. */
export const speakers = (text: string, withPublisher = false): readonly Source[] =>
  read(text).sources.slice(withPublisher ? 0 : 1);

/** The description of the source that says a word of a text. */
export function said(text: string, word: string): string {
  const { words, sources, attributions } = read(text);
  const token = words.tokens.findIndex(({ start }) => start >= text.indexOf(word));
  const id = sourceAt(attributions, token);
  return sources.find((source) => source.id === id)!.description;
}
