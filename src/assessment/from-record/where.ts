import type { PlaceRef } from '../../gazetteer/index.ts';
import type { Days, Told } from '../input/assessment-input.ts';

const none: readonly never[] = [];

/** Places that one report or claim names, the same object for the same ones. */
export interface Where {
  readonly refs: readonly PlaceRef[];
}

/** Places, words and numbers that come again and again, kept once. */
export class Once {
  readonly #wheres = new Map<string, Where>();
  readonly #values = new Map<string, unknown>();
  /** A record and its only claim have the same. */
  #last: Where = { refs: [] };

  where(refs: readonly PlaceRef[]): Where {
    if (refs !== this.#last.refs) this.#last = this.#keptWhere(refs);
    return this.#last;
  }

  number<T extends Told | null>(number: T): T {
    return number && this.#kept(`${number.best} ${number.min} ${number.max}`, number);
  }

  days<T extends Days | null>(days: T): T {
    return days && this.#kept(`${days.from} ${days.to}`, days);
  }

  words<T extends string>(words: readonly T[]): readonly T[] {
    return words.length === 0 ? none : this.#kept(JSON.stringify(words), words);
  }

  /** Values of few fields. */
  list<T extends object>(list: readonly T[]): readonly T[] {
    if (list.length === 0) return none;
    return this.#kept(JSON.stringify(list), list);
  }

  #kept<T>(key: string, value: T): T {
    const known = this.#values.get(key) as T | undefined;
    if (known !== undefined) return known;
    this.#values.set(key, value);
    return value;
  }

  #keptWhere(refs: readonly PlaceRef[]): Where {
    const key = JSON.stringify(refs);
    const known = this.#wheres.get(key);
    if (known) return known;
    const where = { refs };
    this.#wheres.set(key, where);
    return where;
  }
}
