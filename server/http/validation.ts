import { z } from 'zod';
import type { ProblemError } from '#contract/problem';
import type { Fault } from '#model/errors';
import { faultsOfIssue } from '../services/editing/checked-things.ts';
import { HttpProblem } from './problems.ts';
import type { AnyRoute } from './route.ts';
import type { Services } from './services.ts';

export interface RawParts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * Checks all parts of a request against their schemas.
 *
 * @throws HttpProblem 400 with the faults of all parts at once.
 */
export async function checked(
  route: AnyRoute,
  raw: RawParts,
  services: Services,
): Promise<{ params: unknown; query: unknown; body: unknown }> {
  const errors: ProblemError[] = [];
  const check = async (where: ProblemError['in'], schema: z.ZodType | undefined, value: unknown): Promise<unknown> => {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(value, { reportInput: false });
    if (parsed.success) return parsed.data;
    const all = where === 'body' ? await route.bodyFaults?.(value, services, raw.params) : undefined;
    const faults = all !== undefined && all.length > 0 ? all : parsed.error.issues.flatMap(faultsOfIssue);
    errors.push(...faults.map((fault) => ({ in: where, ...(where === 'query' ? withKnown(fault, schema) : fault) })));
    return undefined;
  };
  const params = await check('path', route.params, raw.params);
  const query = await check('query', route.query, raw.query);
  if (route.query === undefined) errors.push(...unknownKeys(raw.query));
  const body = await check('body', route.body, raw.body);
  if (errors.length > 0) {
    const kept = route.method === 'get' ? '' : 'Nothing was changed. ';
    throw new HttpProblem(400, `${kept}${summaryOf(errors)}`, { errors: errors.slice(0, 100) });
  }
  return { params, query, body };
}

/** Says of an unknown query parameter which ones there are. */
function withKnown(fault: Fault, schema: z.ZodType): Fault {
  if (fault.code !== 'unknown' || !(schema instanceof z.ZodObject)) return fault;
  return { ...fault, message: `${fault.message}; there are: ${Object.keys(schema.shape).join(', ')}` };
}

function unknownKeys(query: unknown): ProblemError[] {
  return Object.keys(query as object).map((key) => ({
    in: 'query',
    path: key,
    code: 'unknown',
    message: `"${key}" is not known here`,
  }));
}

function summaryOf(errors: readonly ProblemError[]): string {
  const { in: where, path, message } = errors[0]!;
  const first = path === '' ? `The ${where} ${message}` : `In the ${where}, "${path}": ${message}`;
  const more = errors.length - 1;
  return more === 0
    ? `${first}.`
    : `${first}; and ${more} more ${more === 1 ? 'fault' : 'faults'}, all listed in errors.`;
}
