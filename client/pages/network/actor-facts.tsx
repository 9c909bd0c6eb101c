import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toActor, type WireActor } from '#contract/actor';
import { formatDate, formatNumber } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { sourceParts } from '../../state/sources.ts';
import classes from './detail-panel.module.css';

/** What is known of an actor, as pairs; what is not known is left out. */
export function ActorFacts({ actor: wire }: { readonly actor: WireActor }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const actor = toActor(wire);
  const number = (value: number | undefined) => (value === undefined ? undefined : formatNumber(value, language));
  const date = (value: string | undefined) => (value === undefined ? undefined : formatDate(value, language));
  const facts: ReadonlyArray<readonly [label: string, value: ReactNode]> = [
    [t('network.detail.aliases'), actor.aliases?.join(', ')],
    [t('network.detail.population'), number(actor.population)],
    [t('network.detail.legalForm'), actor.legalForm && t(`network.legalForm.${actor.legalForm}`)],
    [t('network.detail.founded'), date(actor.foundedOn)],
    [t('network.detail.ended'), date(actor.endedOn)],
    [t('network.detail.members'), number(actor.members)],
    [t('network.detail.volunteers'), number(actor.volunteers)],
    [t('network.detail.website'), actor.website && <Website address={actor.website} />],
  ];
  const known = facts.filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Website({ address }: { readonly address: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {sourceParts(address)[0]?.text ?? address}
    </a>
  );
}
