import { compressed, type Encoding } from './compressed.ts';

/** A body that holds for one revision of the record, and its packed forms once asked for. */
export class HotBody {
  readonly plain: Buffer;
  readonly #packed = new Map<Encoding, Promise<Buffer>>();
  readonly #grew: (bytes: number) => void;

  constructor(plain: Buffer, grew: (bytes: number) => void) {
    this.plain = plain;
    this.#grew = grew;
  }

  /** Packed before, elsewhere. */
  takeOver(encoding: Encoding, bytes: Buffer): void {
    this.#packed.set(encoding, Promise.resolve(bytes));
    this.#grew(bytes.length);
  }

  /** What is packed of it. */
  async packed(): Promise<(readonly [Encoding, Buffer])[]> {
    const each = [...this.#packed].map(async ([encoding, packing]) => [encoding, await packing] as const);
    return Promise.all(each);
  }

  in(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return Promise.resolve(this.plain);
    const known = this.#packed.get(encoding);
    if (known) return known;
    const packing = compressed(this.plain, encoding);
    this.#packed.set(encoding, packing);
    packing.then(
      ({ length }) => this.#grew(length),
      () => this.#packed.delete(encoding),
    );
    return packing;
  }
}

/** A body as it is handed on, with what it is kept under. */
export interface KeptBody {
  readonly key: string;
  readonly plain: Uint8Array;
  readonly packed: readonly (readonly [Encoding, Uint8Array])[];
}

interface Entry {
  readonly body: HotBody;
  /** The last revision that it is known to hold at. */
  head: number;
  bytes: number;
}

/**
 * Bodies that many ask for, worked out once a revision, however many ask at the same time. What was asked for longest
 * ago goes first when they are more than `most` bytes.
 */
export class HotAnswers {
  readonly #most: number;
  readonly #entries = new Map<string, Entry>();
  readonly #making = new Map<string, Promise<HotBody>>();
  /** Those of revisions before: one that still holds, or comes again the same, is packed already. */
  #before = new Map<string, Entry>();
  #head = 0;
  #bytes = 0;
  hits = 0;
  misses = 0;

  constructor(most = 64 * 2 ** 20) {
    this.#most = most;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /**
   * The body of a key at a revision; `make` gives its text or bytes when there is none yet. `holds`: whether what has
   * changed since a revision leaves the body of then as it was.
   */
  async of(
    key: string,
    head: number,
    make: () => Promise<string | Buffer>,
    holds?: (body: Buffer, since: number) => Promise<boolean>,
  ): Promise<HotBody> {
    if (head !== this.#head) this.#forget(head);
    const entry = this.#entries.get(key);
    if (entry) {
      this.hits++;
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      return entry.body;
    }
    this.misses++;
    const at = `${head} ${key}`;
    const known = this.#making.get(at);
    if (known) return known;
    const before = this.#before.get(key);
    const making = (async () => {
      if (before && holds && (await holds(before.body.plain, before.head))) return this.#keepOn(key, head, before);
      const made = await make();
      return this.#keep(key, head, typeof made === 'string' ? Buffer.from(made) : made);
    })().finally(() => this.#making.delete(at));
    this.#making.set(at, making);
    return making;
  }

  /** All that holds at a revision; nothing where that is not the last that was asked for. */
  async keptAt(head: number): Promise<KeptBody[]> {
    if (head !== this.#head) return [];
    const each = [...this.#entries].map(async ([key, { body }]) => {
      return { key, plain: body.plain, packed: await body.packed() };
    });
    return Promise.all(each);
  }

  /** Puts in place what was kept at a revision. */
  takeOver(head: number, bodies: readonly KeptBody[]): void {
    if (head !== this.#head) this.#forget(head);
    for (const { key, plain, packed } of bodies) {
      const body = this.#keep(key, head, Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength));
      for (const [encoding, bytes] of packed)
        body.takeOver(encoding, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
  }

  /** What holds on is in its place again. */
  #keepOn(key: string, head: number, entry: Entry): HotBody {
    if (head !== this.#head || this.#before.get(key) !== entry) return entry.body;
    entry.head = head;
    this.#before.delete(key);
    this.#entries.set(key, entry);
    return entry.body;
  }

  #keep(key: string, head: number, plain: Buffer): HotBody {
    const before = this.#before.get(key);
    if (before?.body.plain.equals(plain)) return this.#keepOn(key, head, before);
    const entry: Entry = { body: new HotBody(plain, (bytes) => this.#grow(key, entry, bytes)), bytes: 0, head };
    if (head !== this.#head) return entry.body;
    this.#entries.set(key, entry);
    this.#grow(key, entry, plain.length);
    return entry.body;
  }

  #grow(key: string, entry: Entry, bytes: number): void {
    if (this.#entries.get(key) !== entry && this.#before.get(key) !== entry) return;
    entry.bytes += bytes;
    this.#bytes += bytes;
    for (const entries of [this.#before, this.#entries])
      for (const [oldest, { bytes: freed }] of entries) {
        if (this.#bytes <= this.#most) return;
        entries.delete(oldest);
        this.#bytes -= freed;
      }
  }

  #forget(head: number): void {
    this.#head = head;
    for (const [key, entry] of this.#entries) {
      this.#bytes -= this.#before.get(key)?.bytes ?? 0;
      this.#before.delete(key);
      this.#before.set(key, entry);
    }
    this.#entries.clear();
  }
}
