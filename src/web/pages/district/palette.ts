import type { Level } from '../../../codebook/index.ts';
import { type Kind, kinds } from './kinds.ts';

/** The colours of the page as they are now, by day or by night, for what is drawn on a canvas or by MapLibre. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly paper: string;
  readonly line: string;
  readonly accent: string;
  readonly sea: string;
  readonly land: string;
  readonly landNear: string;
  readonly border: string;
  readonly division: string;
  readonly halo: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly font: string;
}

/** Reads the colours from the style sheet. */
export function paletteOf(): Palette {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.hidden = true;
  const ink = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    ink: ink('ink'),
    soft: ink('soft'),
    faint: ink('faint'),
    paper: ink('sheet'),
    line: ink('line'),
    accent: ink('accent'),
    sea: ink('sea'),
    land: ink('land'),
    landNear: ink('land-near'),
    border: ink('border'),
    division: ink('division'),
    halo: ink('halo'),
    level: {
      calm: ink('calm'),
      'mostly calm': ink('mostly-calm'),
      tense: ink('tense'),
      unsafe: ink('unsafe'),
      unknown: ink('unknown'),
    },
    kind: Object.fromEntries(kinds.map((kind) => [kind, ink(`kind-${kind}`)])) as Record<Kind, string>,
    font: getComputedStyle(document.body).fontFamily,
  };
  probe.remove();
  return palette;
}
