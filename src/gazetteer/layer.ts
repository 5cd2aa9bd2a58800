import type { Place } from './place.ts';
import { plainName, soundOf } from './spelling.ts';

/** One set of places, looked up by the plain key of a name (`plainName`). */
export interface Layer {
  /** Places of exactly this name. */
  find(key: string): readonly Place[];
  /** Whether some longer name starts with these words. */
  begins(key: string): boolean;
  /** Places whose name sounds the same; none in layers too large to guess in. */
  alike(sound: string): readonly Place[];
}

// Shorter keys sound like too many other words.
const shortestSound = 5;

/** A layer over a list of places, for lists up to some hundred thousand. */
export function listLayer(places: Iterable<Place>): Layer {
  const byName = new Map<string, Place[]>();
  const bySound = new Map<string, Place[]>();
  const beginnings = new Set<string>();
  const put = (map: Map<string, Place[]>, key: string, place: Place): void => {
    const found = map.get(key);
    if (!found) map.set(key, [place]);
    else if (!found.includes(place)) found.push(place);
  };
  for (const place of places) {
    for (const name of [place.name, ...place.names]) {
      const key = plainName(name);
      if (key === '') continue;
      put(byName, key, place);
      for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
      const sound = soundOf(key);
      if (sound.length >= shortestSound) put(bySound, sound, place);
    }
  }
  const none: readonly Place[] = [];
  return {
    find: (key) => byName.get(key) ?? none,
    begins: (key) => beginnings.has(key),
    alike: (sound) => (sound.length < shortestSound ? none : (bySound.get(sound) ?? none)),
  };
}
