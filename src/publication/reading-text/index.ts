export { readingAsText, type TextOptions } from './reading-text.ts';
