import { parentPort } from 'node:worker_threads';
import type { Refusal } from './thread.ts';

/** Has this thread answer questions, in their order. */
export function answering<Q>(answer: (question: Q) => unknown): void {
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ id, question }: { id: number; question: Q }) => {
    before = before.then(async () => {
      try {
        const given = await answer(question);
        parentPort?.postMessage(
          { id, answer: given },
          given instanceof Uint8Array ? [given.buffer as ArrayBuffer] : [],
        );
      } catch (error) {
        parentPort?.postMessage({ id, refused: refusalOf(error) });
      }
    });
  });
}

/** What is known of an error by its code is told by it; a bug with where it happened. */
function refusalOf(error: unknown): Refusal {
  const { name = 'Error', code = '', message = String(error), stack = message } = error as Error & { code?: string };
  return { name, code, message: code === '' ? stack : message };
}
