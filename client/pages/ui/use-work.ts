import { type QueryKey, useQueryClient } from '@tanstack/react-query';

/** A question to the service, as far as it concerns waiting for its answer. */
interface Question {
  readonly data: unknown;
  readonly error: unknown;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** Work that the service does for the page; it can be stopped and done again. */
export interface Work {
  readonly state: 'done' | 'computing' | 'failed' | 'stopped';
  readonly error: unknown;
  readonly stop: () => void;
  readonly again: () => void;
}

/** The work behind some questions together: done when all are answered. */
export function useWork(questions: readonly Question[], keys: readonly QueryKey[]): Work {
  const client = useQueryClient();
  const open = questions.filter(({ data }) => data === undefined);
  const failed = open.find(({ error }) => error !== null);
  const isComputing = open.some(({ isFetching }) => isFetching);
  return {
    state: open.length === 0 ? 'done' : isComputing ? 'computing' : failed ? 'failed' : 'stopped',
    error: failed?.error,
    stop: () => {
      // Ends the request as well, and with it the work of the service.
      for (const queryKey of keys) void client.cancelQueries({ queryKey, exact: true });
    },
    again: () => {
      for (const { refetch } of open) void refetch();
    },
  };
}
