import { QueryClient, queryOptions } from '@tanstack/react-query';
import { actor } from '#contract/actor';
import { catalogueOf, instrument, theme, tieTypeEntry } from '#contract/catalogues';
import { findings } from '#contract/findings';
import { graph } from '#contract/graph';
import { listOf } from '#contract/lists';
import { actorMeasure, communities, measureEntry } from '#contract/measures';
import { cooperation, inventory } from '#contract/municipality';
import { network } from '#contract/network';
import { tie } from '#contract/tie';
import { pathOf, read, ServiceProblem } from './request.ts';

const MINUTE = 60_000;
const SEARCH_LIMIT = 12;
const LIST_LIMIT = 1_000;
const GAP_LIMIT = 200;

/** One memory of answers for the whole client. What the service refused is not asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * MINUTE,
        gcTime: 30 * MINUTE,
        refetchOnWindowFocus: false,
        retry: (count, error) => !(error instanceof ServiceProblem && error.status < 500) && count < 1,
      },
    },
  });
}

const networkSchema = listOf(network);
const actorsSchema = listOf(actor);
const tiesSchema = listOf(tie);
const themesSchema = catalogueOf(theme);
const measureCatalogueSchema = catalogueOf(measureEntry);
const instrumentsSchema = catalogueOf(instrument);
const tieTypesSchema = catalogueOf(tieTypeEntry);

export const networksQuery = (language: string) =>
  queryOptions({
    queryKey: ['networks'],
    queryFn: ({ signal }) => read(pathOf(['networks'], { limit: LIST_LIMIT }), networkSchema, { language, signal }),
  });

export const graphQuery = (networkId: string, language: string) =>
  queryOptions({
    queryKey: ['graph', networkId],
    queryFn: ({ signal }) => read(pathOf(['networks', networkId, 'graph']), graph, { language, signal }),
  });

export const municipalitiesQuery = (networkId: string, language: string) =>
  queryOptions({
    queryKey: ['municipalities', networkId],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', networkId, 'municipalities'], { limit: LIST_LIMIT }), actorsSchema, {
        language,
        signal,
      }),
  });

export const actorSearchQuery = (networkId: string, text: string, language: string) =>
  queryOptions({
    queryKey: ['actors', networkId, 'search', text],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', networkId, 'actors'], { q: text, limit: SEARCH_LIMIT }), actorsSchema, {
        language,
        signal,
      }),
    enabled: text.length > 0,
  });

export const actorQuery = (networkId: string, actorId: string, language: string) =>
  queryOptions({
    queryKey: ['actor', networkId, actorId],
    queryFn: ({ signal }) => read(pathOf(['networks', networkId, 'actors', actorId]), actor, { language, signal }),
  });

export const tiesOfQuery = (networkId: string, actorId: string, language: string) =>
  queryOptions({
    queryKey: ['ties', networkId, actorId],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', networkId, 'ties'], { actor: actorId, limit: LIST_LIMIT }), tiesSchema, {
        language,
        signal,
      }),
  });

export const measureQuery = (networkId: string, measureId: string, language: string) =>
  queryOptions({
    queryKey: ['measure', networkId, measureId],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', networkId, 'measures', measureId]), actorMeasure, { language, signal }),
  });

export const communitiesQuery = (networkId: string, language: string) =>
  queryOptions({
    queryKey: ['communities', networkId],
    queryFn: ({ signal }) => read(pathOf(['networks', networkId, 'communities']), communities, { language, signal }),
  });

export const suggestionsQuery = (networkId: string, actorId: string, language: string) =>
  queryOptions({
    queryKey: ['suggestions', networkId, actorId, language],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', networkId, 'actors', actorId, 'partner-suggestions'], { limit: 8 }), findings, {
        language,
        signal,
      }),
  });

export const fragileQuery = (networkId: string, municipalityId: string, language: string) =>
  queryOptions({
    queryKey: ['fragile', networkId, municipalityId, language],
    queryFn: ({ signal }) =>
      read(
        pathOf(['networks', networkId, 'gaps'], { kind: 'single-point-of-failure', municipality: municipalityId }),
        findings,
        { language, signal },
      ),
  });

export const partnerGapsQuery = (networkId: string, municipalityId: string, language: string) =>
  queryOptions({
    queryKey: ['partner-gaps', networkId, municipalityId, language],
    queryFn: ({ signal }) =>
      read(
        pathOf(['networks', networkId, 'gaps'], {
          kind: 'partner-gap',
          municipality: municipalityId,
          limit: GAP_LIMIT,
        }),
        findings,
        { language, signal },
      ),
  });

export const inventoryQuery = (networkId: string, municipalityId: string, language: string) =>
  queryOptions({
    queryKey: ['inventory', networkId, municipalityId],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', networkId, 'municipalities', municipalityId, 'inventory']), inventory, {
        language,
        signal,
      }),
  });

export const cooperationQuery = (networkId: string, municipalityId: string, language: string) =>
  queryOptions({
    queryKey: ['cooperation', networkId, municipalityId, language],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', networkId, 'municipalities', municipalityId, 'cooperation']), cooperation, {
        language,
        signal,
      }),
  });

/** The catalogues hardly ever change: kept as long as the page is open. */
export const themesQuery = (language: string) =>
  queryOptions({
    queryKey: ['themes'],
    queryFn: ({ signal }) => read(pathOf(['themes']), themesSchema, { language, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What every measure means and how it is computed. */
export const measureCatalogueQuery = (language: string) =>
  queryOptions({
    queryKey: ['measure-catalogue'],
    queryFn: ({ signal }) => read(pathOf(['measures']), measureCatalogueSchema, { language, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const tieTypesQuery = (language: string) =>
  queryOptions({
    queryKey: ['tie-types'],
    queryFn: ({ signal }) => read(pathOf(['tie-types']), tieTypesSchema, { language, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const instrumentsQuery = (language: string) =>
  queryOptions({
    queryKey: ['instruments'],
    queryFn: ({ signal }) => read(pathOf(['instruments']), instrumentsSchema, { language, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
