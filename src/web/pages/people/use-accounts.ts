import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Role } from '../../../api/index.ts';
import { keyOf, type Problem, tell } from '../../client/index.ts';

/** What an administrator may do with accounts. */
export type AccountChange =
  | { readonly act: 'add'; readonly name: string; readonly role: Role; readonly password: string }
  | { readonly act: 'password'; readonly name: string; readonly password: string }
  | { readonly act: 'remove'; readonly name: string };

/** Changes an account; the list and who is signed in are asked again. */
export function useAccounts(): UseMutationResult<void, Problem, AccountChange> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keyOf('/people') });
      await client.invalidateQueries({ queryKey: keyOf('/session') });
    },
  });
}

async function send(change: AccountChange): Promise<void> {
  const own = `/people/${encodeURIComponent(change.name)}`;
  if (change.act === 'add')
    await tell('POST', '/people', { name: change.name, role: change.role, password: change.password });
  else if (change.act === 'password') await tell('PUT', `${own}/password`, { password: change.password });
  else await tell('DELETE', own);
}
