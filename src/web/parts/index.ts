export { levelShapes } from '../../publication/drawings/level-shapes.ts';
export { Answered } from './answered.tsx';
export { type Keys, KeysNote, useKeys } from './keys.tsx';
export { type KnownPlaces, useKnownPlaces } from './known-places.ts';
export { LevelMark, LevelName } from './level-mark.tsx';
export { PageHeading } from './page-heading.tsx';
export { ProblemLine } from './problem-line.tsx';
export { Empty, Failed, Loading } from './states.tsx';
