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

/** Writes to standard output and waits until it is taken. */
export async function print(text: string): Promise<void> {
  endWithOutput();
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
