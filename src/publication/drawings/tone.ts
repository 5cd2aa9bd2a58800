import type { Level } from '../../codebook/index.ts';

const good = new Set(
  'calm inhabited returning returned normal resumed restored intact rebuilt good present:services absent:threat shared paid promised'.split(
    ' ',
  ),
);
const between = new Set(
  'tense:security partly_evacuated restricted reduced poor damaged possible sought withdrawn deployed'.split(' '),
);

/** Whether what was said of a place is good, bad or between, as the mark it is drawn with; `unknown`: it is neither. */
export function toneOf(aspect: string, state: string | null, change: string | null): Level {
  if (state === null) return change === 'better' ? 'calm' : change === 'worse' ? 'unsafe' : 'unknown';
  const names = [state.replaceAll(' ', '_'), `${state}:${aspect}`];
  if (names.some((name) => good.has(name))) return 'calm';
  if (names.some((name) => between.has(name))) return 'tense';
  return aspect === 'control' || aspect === 'presence of forces' ? 'unknown' : 'unsafe';
}
