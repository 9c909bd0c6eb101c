import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Graph } from '#contract/graph';
import { graphQuery, municipalitiesQuery, networksQuery, themesQuery, tieTypesQuery } from '../../api/queries.ts';
import { capital } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { type IndexedGraph, indexGraph } from '../../state/drawing-state.ts';
import { placesFrom } from '../../state/place-search.ts';
import { DEFAULT_NETWORK, DEMO_NETWORK } from '../../state/view-state.ts';

/** Many parts of a page ask for the same network: all of them share one index of an answer. */
const indexes = new WeakMap<Graph, IndexedGraph>();

function indexOf(answer: Graph): IndexedGraph {
  const known = indexes.get(answer);
  if (known) return known;
  const made = indexGraph(answer);
  indexes.set(answer, made);
  return made;
}

/** The whole network, indexed once per answer. */
export function useGraph(network: string) {
  const query = useQuery(graphQuery(network, useLanguage()));
  return { graph: query.data && indexOf(query.data), error: query.error, retry: () => void query.refetch() };
}

/** What is known of one network of the service: title, reference date, whether its data are made up. */
export function useNetworkInfo(network: string) {
  const query = useQuery(networksQuery(useLanguage()));
  return query.data?.items.find((one) => one.id === network);
}

/** All municipalities with the network in which they open: the real one where they are in it. */
export function usePlaces() {
  const language = useLanguage();
  const real = useQuery(municipalitiesQuery(DEFAULT_NETWORK, language));
  const demo = useQuery(municipalitiesQuery(DEMO_NETWORK, language));
  const places = useMemo(() => {
    if (real.isPending || demo.isPending) return undefined;
    return placesFrom(
      { network: DEFAULT_NETWORK, items: (real.data?.items ?? []) as never[] },
      { network: DEMO_NETWORK, items: (demo.data?.items ?? []) as never[] },
    );
  }, [real.isPending, demo.isPending, real.data, demo.data]);
  return { places, error: real.error && demo.error ? real.error : undefined };
}

/** The name of a municipality by its code; undefined as long as it is not known. */
export function usePlaceName(): (code: string | undefined) => string | undefined {
  const { places } = usePlaces();
  return useMemo(() => {
    const names = new Map(places?.map(({ code, name }) => [code, name]));
    return (code) => (code === undefined ? undefined : names.get(code));
  }, [places]);
}

/** Names of themes and kinds of tie from the catalogues; a code without a name is shown as it is. */
export function useNames() {
  const language = useLanguage();
  const themes = useQuery(themesQuery(language)).data;
  const tieTypes = useQuery(tieTypesQuery(language)).data;
  return useMemo(() => {
    const themeNames = new Map(themes?.items.map(({ code, name }) => [code, name[language]]));
    const tieNames = new Map(tieTypes?.items.map(({ type, name }) => [type as string, name[language]]));
    return {
      theme: (code: string) => capital(themeNames.get(code) ?? code.replaceAll('-', ' ')),
      tieType: (type: string) => capital(tieNames.get(type) ?? type.replaceAll('-', ' ')),
    };
  }, [themes, tieTypes, language]);
}
