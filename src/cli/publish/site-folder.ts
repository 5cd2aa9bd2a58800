import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** What says that a folder is a site that Aram wrote: it may be written anew. */
const mark = '.aram-site';

/**
 * A folder that gets its site whole or not at all: it is written beside its place and put there when it is done.
 * @throws when the folder holds anything that is no site of Aram's.
 */
export async function writeSite(folder: string, write: (into: string) => Promise<void>): Promise<void> {
  const place = resolve(folder);
  await refuseOthers(place, folder);
  const beside = join(dirname(place), `.${basename(place)}-${randomUUID().slice(0, 8)}`);
  const [draft, old] = [`${beside}.part`, `${beside}.old`];
  await mkdir(draft, { recursive: true });
  try {
    await write(draft);
    await writeFile(join(draft, mark), 'Written by aram publish. A folder with this file in it may be written anew.\n');
    if (existsSync(place)) await rename(place, old);
    try {
      await rename(draft, place);
    } catch (error) {
      if (existsSync(old)) await rename(old, place);
      throw error;
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function refuseOthers(place: string, named: string): Promise<void> {
  if (!existsSync(place)) return;
  const there = await readdir(place).catch(() => {
    throw new Error(`${named}: it is a file. Name a folder that the site may be written into.`);
  });
  if (there.length > 0 && !there.includes(mark))
    throw new Error(`${named}: this folder holds other things. Name a new one, or one that aram publish wrote.`);
}
