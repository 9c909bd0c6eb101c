import { useTranslation } from 'react-i18next';
import type { CooperationFigure } from '../../api/answers.ts';
import { formatNumber, formatShare } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import classes from './figures.module.css';

/** Figures that are a share of something; the others count. */
const SHARES: readonly CooperationFigure['id'][] = ['connected', 'strong', 'initiated-by'];

/** The state of cooperation: each figure with what like places have and for how many it is not known. */
export function Figures({ figures }: { readonly figures: readonly CooperationFigure[] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('municipality.figures')}>
      <ul className={classes.figures}>
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ figure }: { readonly figure: CooperationFigure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, value, of, unknown, alike, alikeCount, text } = figure;
  const isShare = SHARES.includes(id);
  const show = (number: number) => (isShare ? formatShare(number, language) : formatNumber(number, language, 1));
  return (
    <li className={classes.figure}>
      <p className={classes.value} data-unknown={value === null || undefined}>
        {value === null ? t('unknown') : show(value)}
      </p>
      <p className={classes.label}>{t(`municipality.figure.${id}`)}</p>
      <p className={classes.small}>
        {isShare && value !== null && of !== null && (
          <span>
            {formatNumber(Math.round(value * of), language)} {t('municipality.of', { count: of })}
          </span>
        )}
        <span>
          {alike === null
            ? t('municipality.alikeUnknown')
            : t('municipality.alike', { count: alikeCount, value: show(alike) })}
        </span>
        {unknown > 0 && <span>{t('municipality.unknown', { count: unknown })}</span>}
      </p>
      <p className="visually-hidden">{text}</p>
    </li>
  );
}
