import { worldKnowledge } from '../../src/aram.ts';
import { findMentions, type Group, type Mentions } from '../../src/reading/index.ts';
import { makeReport } from '../../src/reports/index.ts';

/** Everything found in a text published in March 2022. */
export const mentionsIn = (text: string): Mentions =>
  findMentions(makeReport(text, { published: '2022-03-20' }), worldKnowledge);

/** The words of some groups. */
export const wordsOf = (text: string, groups: readonly Group[]): string[] =>
  groups.map(({ start, end }) => text.slice(start, end));
