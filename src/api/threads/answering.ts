import { parentPort } from 'node:worker_threads';
import type { Refusal } from './thread.ts';

/** Has this thread answer questions. Those that wait for something let others go before them. */
export function answering<Q>(answer: (question: Q) => unknown): void {
  parentPort?.on('message', async ({ id, question }: { id: number; question: Q }) => {
    try {
      const given = await answer(question);
      const moved = given instanceof Uint8Array ? [given.buffer as ArrayBuffer] : [];
      parentPort?.postMessage({ id, answer: given }, moved);
    } catch (error) {
      parentPort?.postMessage({ id, refused: refusalOf(error) });
    }
  });
}

/** What is known of an error by its code is told by it; a bug with where it happened. */
function refusalOf(error: unknown): Refusal {
  const { name = 'Error', code = '', message = String(error), stack = message } = error as Error & { code?: string };
  return { name, code, message: code === '' ? stack : message };
}
