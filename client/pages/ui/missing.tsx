import { useTranslation } from 'react-i18next';

/** A dash where there is no value, with its reason for whoever points at it or listens. */
export function Missing({ reason }: { readonly reason: string | undefined }) {
  const { t } = useTranslation();
  const words = reason ?? t('noValue');
  return (
    <span title={words}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
