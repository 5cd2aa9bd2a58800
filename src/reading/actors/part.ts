import type { ActorKind, ActorRef } from '../../codebook/index.ts';

/** Tokens `first` to `last` and what they can do in an actor's noun phrase. */
export type Part = { readonly first: number; readonly last: number } & (
  | { readonly as: 'modifier' }
  | { readonly as: 'origin'; readonly of: 'country' | 'people' | 'place' | 'side'; readonly country: string | null }
  | { readonly as: 'group'; readonly actor: ActorRef }
  | { readonly as: 'kind'; readonly kind: ActorKind }
);

export type KindPart = Extract<Part, { as: 'kind' }>;
export type GroupPart = Extract<Part, { as: 'group' }>;
