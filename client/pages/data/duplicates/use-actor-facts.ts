import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorType } from '#model/vocabulary';
import { tiesOf } from '../../../state/drawing-state.ts';
import { useGraph, usePlaceName } from '../../ui/use-graph.ts';

/** What tells an actor from another of almost the same name. */
export interface ActorFacts {
  readonly type: ActorType;
  /** "initiatief · Kampen · 4 relaties" */
  readonly text: string;
  readonly ties: number;
}

/** Type, place and number of ties of an actor; undefined for one that is not in the network. */
export function useActorFacts(network: string): (id: string) => ActorFacts | undefined {
  const { t } = useTranslation();
  const { graph } = useGraph(network);
  const placeName = usePlaceName();
  return useCallback(
    (id) => {
      const node = graph?.nodeById.get(id);
      if (!graph || !node) return undefined;
      const place = placeName(node.municipality) ?? node.municipality;
      const ties = tiesOf(graph, id).length;
      const facts = [t(`type.${node.type}`), place, t('ties', { count: ties })];
      return { type: node.type, text: facts.filter(Boolean).join(' · '), ties };
    },
    [t, graph, placeName],
  );
}
