import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** What a map is drawn over instead of outlines alone. */
export type Background =
  /** Tiles of another server: `https://tiles.example/{z}/{x}/{y}.png`. Whoever looks tells that server so. */
  | { readonly kind: 'tiles'; readonly url: string; readonly origin: string }
  /** A PMTiles file of this server's own: nobody else is told. */
  | { readonly kind: 'file'; readonly folder: string; readonly name: string };

/** Understands a setting: a URL with {z}, {x} and {y}, or the path of a PMTiles file. Throws an error in plain words. */
export function backgroundOf(setting: string): Background {
  if (/^https?:/i.test(setting)) return tilesAt(setting);
  const path = resolve(setting);
  if (!/\.pmtiles$/i.test(path)) throw new Error(`${setting}: neither a PMTiles file nor a URL of tiles`);
  if (!existsSync(path)) throw new Error(`${setting}: there is no such file`);
  return { kind: 'file', folder: dirname(path), name: basename(path) };
}

function tilesAt(setting: string): Background {
  const whole = ['{z}', '{x}', '{y}'].every((part) => setting.includes(part));
  if (!whole || !URL.canParse(setting)) throw new Error(`${setting}: a URL of tiles needs {z}, {x} and {y}`);
  const { origin, username, password } = new URL(setting);
  if (username || password || origin.includes('{'))
    throw new Error(`${setting}: this URL cannot be given to a browser`);
  return { kind: 'tiles', url: setting, origin };
}

/** Where a page finds the background: an address of this server's for a file of its own. */
export const addressOf = (background: Background): string =>
  background.kind === 'tiles' ? background.url : '/api/background.pmtiles';
