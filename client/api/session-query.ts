import { queryOptions } from '@tanstack/react-query';
import { session } from '#contract/session';
import { pathOf, read } from './request.ts';

/** Who one is to the service. */
export const sessionQuery = (language: string) =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => read(pathOf(['session']), session, { language, signal }),
  });
