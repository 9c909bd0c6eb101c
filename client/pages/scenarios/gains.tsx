import { useTranslation } from 'react-i18next';
import { Section } from '../ui/section.tsx';
import { BeforeAfterTable } from './before-after-table.tsx';
import type { ComparedProps } from './compared.ts';
import classes from './scenarios.module.css';

/** Who gains and who loses, by measure: those who gain beside those who lose; where nobody is compared, why. */
export function Gains({ compared: { actors, names } }: ComparedProps) {
  const { t } = useTranslation();
  const told = actors.filter(({ gains, losses }) => gains.length + losses.length > 0);
  const reasons = new Set(actors.flatMap(({ reason }) => (reason === undefined ? [] : [reason])));
  return (
    <Section title={t('scenarios.compare.actors')}>
      {[...reasons].map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {told.length === 0 && reasons.size === 0 && <p>{t('scenarios.compare.actorsNone')}</p>}
      {told.map(({ measure, name, gains, losses }) => (
        <div key={measure} className={classes.sides}>
          <Side title={t('scenarios.compare.gains', { measure: name })} changes={gains} names={names} />
          <Side title={t('scenarios.compare.losses', { measure: name })} changes={losses} names={names} />
        </div>
      ))}
    </Section>
  );
}

interface SideProps {
  readonly title: string;
  readonly changes: ComparedProps['compared']['actors'][number]['gains'];
  readonly names: ComparedProps['compared']['names'];
}

function Side({ title, changes, names }: SideProps) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <div className={classes.group}>
      <h3>{title}</h3>
      <BeforeAfterTable label={title} head={t('scenarios.compare.actor')} rows={changes} names={names} />
    </div>
  );
}
