import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { folderProblem } from '../engine/folder-problem.ts';
import { RecordProblem } from '../record-problem.ts';
import { digestLength, magic } from './format.ts';

/** Reads a backup through once and refuses it unless it is whole, before anything of it is used. */
export async function checkBackup(path: string): Promise<{ from: number; to: number }> {
  const size = await sizeOf(path);
  if (size < magic.length + digestLength) throw damaged(path, 'it is too short');
  const digest = createHash('sha256');
  const to = size - digestLength;
  let first = true;
  for await (const piece of createReadStream(path, { start: 0, end: to - 1 }) as AsyncIterable<Buffer>) {
    if (first && piece.subarray(0, magic.length).toString('latin1') !== magic) throw notOne(path);
    first = false;
    digest.update(piece);
  }
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(digestLength), 0, digestLength, to);
  await file.close();
  if (!buffer.equals(digest.digest()))
    throw damaged(path, 'its checksum is not of what it holds: it was cut short or changed');
  return { from: magic.length, to: to - 1 };
}

/** The lines of a checked backup. */
export async function* linesOf(path: string, { from, to }: { from: number; to: number }): AsyncGenerator<string> {
  const unpacked = pipeline(createReadStream(path, { start: from, end: to }), createGunzip(), () => {});
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of unpacked as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function sizeOf(path: string): Promise<number> {
  try {
    const file = await open(path);
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    await file.close();
    if (size >= magic.length && buffer.toString('latin1') !== magic) throw notOne(path);
    return size;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? notThereFile(path) : folderProblem(path, error);
  }
}

const notThereFile = (path: string): RecordProblem =>
  new RecordProblem('not a backup', path, 'there is no such file', 'Name a file that aram backup wrote.');

const notOne = (path: string): RecordProblem =>
  new RecordProblem('not a backup', path, 'this is no backup of Aram', 'Name a file that aram backup wrote.');

export const damaged = (path: string, said: string): RecordProblem =>
  new RecordProblem(
    'backup damaged',
    path,
    `${said}; nothing was restored`,
    'Use another copy of it, or another backup.',
  );
