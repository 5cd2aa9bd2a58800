import type { Level } from '../../codebook/index.ts';

/** The colours of every drawing: CSS variables that a page sets by day and night, and what a lone picture has. */
export const palette = {
  ink: 'var(--ink, #1d2226)',
  soft: 'var(--soft, #565e66)',
  faint: 'var(--faint, #8a8f93)',
  line: 'var(--line, #e0dacd)',
  strong: 'var(--line-strong, #8f8b80)',
  sheet: 'var(--sheet, #fffefb)',
  sunk: 'var(--sunk, #f1ede4)',
  water: 'var(--water, #dfe9ec)',
  land: 'var(--land, #f6f2e9)',
  accent: 'var(--accent, #1c625f)',
  incident: 'var(--incident, #a3341f)',
  figure: 'var(--figure, #1f5f8b)',
  condition: 'var(--condition, #3b6b2f)',
} as const;

export const levelColours: Readonly<Record<Level, string>> = {
  calm: 'var(--calm, #1f7a74)',
  'mostly calm': 'var(--mostly-calm, #6aa88f)',
  tense: 'var(--tense, #d79a21)',
  unsafe: 'var(--unsafe, #a8371f)',
  unknown: 'var(--unknown, #7b7f83)',
};
