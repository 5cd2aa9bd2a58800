import type { Level } from '../../../codebook/index.ts';

/**
 * How a state is drawn: in the colour of calm, of tension or of danger. What says neither (who holds a place, which
 * forces are there) is drawn like the unknown. It colours a line and nothing else: no level is made of it.
 */
const tones: Readonly<Record<string, Readonly<Partial<Record<Level, readonly string[]>>>>> = {
  security: { calm: ['calm'], tense: ['tense'], unsafe: ['unsafe'] },
  residence: {
    calm: ['inhabited', 'returned', 'returning'],
    tense: ['partly evacuated', 'leaving at night'],
    unsafe: ['evacuated'],
  },
  movement: { calm: ['normal'], tense: ['restricted', 'stopped at night'], unsafe: ['stopped'] },
  livelihood: { calm: ['normal', 'resumed'], tense: ['reduced'], unsafe: ['stopped'] },
  services: { calm: ['present', 'restored'], tense: ['poor'], unsafe: ['absent'] },
  property: { calm: ['intact', 'rebuilt'], tense: ['damaged'], unsafe: ['destroyed', 'looted'] },
  trust: { calm: ['good', 'restored'], unsafe: ['poor'] },
  coordination: { calm: ['good'], tense: ['poor'], unsafe: ['none'] },
  threat: { calm: ['absent'], tense: ['possible'], unsafe: ['present'] },
  control: { tense: ['contested'] },
  redress: { calm: ['paid'], tense: ['sought'], unsafe: ['refused'] },
};

export function toneOf(aspect: string, state: string | null): Level {
  const found = Object.entries(tones[aspect] ?? {}).find(([, states]) => state !== null && states.includes(state));
  return (found?.[0] as Level | undefined) ?? 'unknown';
}
