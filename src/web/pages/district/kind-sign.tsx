import type { ReactNode } from 'react';
import { kindShapes } from './kind-shapes.ts';
import type { Kind } from './kinds.ts';

/** A kind of incident as its sign in its colour. Its name stands beside it. */
export const KindSign = ({ kind }: { readonly kind: Kind }): ReactNode => (
  <svg className="kind-sign" data-kind={kind} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
    <path d={kindShapes[kind]} fillRule="evenodd" />
  </svg>
);
