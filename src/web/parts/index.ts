export { levelShapes } from '../../publication/drawings/level-shapes.ts';
export { Answered } from './answered.tsx';
export { LevelMark, LevelName } from './level-mark.tsx';
export { PageHeading } from './page-heading.tsx';
export { Empty, Failed, Loading } from './states.tsx';
