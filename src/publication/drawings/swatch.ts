import { axisY } from '@observablehq/plot';
import { html, type Markup } from '../page/escape.ts';
import { numeral } from '../wording/index.ts';
import { palette } from './palette.ts';

/** A square of a legend. */
export const swatch = (fill: string, stroke = 'none'): Markup =>
  html`<svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect x=".5" y=".5" width="11" height="11" rx="2" fill="${fill}" stroke="${stroke}"></rect></svg>`;

/** Hatching in a legend: drawn, since a pattern of a picture that is not shown cannot be. */
export const hatchSwatch = (): Markup =>
  html`<svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect x=".5" y=".5" width="11" height="11" rx="2" fill="${palette.sunk}" stroke="${palette.strong}"></rect><path d="M1 5 5 1M1 11 11 1M7 11 11 7" stroke="${palette.strong}" stroke-width="1.2"></path></svg>`;

/** A mark of a legend: a path about 0,0. */
export const markSwatch = (path: string, fill: string, stroke: string = palette.sheet, dash = ''): Markup =>
  html`<svg class="swatch" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true"><path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="1.5" stroke-dasharray="${dash}"></path></svg>`;

/** Whole numbers at the side where reading begins. */
export const countAxis = (top: number, leftward: boolean) =>
  axisY({
    anchor: leftward ? 'right' : 'left',
    ticks: Math.min(top, 4),
    tickFormat: (value: number) => (Number.isInteger(value) ? numeral(value) : ''),
    tickSize: 0,
    label: null,
    fontSize: 10,
    fill: palette.soft,
  });
