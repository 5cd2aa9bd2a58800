import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { afterReading, type BatchItem, itemOf, whatFailed } from './batch-item.ts';
import { type Facts, noFacts } from './draft.ts';
import { askReader } from './reader.ts';
import { keepReport, keepTable } from './sent.ts';
import { readHere } from './use-reading.ts';

export interface Batch {
  readonly items: readonly BatchItem[];
  readonly isKeeping: boolean;
  /** Those that can be kept now. */
  readonly ready: readonly BatchItem[];
  readonly remove: (key: string) => void;
  readonly keepAll: (facts: Facts) => Promise<void>;
}

/** Many files: each is read here, one after another, and sent when all of them are told to be kept. */
export function useBatch(files: readonly File[]): Batch {
  const [items, setItems] = useState<readonly BatchItem[]>(() => files.map(itemOf));
  const [isKeeping, setKeeping] = useState(false);
  const client = useQueryClient();
  const change = (key: string, to: Partial<BatchItem>): void =>
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...to } : item)));

  // One at a time: the next begins when none is being read.
  const reading = items.some(({ state }) => state === 'reading');
  const turn = reading ? undefined : items.find(({ state }) => state === 'waiting');
  useEffect(() => {
    if (!turn) return;
    const to = (changed: Partial<BatchItem>): void =>
      setItems((all) => all.map((item) => (item.key === turn.key ? { ...item, ...changed } : item)));
    to({ state: 'reading' });
    void lookAt(turn).then(to);
  }, [turn]);

  const ready = items.filter(({ state, unreadable }) => state === 'read' || (state === 'failed' && !unreadable));
  const keepAll = async (facts: Facts): Promise<void> => {
    setKeeping(true);
    // One after another: the server keeps one at a time anyway, and what fails is known by its name.
    for (const item of ready) {
      change(item.key, { state: 'keeping', failed: null });
      change(item.key, await kept(item, facts));
    }
    setKeeping(false);
    void client.invalidateQueries();
  };
  const remove = (key: string): void => setItems((all) => all.filter((item) => item.key !== key));
  useWarning(ready.length > 0);
  return { items, isKeeping, ready, remove, keepAll };
}

async function lookAt({ file, isTable }: BatchItem): Promise<Partial<BatchItem>> {
  if (!isTable) return afterReading(await readHere({ file }, noFacts));
  const bytes = await file.arrayBuffer();
  return afterReading(await askReader({ kind: 'table', bytes, name: file.name }));
}

async function kept({ key, file, isTable }: BatchItem, facts: Facts): Promise<Partial<BatchItem>> {
  try {
    if (isTable) return { state: 'kept', tableAdded: await keepTable(file, facts, key) };
    return { state: 'kept', added: await keepReport({ file }, facts) };
  } catch (error) {
    return { state: 'failed', failed: whatFailed(error) };
  }
}

/** The browser asks before a page is left that holds what nobody has kept. */
function useWarning(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [on]);
}
