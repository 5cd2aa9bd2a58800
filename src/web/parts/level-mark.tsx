import type { ReactNode } from 'react';
import type { Level } from '../../codebook/index.ts';
import { levelShapes } from '../../publication/drawings/level-shapes.ts';
import { useWords } from '../words/index.ts';
import { levelWords } from '../words/level-words.ts';

/** A level as a shape in its colour, twelve units wide: never by colour alone. */
export const LevelMark = ({ level }: { readonly level: Level }): ReactNode => (
  <svg className="level-mark" data-level={level} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
    <path d={levelShapes[level]} />
  </svg>
);

/** A level's shape with its name. */
export function LevelName({ level }: { readonly level: Level }): ReactNode {
  const words = useWords(levelWords);
  return (
    <span className="level" data-level={level}>
      <LevelMark level={level} />
      {words[level]}
    </span>
  );
}
