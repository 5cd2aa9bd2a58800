import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Decided, DecisionBody } from '../../../api/index.ts';
import type { RecordShown } from '../../../record/index.ts';
import { Problem, tell } from '../../client/index.ts';

/** Sends a person's decision. What is shown is asked again afterwards. */
export function useDecide(): UseMutationResult<Decided, Error, DecisionBody> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body) => tell<Decided>('POST', '/decisions', body),
    // Not waited for: whoever decided is told at once.
    onSuccess: () => void client.invalidateQueries(),
  });
}

/** The records as they are now, by id, when a decision was refused because they had changed; null otherwise. */
export function presentOf(error: Error | null): Readonly<Record<string, RecordShown | null>> | null {
  if (!(error instanceof Problem) || error.code !== 'changed meanwhile') return null;
  return (error.details.present ?? {}) as Readonly<Record<string, RecordShown | null>>;
}
