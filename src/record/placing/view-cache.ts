import type { ClaimView } from '../matching/index.ts';

/** Views of claims that were compared lately. A claim never changes, so neither does its view. */
export class ViewCache {
  readonly #views = new Map<string, ClaimView>();
  readonly #most: number;

  constructor(most = 4_000) {
    this.#most = most;
  }

  get(claim: string): ClaimView | undefined {
    return this.#views.get(claim);
  }

  set(claim: string, view: ClaimView): void {
    this.#views.set(claim, view);
    if (this.#views.size > this.#most) this.#views.delete(this.#views.keys().next().value!);
  }

  /** What is withheld now may have been open when it was kept here. */
  clear(): void {
    this.#views.clear();
  }
}
