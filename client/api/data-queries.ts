import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { actor } from '#contract/actor';
import { historyDetail, historyEntry } from '#contract/history';
import { duplicates } from '#contract/identity';
import { importEntry, importStatus } from '#contract/imports';
import { listOf } from '#contract/lists';
import { mapping, mappingEntry } from '#contract/mapping';
import type { ActorType } from '#model/vocabulary';
import { readTagged } from './change.ts';
import { pathOf, read } from './request.ts';

export type HistoryEntry = z.infer<typeof historyEntry>;
export type HistoryDetail = z.infer<typeof historyDetail>;
export type ImportEntry = z.infer<typeof importEntry>;
export type MappingEntry = z.infer<typeof mappingEntry>;

const PAGE = 50;
/** How often a running import is asked how far it is, in milliseconds. */
const POLL = 500;

const historySchema = listOf(historyEntry);
const importsSchema = listOf(importEntry);
const actorsSchema = listOf(actor);
const mappingsSchema = listOf(mappingEntry);

/** An actor with its tag, for a form. */
export const editedActorQuery = (network: string, actorId: string, language: string) =>
  queryOptions({
    queryKey: ['edited-actor', network, actorId],
    queryFn: ({ signal }) => readTagged(pathOf(['networks', network, 'actors', actorId]), actor, { language, signal }),
    // A form must not lose what was typed because the window came to the front.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/**
 * Two actors that may become one, the one that stays first. Kept as they were read while one decides: once they are
 * one, the other is not asked for again.
 */
export const mergingQuery = (network: string, stays: string, goes: string, language: string) =>
  queryOptions({
    queryKey: ['merging', { network, stays, goes }],
    queryFn: ({ signal }) => {
      const readOne = (id: string) => read(pathOf(['networks', network, 'actors', id]), actor, { language, signal });
      return Promise.all([readOne(stays), readOne(goes)]);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Actors by name and type, a page at a time. */
export const actorPagesQuery = (network: string, q: string, type: ActorType | undefined, language: string) =>
  infiniteQueryOptions({
    queryKey: ['actors', network, 'pages', q, type ?? ''],
    queryFn: ({ signal, pageParam }) =>
      read(
        pathOf(['networks', network, 'actors'], { q: q === '' ? undefined : q, type, limit: PAGE, cursor: pageParam }),
        actorsSchema,
        { language, signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const historyQuery = (network: string, language: string) =>
  infiniteQueryOptions({
    queryKey: ['history', network],
    queryFn: ({ signal, pageParam }) =>
      read(pathOf(['networks', network, 'history'], { limit: PAGE, cursor: pageParam }), historySchema, {
        language,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const historyDetailQuery = (network: string, revision: number, language: string) =>
  queryOptions({
    queryKey: ['history-detail', network, revision],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', network, 'history', String(revision)]), historyDetail, { language, signal }),
  });

export const importsQuery = (network: string, language: string) =>
  queryOptions({
    queryKey: ['imports', network],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', network, 'imports'], { limit: PAGE }), importsSchema, { language, signal }),
  });

/** An import and how far it is; asked twice a second as long as it runs. */
export const importQuery = (network: string, importId: string, language: string) =>
  queryOptions({
    queryKey: ['import', network, importId],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', network, 'imports', importId]), importStatus, { language, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'queued' || state.data?.state === 'running' ? POLL : false),
  });

export const duplicatesQuery = (network: string, language: string) =>
  queryOptions({
    queryKey: ['duplicates', network, language],
    queryFn: ({ signal }) => read(pathOf(['networks', network, 'duplicates']), duplicates, { language, signal }),
  });

export const mappingsQuery = (language: string) =>
  queryOptions({
    queryKey: ['mappings'],
    queryFn: ({ signal }) => read(pathOf(['mappings']), mappingsSchema, { language, signal }),
  });

/** A mapping with its tag. */
export const readMapping = (name: string, language: string) =>
  readTagged(pathOf(['mappings', name]), mapping, { language });
