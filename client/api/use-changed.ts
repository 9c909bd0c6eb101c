import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Answers that speak of one network have its id as the second part of their key. */
const OF_ALL_NETWORKS = ['networks', 'municipalities'];

/** After a change of a network: forgets what was answered of it before, so that every page tells what is there now. */
export function useChanged(): (network: string) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    (network) =>
      client.invalidateQueries({
        predicate: ({ queryKey: [kind, of] }) => of === network || OF_ALL_NETWORKS.includes(String(kind)),
      }),
    [client],
  );
}
