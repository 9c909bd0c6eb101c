import { useTranslation } from 'react-i18next';
import type { TieType } from '#model/tie-types';
import type { ScenarioChange } from '../../api/scenarios.ts';
import { useGraph } from '../ui/use-graph.ts';

/** The changes of a scenario in words. An actor that is thought of is named as it was thought of. */
export function useChangeWords(
  network: string,
  changes: readonly ScenarioChange[],
): (change: ScenarioChange) => string {
  const { t } = useTranslation();
  const { graph } = useGraph(network);
  const thought = new Map(
    changes.flatMap((change) => (change.kind === 'add-actor' ? [[change.actor.id, change.actor.name] as const] : [])),
  );
  const nameOf = (id: string) => graph?.nodeById.get(id)?.name ?? thought.get(id) ?? id;
  const tieWords = (
    kind: 'add-tie' | 'remove-tie',
    tie: { readonly from: string; readonly to: string; readonly type: TieType },
  ) =>
    t(`scenarios.what.${kind}`, {
      from: nameOf(tie.from),
      tie: t(`network.tie.outgoing.${tie.type}`).toLowerCase(),
      to: nameOf(tie.to),
    });
  return (change) => {
    switch (change.kind) {
      case 'add-actor':
        return t('scenarios.what.add-actor', { name: change.actor.name, type: t(`type.${change.actor.type}`) });
      case 'remove-actor':
        return t('scenarios.what.remove-actor', { name: nameOf(change.actorId) });
      case 'add-tie':
        return tieWords('add-tie', change.tie);
      case 'remove-tie': {
        const tie = graph?.ties.find(({ id }) => id === change.tieId);
        return tie ? tieWords('remove-tie', tie) : t('scenarios.what.unknownTie', { id: change.tieId });
      }
    }
  };
}
