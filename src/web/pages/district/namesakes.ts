interface Named {
  readonly id: string;
  readonly name: string;
  /** Names of the places that contain it, nearest first. */
  readonly within: readonly string[];
}

/**
 * What tells places of one name apart, by their ids: the nearest place that one lies in and none of the others does, or
 * the nearest at all. A place whose name there is once is not in it.
 */
export function namesakesIn(places: readonly Named[]): ReadonlyMap<string, string> {
  const byName = new Map<string, Named[]>();
  for (const place of places) {
    const alike = byName.get(place.name);
    if (alike) alike.push(place);
    else byName.set(place.name, [place]);
  }
  const told = new Map<string, string>();
  for (const alike of byName.values()) {
    if (alike.length === 1) continue;
    for (const { id, within } of alike) {
      const others = alike.filter((other) => other.id !== id);
      const own = within.find((name) => others.every((other) => !other.within.includes(name))) ?? within[0];
      if (own !== undefined) told.set(id, own);
    }
  }
  return told;
}
