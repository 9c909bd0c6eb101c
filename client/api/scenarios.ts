import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { listOf } from '#contract/lists';
import {
  type newScenario,
  type scenarioChange,
  scenarioComparison,
  scenario as scenarioSchema,
} from '#contract/scenarios';
import { change, command, readTagged } from './change.ts';
import { pathOf, read } from './request.ts';

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioChange = z.infer<typeof scenarioChange>;
export type Comparison = z.infer<typeof scenarioComparison>;

const LIMIT = 1_000;
const listSchema = listOf(scenarioSchema);
const at = (network: string, ...rest: string[]) => ['networks', network, 'scenarios', ...rest];

export const scenariosQuery = (network: string, language: string) =>
  queryOptions({
    queryKey: ['scenarios', network],
    queryFn: ({ signal }) => read(pathOf(at(network), { limit: LIMIT }), listSchema, { language, signal }),
  });

/** A scenario with its tag. */
export const scenarioQuery = (network: string, id: string, language: string) =>
  queryOptions({
    queryKey: ['scenario', network, id],
    queryFn: ({ signal }) => readTagged(pathOf(at(network, id)), scenarioSchema, { language, signal }),
  });

/** What a scenario would do, at a version of it. */
export const comparisonQuery = (network: string, id: string, version: number, language: string) =>
  queryOptions({
    queryKey: ['scenario-comparison', network, id, version, language],
    queryFn: ({ signal }) => read(pathOf(at(network, id, 'comparison')), scenarioComparison, { language, signal }),
  });

/** Changes to scenarios, in the language in which the service is to answer. */
export const scenarioChanges = (network: string, language: string) => {
  const options = { language };
  return {
    create: (body: z.input<typeof newScenario>) =>
      change(pathOf(at(network)), { method: 'POST', body }, scenarioSchema, options),
    rewrite: (id: string, changes: readonly ScenarioChange[], etag: string) =>
      change(pathOf(at(network, id)), { method: 'PATCH', body: { changes }, etag }, scenarioSchema, options),
    remove: (id: string, etag: string) => command(pathOf(at(network, id)), { method: 'DELETE', etag }, options),
  };
};
