import { useTranslation } from 'react-i18next';
import { ActorName } from '../ui/actor-name.tsx';
import { Section } from '../ui/section.tsx';
import type { ComparedProps } from './compared.ts';
import classes from './scenarios.module.css';

const SIDES = ['gone', 'fallenAway', 'come'] as const;

/** Actors and ties whose loss would cut others off: those that would go, fall away themselves, and come. */
export function Risks({ compared: { risks, names } }: ComparedProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('scenarios.compare.risks')} intro={t('scenarios.compare.risksIntro')}>
      {SIDES.every((side) => risks[side].length === 0) && <p>{t('scenarios.compare.risksNone')}</p>}
      <div className={classes.sides}>
        {SIDES.filter((side) => risks[side].length > 0).map((side) => (
          <div key={side} className={classes.group}>
            <h3>{t(`scenarios.compare.${side}`)}</h3>
            {side === 'fallenAway' && <p className={classes.small}>{t('scenarios.compare.fallenAwayMeans')}</p>}
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
    </Section>
  );
}
