import { type UseMutationResult, type UseQueryResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Role, Session } from '../../api/index.ts';
import { tell } from './ask.ts';
import { useAsked } from './asked.ts';
import type { Problem } from './problem.ts';

const ranks: readonly Role[] = ['reader', 'editor', 'administrator'];

/** Who is looking, and what they may do. */
export const useSession = (): UseQueryResult<Session, Problem> => useAsked<Session>('/session');

/** Whether whoever is looking may do what that role may do; false until the server has said. */
export function useMay(role: Role): boolean {
  const { data } = useSession();
  return data?.role != null && ranks.indexOf(data.role) >= ranks.indexOf(role);
}

/** Signs in, or with null out. Everything is asked again afterwards: another person may see other things. */
export function useSigning(): UseMutationResult<Session, Problem, { name: string; password: string } | null> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (who) => (who ? tell<Session>('POST', '/session', who) : tell<Session>('DELETE', '/session')),
    onSuccess: (_, who) => {
      // What somebody began in this tab is nobody else's business.
      if (who === null) sessionStorage.clear();
      return client.resetQueries();
    },
  });
}
