import type { AssessmentInput, IndexedRecord } from '../../assessment/index.ts';

/** An answer, with what it was made of. */
interface Kept {
  readonly bytes: Uint8Array;
  readonly restsOn: RestsOn;
}

/**
 * Answers over a record that is followed as it changes: one holds for as long as all it was made of is the same
 * objects. What was asked for longest ago goes first when they are more than `most` bytes.
 */
export class KeptAnswers {
  readonly #most: number;
  readonly #answers = new Map<string, Kept>();
  #bytes = 0;

  constructor(most = 16 * 2 ** 20) {
    this.#most = most;
  }

  /** The answer as JSON, in bytes that are the asker's own. `make` looks at nothing but the record it is given. */
  async of(index: IndexedRecord, key: string, make: (index: IndexedRecord) => unknown): Promise<Uint8Array> {
    const known = this.#answers.get(key);
    if (known) this.#forget(key, known);
    const kept = known?.restsOn.isIn(index) ? known : await made(index, make);
    this.#keep(key, kept);
    return kept.bytes.slice();
  }

  #keep(key: string, kept: Kept): void {
    const meanwhile = this.#answers.get(key);
    if (meanwhile) this.#forget(key, meanwhile);
    this.#answers.set(key, kept);
    this.#bytes += kept.bytes.length;
    for (const [oldest, one] of this.#answers) {
      if (this.#bytes <= this.#most) return;
      this.#forget(oldest, one);
    }
  }

  #forget(key: string, { bytes }: Kept): void {
    if (this.#answers.delete(key)) this.#bytes -= bytes.length;
  }
}

async function made(index: IndexedRecord, make: (index: IndexedRecord) => unknown): Promise<Kept> {
  const restsOn = new RestsOn(index);
  const answer = await make(restsOn.watched);
  return { bytes: new TextEncoder().encode(JSON.stringify(answer)), restsOn };
}

/** What of a record was looked at. */
class RestsOn {
  readonly watched: IndexedRecord;
  readonly #places = new Map<string, unknown>();
  readonly #lists = new Map<keyof AssessmentInput, unknown>();
  readonly #others = new Map<'conditions' | 'unplacedFigures', unknown>();

  constructor(index: IndexedRecord) {
    const place = <T>(id: string, record: T): T => {
      this.#places.set(id, record);
      return record;
    };
    const other = <K extends 'conditions' | 'unplacedFigures'>(key: K): IndexedRecord[K] => {
      this.#others.set(key, index[key]);
      return index[key];
    };
    this.watched = {
      input: this.#watchedInput(index.input),
      of: (id) => place(id, index.of(id)),
      find: (id) => place(id, index.find(id)),
      get conditions() {
        return other('conditions');
      },
      get unplacedFigures() {
        return other('unplacedFigures');
      },
    };
  }

  isIn(index: IndexedRecord): boolean {
    return (
      [...this.#places].every(([id, record]) => index.find(id) === record) &&
      [...this.#lists].every(([key, list]) => index.input[key] === list) &&
      [...this.#others].every(([key, list]) => index[key] === list)
    );
  }

  #watchedInput(input: AssessmentInput): AssessmentInput {
    const lists = this.#lists;
    return new Proxy(input, {
      get(target, key: keyof AssessmentInput) {
        lists.set(key, target[key]);
        return target[key];
      },
    });
  }
}
