import { once } from 'node:events';
import { endWithOutput, fileSink, standardOutput } from '../read/sink.ts';

const nothingAround = { before: '', between: '', after: '' };

/** Where a command writes: a file or standard output. */
export interface Out {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

export async function openOut(file?: string): Promise<Out> {
  const sink = file === undefined ? standardOutput(nothingAround) : await fileSink(file, nothingAround);
  return { write: (text) => sink.write('', text), close: () => sink.close() };
}

/** Writes all of a text to a file or to standard output. */
export async function writeOut(text: string, file?: string): Promise<void> {
  const out = await openOut(file);
  await out.write(text);
  await out.close();
}

/** Writes to standard output and waits until it is taken. */
export async function print(text: string): Promise<void> {
  endWithOutput();
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

let gone = false;
const leave = (): void => {
  gone = true;
};

/** Writes to standard output while somebody reads it: what changes the record goes on when nobody does any more. */
export async function printIfRead(text: string): Promise<void> {
  if (!process.stdout.listeners('error').includes(leave)) process.stdout.on('error', leave);
  if (gone || process.stdout.write(text)) return;
  await once(process.stdout, 'drain').catch(leave);
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
