import type { Claim } from '../../claims/index.ts';
import { blockKeys, type Keys } from './block-keys.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { type ConditionView, compareConditions, conditionKeys, conditionView } from './condition.ts';
import { type EventView, eventView } from './event-view.ts';
import { compareFigures, type FigureView, figureKeys, figureView } from './figure.ts';

/** Any claim as matching sees it. */
export type ClaimView =
  | { readonly kind: 'incident'; readonly view: EventView }
  | { readonly kind: 'figure'; readonly view: FigureView }
  | { readonly kind: 'condition'; readonly view: ConditionView };

/** `origin`: the report or data set that told it; two claims of one origin were told apart there. */
export function claimView(claim: Claim, origin: string): ClaimView {
  switch (claim.kind) {
    case 'incident':
      return { kind: 'incident', view: eventView(claim, origin) };
    case 'figure':
      return { kind: 'figure', view: figureView(claim, origin) };
    case 'condition':
      return { kind: 'condition', view: conditionView(claim) };
  }
}

export function keysOf({ kind, view }: ClaimView): Keys {
  if (kind === 'incident') return blockKeys(view);
  return kind === 'figure' ? figureKeys(view) : conditionKeys(view);
}

/** Compares two claims; null when they are of different kinds and never one. */
export function compareViews(a: ClaimView, b: ClaimView): Comparison | null {
  if (a.kind === 'incident' && b.kind === 'incident') return compare(a.view, b.view);
  if (a.kind === 'figure' && b.kind === 'figure') return compareFigures(a.view, b.view);
  if (a.kind === 'condition' && b.kind === 'condition') return compareConditions(a.view, b.view);
  return null;
}
