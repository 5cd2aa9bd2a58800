import type { Answer, Asked } from './asked.ts';

type Question = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'id'> : never) : never;

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, (answer: Answer) => void>();

/** Asks the reader in this browser. It is loaded at the first question and stays for the next. Never throws. */
export function askReader(question: Question): Promise<Answer> {
  const id = ++last;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker ??= begin();
    worker.postMessage({ ...question, id });
  });
}

function begin(): Worker {
  const begun = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  begun.onmessage = ({ data: { id, ...answer } }: MessageEvent<Answer & { id: number }>) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  // It could not be loaded, or ran out of memory: everybody who waits is told, and the next question begins anew.
  begun.onerror = (event) => {
    begun.terminate();
    worker = null;
    for (const tell of waiting.values()) tell({ fault: event.message || 'the reader could not be loaded' });
    waiting.clear();
  };
  return begun;
}
