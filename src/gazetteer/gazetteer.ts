import type { Layer } from './layer.ts';
import type { Place } from './place.ts';
import { articles, plainName, plainWord, plainWords, soundOf } from './spelling.ts';

/** Places found at a token, and the last token that the name covers. */
export interface Found {
  readonly places: readonly Place[];
  readonly last: number;
}

const longestName = 6;

/** All places known to a reading, in layers, the nearest first. Immutable; safe to share between readings. */
export class Gazetteer {
  readonly #layers: readonly Layer[];

  constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /** A gazetteer that looks into `layer` before its own. */
  with(layer: Layer): Gazetteer {
    return new Gazetteer([layer, ...this.#layers]);
  }

  /** Every place of this name, of a nearer layer first; spelled alike if none is spelled so. */
  find(name: string): readonly Place[] {
    const key = plainName(name);
    const found = this.#layers.flatMap((layer) => layer.find(key));
    if (found.length > 0) return found;
    const sound = soundOf(key);
    return this.#layers.flatMap((layer) => layer.alike(sound));
  }

  /** The longest name that starts at token `at` and ends no later than `last`. */
  at(tokens: readonly { readonly lower: string }[], at: number, last: number): Found | null {
    let found: Found | null = null;
    let key = '';
    for (let i = at; i <= last && i < at + longestName; i++) {
      const lower = tokens[i]!.lower;
      if (i === at && articles.has(lower)) continue;
      const words = key === '' ? plainWords(lower).join(' ') : plainWord(lower).replace(/-/g, ' ');
      if (words === '') break;
      key = key === '' ? words : `${key} ${words}`;
      const places = this.#exact(key);
      if (places.length > 0) found = { places, last: i };
      if (!this.#begins(key)) break;
    }
    return found;
  }

  /** Places whose name sounds like this one: for a name that the text shows to be a place. */
  alike(name: string): readonly Place[] {
    const sound = soundOf(plainName(name));
    return this.#layers.flatMap((layer) => layer.alike(sound));
  }

  #exact(key: string): readonly Place[] {
    let found: readonly Place[] = [];
    for (const layer of this.#layers) {
      const more = layer.find(key);
      if (more.length > 0) found = found.length > 0 ? [...found, ...more] : more;
    }
    return found;
  }

  #begins(key: string): boolean {
    for (const layer of this.#layers) if (layer.begins(key)) return true;
    return false;
  }
}
