import { useTranslation } from 'react-i18next';
import { figure } from '../../locales/figure.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ActorName } from '../ui/actor-name.tsx';
import { WideTable } from '../ui/wide-table.tsx';
import type { ComparedProps } from './compared.ts';
import classes from './scenarios.module.css';

/** Who gains and who loses, by measure: those who gain beside those who lose. */
export function Gains({ compared: { actors, names } }: ComparedProps) {
  const { t } = useTranslation();
  const told = actors.filter(({ gains, losses }) => gains.length + losses.length > 0);
  return (
    <section className={classes.section} aria-labelledby="gains">
      <h2 id="gains">{t('scenarios.compare.actors')}</h2>
      {told.length === 0 && <p>{t('scenarios.compare.actorsNone')}</p>}
      {told.map(({ measure, name, gains, losses }) => (
        <div key={measure} className={classes.sides}>
          <Side title={t('scenarios.compare.gains', { measure: name })} changes={gains} names={names} />
          <Side title={t('scenarios.compare.losses', { measure: name })} changes={losses} names={names} />
        </div>
      ))}
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly changes: ComparedProps['compared']['actors'][number]['gains'];
  readonly names: ComparedProps['compared']['names'];
}

function Side({ title, changes, names }: SideProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <div className={classes.section}>
      <h3>{title}</h3>
      <WideTable label={title}>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.compare.actor')}</th>
            <th scope="col" data-number="">
              {t('scenarios.compare.before')}
            </th>
            <th scope="col" data-number="">
              {t('scenarios.compare.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ actorId, before, after }) => (
            <tr key={actorId}>
              <th scope="row">
                <ActorName id={actorId} names={names} />
              </th>
              <td data-number="">{figure(before, language)}</td>
              <td data-number="">{figure(after, language)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}
