import type { Sentence } from '../../reading/index.ts';

// Tokens. Longer than this is a list, a table or a text without stops.
const longest = 300;

/** Whether a stretch of text is short enough to be a sentence somebody wrote. */
export const isProse = ({ first, last }: Sentence): boolean => last - first < longest;
