export type { Block } from './blocks.ts';
export { type MarkedBlock, markedText, type Piece } from './marked-text.ts';
