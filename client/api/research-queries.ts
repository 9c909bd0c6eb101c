import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { backTest, type newBackTest } from '#contract/back-test';
import { health } from '#contract/health';
import { listOf } from '#contract/lists';
import { actorMeasure, communities, measures } from '#contract/measures';
import { brokerage, corePeriphery, keyPlayers, robustness, shapes } from '#contract/structure';
import { tie, type WireTie } from '#contract/tie';
import type { Parameters } from '../state/research-parameters.ts';
import { change } from './change.ts';
import { pathOf, read } from './request.ts';

export type BackTest = z.infer<typeof backTest>;
export type BackTestQuestion = z.input<typeof newBackTest>;
export type WholeNetwork = z.infer<typeof measures>;
export type Brokerage = z.infer<typeof brokerage>;
export type CorePeriphery = z.infer<typeof corePeriphery>;
export type Shapes = z.infer<typeof shapes>;
export type Robustness = z.infer<typeof robustness>;
export type KeyPlayers = z.infer<typeof keyPlayers>;

/** An analysis that is one answer of the service, by its path below the network; its words are in the language. */
const analysis =
  <T extends z.ZodType>(path: string, schema: T) =>
  (network: string, asked: Parameters, language: string) =>
    queryOptions({
      queryKey: ['analysis', network, path, asked, language],
      queryFn: ({ signal }) => read(pathOf(['networks', network, path], asked), schema, { language, signal }),
    });

export const wholeNetworkQuery = analysis('measures', measures);
export const communitiesQuery = analysis('communities', communities);
export const brokerageQuery = analysis('brokerage', brokerage);
export const corePeripheryQuery = analysis('core-periphery', corePeriphery);
export const shapesQuery = analysis('shapes', shapes);
export const robustnessQuery = analysis('robustness', robustness);
export const keyPlayersQuery = analysis('key-players', keyPlayers);

/** One value per actor, with parameters. */
export const actorMeasureQuery = (network: string, measure: string, asked: Parameters, language: string) =>
  queryOptions({
    queryKey: ['actor-measure', network, measure, asked, language],
    queryFn: ({ signal }) =>
      read(pathOf(['networks', network, 'measures', measure], asked), actorMeasure, { language, signal }),
  });

/** How suggestions of the past did. */
export const backTestQuery = (network: string, question: BackTestQuestion, language: string) =>
  queryOptions({
    queryKey: ['back-test', network, question, language],
    queryFn: async ({ signal }) => {
      const path = pathOf(['networks', network, 'back-tests']);
      return (await change(path, { method: 'POST', body: question }, backTest, { language, signal })).value;
    },
  });

const tiesSchema = listOf(tie);
const TIES_A_PAGE = 1_000;

/** All ties that hold at a day, page after page. */
export const tiesAtQuery = (network: string, asOf: string, language: string) =>
  queryOptions({
    queryKey: ['ties-at', network, asOf],
    queryFn: async ({ signal }) => {
      const ties: WireTie[] = [];
      let cursor: string | undefined;
      do {
        const path = pathOf(['networks', network, 'ties'], { asOf, limit: TIES_A_PAGE, cursor });
        const page = await read(path, tiesSchema, { language, signal });
        ties.push(...page.items);
        cursor = page.next;
      } while (cursor !== undefined);
      return ties;
    },
  });

/** The version of the service, for a citation. */
export const versionQuery = (language: string) =>
  queryOptions({
    queryKey: ['version'],
    queryFn: async ({ signal }) => (await read(pathOf(['health', 'ready']), health, { language, signal })).version,
    staleTime: Number.POSITIVE_INFINITY,
  });
