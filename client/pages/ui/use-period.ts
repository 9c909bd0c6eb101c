import { useTranslation } from 'react-i18next';
import { formatDate } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { periodWords } from '../../state/tie-words.ts';

/** Words for the period of a tie: "sinds mei 2016", "2022 – 2024". */
export function usePeriod(): (startedOn: string | null | undefined, endedOn: string | null | undefined) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (startedOn, endedOn) => {
    const words = periodWords(startedOn, endedOn);
    const from = 'from' in words ? formatDate(words.from, language) : undefined;
    const to = 'to' in words ? formatDate(words.to, language) : undefined;
    return t(`network.period.${words.key}`, { from, to });
  };
}
