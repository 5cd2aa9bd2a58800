const patience = 2000;
const pause = 200;

/** Tells a person at a terminal how far a long run is; silent in a pipe and for the first two seconds. */
export class ProgressLine {
  readonly #began = performance.now();
  #told = 0;

  /** `say` is asked only when it is time to tell. */
  tell(say: (perSecond: (count: number) => number) => string): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#began < patience || now - this.#told < pause) return;
    this.#told = now;
    process.stderr.write(`\r\u001b[K${say((count) => Math.round((count * 1000) / (now - this.#began)))}`);
  }

  clear(): void {
    if (this.#told > 0) process.stderr.write('\r\u001b[K');
  }
}
