import { useTranslation } from 'react-i18next';
import type { WireTie } from '#contract/tie';
import { formatEuros } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { usePeriod } from './use-period.ts';

/** What tells a tie from others between the same two: amount, status, programme and period. */
export function useTieFacts(): (tie: WireTie) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const periodOf = usePeriod();
  return (tie) =>
    [
      tie.amountEur === undefined ? undefined : formatEuros(tie.amountEur, language),
      tie.type === 'funds' ? t(`network.funding.${tie.status ?? 'unknown'}`) : undefined,
      tie.programme,
      periodOf(tie.startedOn, tie.endedOn),
    ]
      .filter(Boolean)
      .join(' · ');
}
