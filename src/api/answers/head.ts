/** The record's head, as far as this server knows: told by whoever changes it, here or elsewhere. */
export class Head {
  #revision: number;
  readonly #listeners = new Set<(head: number) => void>();

  constructor(revision: number) {
    this.#revision = revision;
  }

  get revision(): number {
    return this.#revision;
  }

  /** A revision that is known to be there. An older one changes nothing. */
  reached(revision: number): void {
    if (revision <= this.#revision) return;
    this.#revision = revision;
    for (const listener of this.#listeners) listener(revision);
  }

  /** Tells of every new head, until the answer is called. */
  listen(listener: (head: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
