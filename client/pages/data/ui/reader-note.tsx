import { useTranslation } from 'react-i18next';
import { useRole } from '../../ui/use-role.ts';

/** Tells a reader why there is nothing to change here, and whom to ask. */
export function ReaderNote() {
  const { t } = useTranslation();
  const { known, mayEdit } = useRole();
  return known && !mayEdit ? <p className="eyebrow">{t('data.readerNote')}</p> : null;
}
