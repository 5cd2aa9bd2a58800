/** So many may fail in a while: by one name, from one address, by one name from one address. */
const most = { name: 60, address: 40, both: 8 } as const;
const while_ = 15 * 60_000;
// Strangers make up names without end: the oldest are forgotten.
const remembered = 20_000;

interface Failures {
  count: number;
  /** When they are forgotten: milliseconds since 1970. */
  until: number;
}

/** Failed attempts to sign in, so that nobody guesses on. */
export class Attempts {
  readonly #failures = new Map<string, Failures>();

  /** Seconds to wait before the next attempt; 0: go on. */
  wait(name: string, address: string, now: number): number {
    const waits = keysOf(name, address).map(([key, limit]) => {
      const failures = this.#failures.get(key);
      return failures && failures.until > now && failures.count >= limit ? failures.until - now : 0;
    });
    return Math.ceil(Math.max(...waits) / 1000);
  }

  /** Counts an attempt before its password is looked at: many at once are no way round. */
  begin(name: string, address: string, now: number): void {
    for (const [key] of keysOf(name, address)) {
      const known = this.#failures.get(key);
      this.#failures.delete(key);
      const going = known && known.until > now ? known : { count: 0, until: now + while_ };
      going.count++;
      this.#failures.set(key, going);
    }
    for (const key of this.#failures.keys()) {
      if (this.#failures.size <= remembered) break;
      this.#failures.delete(key);
    }
  }

  /** It was the right one: what failed before was the same person's. */
  succeed(name: string, address: string): void {
    const [both, byName, byAddress] = keysOf(name, address).map(([key]) => this.#failures.get(key));
    const own = both?.count ?? 0;
    for (const failures of [byName, byAddress]) if (failures) failures.count = Math.max(0, failures.count - own);
    if (both) both.count = 0;
  }
}

const keysOf = (given: string, address: string): (readonly [key: string, limit: number])[] => {
  const name = given.trim().normalize('NFC').toLowerCase();
  return [
    [`${address} ${name}`, most.both],
    [`name ${name}`, most.name],
    [`address ${address}`, most.address],
  ];
};
