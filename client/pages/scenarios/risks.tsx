import { useTranslation } from 'react-i18next';
import { ActorName } from '../ui/actor-name.tsx';
import type { ComparedProps } from './compared.ts';
import classes from './scenarios.module.css';

/** Actors and ties whose loss would cut others off: those that would go, and those that would come. */
export function Risks({ compared: { risks, names } }: ComparedProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-labelledby="risks">
      <h2 id="risks">{t('scenarios.compare.risks')}</h2>
      <p className={classes.intro}>{t('scenarios.compare.risksIntro')}</p>
      {risks.gone.length + risks.come.length === 0 && <p>{t('scenarios.compare.risksNone')}</p>}
      <div className={classes.sides}>
        {(['gone', 'come'] as const)
          .filter((side) => risks[side].length > 0)
          .map((side) => (
            <div key={side} className={classes.section}>
              <h3>{t(`scenarios.compare.${side}`)}</h3>
              <ul className={classes.plain}>
                {risks[side].map(({ actors, cutsOff }) => (
                  <li key={actors.join(' ')}>
                    {actors.map((id, i) => (
                      <span key={id}>
                        {i > 0 && '– '}
                        <ActorName id={id} names={names} />
                      </span>
                    ))}
                    <span className={classes.small}>{t('scenarios.compare.cutsOff', { count: cutsOff })}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  );
}
