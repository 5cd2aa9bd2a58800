import type { EditedPlace } from '../edition/index.ts';
import type { Published } from '../formats/index.ts';

/** Names of files for ids: letters, digits, dots and hyphens, none twice however case is told apart. */
export function fileNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    ids.map((id) => {
      const plain =
        id
          .replace(/[^a-zA-Z0-9.]+/g, '-')
          .replace(/^[-.]+|[-.]+$/g, '')
          .slice(0, 80) || 'place';
      let name = plain;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}-${n}`;
      taken.add(name.toLowerCase());
      return [id, name];
    }),
  );
}

/** Where the pages of a site are, from its language's folder. */
export interface Addresses {
  readonly place: (id: string) => string | null;
  readonly record: (id: string) => string | null;
}

export function addressesOf(places: readonly EditedPlace[], items: readonly Published[]): Addresses {
  const placeNames = fileNames(places.map(({ place }) => place.id));
  const recordNames = fileNames(items.map(({ id }) => id));
  const at = (folder: string, names: ReadonlyMap<string, string>) => (id: string) => {
    const name = names.get(id);
    return name === undefined ? null : `${folder}/${name}.html`;
  };
  return { place: at('place', placeNames), record: at('record', recordNames) };
}
