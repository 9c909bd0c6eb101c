import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useWork, type Work } from './use-work.ts';

/** What was asked of the service. */
export interface Asked<T> {
  /** Undefined as long as it is not there. */
  readonly data: T | undefined;
  readonly work: Work;
}

/** One question to the service: its answer, and the work behind it. */
export function useAnswer<T, Key extends QueryKey>(
  options: UseQueryOptions<T, Error, T, Key> & { readonly queryKey: Key },
): Asked<T> {
  const query = useQuery(options);
  return { data: query.data, work: useWork([query], [options.queryKey]) };
}
