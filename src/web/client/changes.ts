import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSession } from './session.ts';

/**
 * Listens to the server, as whoever may read: when the record changes, what is shown is asked again. True while the line
 * is cut.
 */
export function useChanges(): boolean {
  const client = useQueryClient();
  const { data: session, error } = useSession();
  const [cut, setCut] = useState(false);
  const reader = session?.role ? (session.who?.name ?? '') : null;
  useEffect(() => {
    setCut(false);
    if (reader === null) return;
    const events = new EventSource('/api/events');
    const changed = (): void => void client.invalidateQueries();
    events.addEventListener('changed', changed);
    events.addEventListener('open', () => setCut(false));
    events.addEventListener('error', () => setCut(true));
    return () => events.close();
  }, [client, reader]);
  return cut || error?.status === 0;
}

/** How far a long piece of work is, by its id: null until the server says something. */
export function useProgress(job: string | null): { readonly done: number; readonly total: number } | null {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useEffect(() => {
    if (job === null) return;
    const events = new EventSource('/api/events');
    events.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const told = JSON.parse(data) as { job: string; done: number; total: number };
      if (told.job === job) setProgress(told);
    });
    return () => events.close();
  }, [job]);
  return progress;
}
