import { useTranslation } from 'react-i18next';
import type { TieType } from '#model/tie-types';
import type { Reading } from '../../state/tie-words.ts';

/** How ties read from one of their ends, in words: "Geeft geld aan", "Krijgt geld van". */
export function useReadingWords(): (type: TieType, reading: Reading) => string {
  const { t } = useTranslation();
  return (type, reading) =>
    reading === 'incoming' ? t(`network.tie.incoming.${type}`) : t(`network.tie.outgoing.${type}`);
}
