import { useTranslation } from 'react-i18next';
import type { InventoryItem } from '../../api/answers.ts';
import type { SharedCaution } from '../../state/shared-cautions.ts';
import { useNames } from '../ui/use-graph.ts';

type InventoryTie = InventoryItem['ties'][number];

/** Types of tie that count as collaboration, and so stand in an inventory. */
const WORDED = [
  'collaborates-with',
  'partners-with',
  'funds',
  'advocates-for',
  'aligns-with',
  'hosts',
  'member-of',
  'related-to',
] as const;

/** A tie of an actor with the municipality in words, the right way round: "krijgt geld van de gemeente". */
export function useTieWords(): (tie: Pick<InventoryTie, 'type' | 'outgoing'>) => string {
  const { t } = useTranslation();
  const names = useNames();
  return ({ type, outgoing }) => {
    const worded = WORDED.find((one) => one === type);
    if (!worded) return names.tieType(type);
    return outgoing ? t(`municipality.tie.outgoing.${worded}`) : t(`municipality.tie.incoming.${worded}`);
  };
}

/** A caution that all suggestions share, in words. */
export function useSharedWords(): (caution: SharedCaution) => string {
  const { t } = useTranslation();
  return (caution) => (caution.text === undefined ? t(`municipality.shared.${caution.code}`) : caution.text);
}
