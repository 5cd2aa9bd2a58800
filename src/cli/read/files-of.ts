import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isKnownKind } from './known-kinds.ts';
import { whyNot } from './why-not.ts';

/** A file to read, by the name its reading goes by; or why there is none. */
export type Found =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly failure: string };

/** The file of that name, or every file of a known kind in the folder of that name and below, in order of names. */
export async function* filesOf(name: string): AsyncGenerator<Found> {
  try {
    const found = await stat(name);
    if (!found.isDirectory()) return yield { name, path: name };
  } catch (error) {
    return yield { name, failure: whyNot(name, error) };
  }
  let any = false;
  for await (const file of below(name)) {
    any = true;
    yield file;
  }
  if (!any) yield { name, failure: `${name}: the folder holds no reports. ${kindsRead}` };
}

const kindsRead = 'Aram reads .txt, .html, .pdf, .docx, .csv, .tsv and .ndjson files.';

async function* below(folder: string): AsyncGenerator<Found> {
  try {
    const entries = [];
    for await (const entry of await opendir(folder)) entries.push(entry);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) yield* below(path);
      else if (isKnownKind(entry.name)) yield { name: path, path };
    }
  } catch (error) {
    yield { name: folder, failure: whyNot(folder, error) };
  }
}
