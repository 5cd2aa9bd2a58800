export { Answered } from './answered.tsx';
export { LevelMark, LevelName } from './level-mark.tsx';
export { levelShapes } from './level-shapes.ts';
export { PageHeading } from './page-heading.tsx';
export { Empty, Failed, Loading } from './states.tsx';
