const patience = 2000;
const pause = 200;

/** Tells a person at a terminal how far a long run is; silent in a pipe and for the first two seconds. */
export class Progress {
  readonly #began = performance.now();
  #told = 0;
  #count = 0;

  /** One more report is read. */
  step(): void {
    this.#count++;
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#began < patience || now - this.#told < pause) return;
    this.#told = now;
    const rate = Math.round((this.#count * 1000) / (now - this.#began));
    process.stderr.write(`\r\u001b[K${this.#count} reports read, ${rate} a second`);
  }

  /** Takes the line away, so that what follows starts on a clean one. */
  clear(): void {
    if (this.#told > 0) process.stderr.write('\r\u001b[K');
  }
}
