import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { isKnownKind } from './known-kinds.ts';
import type { Output } from './output.ts';
import type { Frame } from './show.ts';

/** Where readings are written, one after the other. */
export interface Sink {
  write(name: string, output: Output): Promise<void>;
  close(): Promise<void>;
}

async function put(stream: Writable, part: string | Uint8Array): Promise<void> {
  if (part.length > 0 && !stream.write(part)) await once(stream, 'drain');
}

/** Writes into one stream, with what stands before, between and after. */
export function streamSink(stream: Writable, frame: Frame, end: () => Promise<void>): Sink {
  let written = 0;
  return {
    async write(_name, output) {
      const between = written++ === 0 ? frame.before : frame.between;
      if (typeof output === 'string') return put(stream, between + output);
      for (const part of [between, ...output]) await put(stream, part);
    },
    async close() {
      await put(stream, (written === 0 ? frame.before : '') + frame.after);
      await end();
    },
  };
}

/** A reader that leaves early (`| head`) ends the run without a word; a full disk ends it with one. */
function endOnError(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPIPE') process.stderr.write(`aram: it could not be written: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? process.exitCode : 1);
}

/** Ends the run when standard output breaks. May be called again and again. */
export function endWithOutput(): void {
  if (!process.stdout.listeners('error').includes(endOnError)) process.stdout.on('error', endOnError);
}

/** Standard output. */
export function standardOutput(frame: Frame): Sink {
  endWithOutput();
  return streamSink(process.stdout, frame, async () => {});
}

/** A file. */
export async function fileSink(path: string, frame: Frame): Promise<Sink> {
  const stream = createWriteStream(path);
  stream.on('error', endOnError);
  await once(stream, 'open');
  return streamSink(stream, frame, async () => {
    stream.end();
    await once(stream, 'close');
  });
}

/** A folder with a page for each report. */
export async function folderSink(folder: string): Promise<Sink> {
  await mkdir(folder, { recursive: true });
  const used = new Set<string>();
  return {
    async write(name, output) {
      const stem =
        basename(name, isKnownKind(name) ? extname(name) : '')
          .replace(/[^\p{L}\p{N}._-]+/gu, '-')
          .slice(0, 100) || 'report';
      let file = `${stem}.html`;
      for (let again = 2; used.has(file.toLowerCase()); again++) file = `${stem}-${again}.html`;
      used.add(file.toLowerCase());
      await writeFile(join(folder, file), output);
    },
    async close() {},
  };
}
