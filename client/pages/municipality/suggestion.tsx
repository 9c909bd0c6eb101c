import { IconAlertTriangle, IconArrowRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Finding, Findings } from '#contract/findings';
import { ownCautions, type SharedCaution } from '../../state/shared-cautions.ts';
import { ActorName } from '../ui/actor-name.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { NextStep } from './next-step.tsx';
import classes from './suggestion.module.css';

interface SuggestionProps {
  readonly number: number;
  readonly finding: Finding;
  readonly names: Findings['names'];
  readonly network: string;
  /** Said of all above the list, and so left out here. */
  readonly shared: readonly SharedCaution[];
  readonly place: { readonly code: string; readonly name: string };
}

/** One possible partner: who, in one sentence; why and what to mind; who can introduce; what to do next. */
export function Suggestion({ number, finding, names, network, shared, place }: SuggestionProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [stepOpen, setStepOpen] = useState(false);
  const other = finding.actors.find((id) => id !== place.code) ?? place.code;
  const otherName = names[other]?.name ?? other;
  const cautions = ownCautions(finding.cautions, shared);
  const route = finding.introduction ?? [];
  return (
    <li className={classes.suggestion}>
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <div className={classes.body}>
        <h3 className={classes.name}>
          <Link href={addresses.network({ network, selected: other })}>
            <ActorName id={other} names={names} />
          </Link>
          <span className={classes.confidence}>{t(`municipality.confidence.${finding.confidenceLevel}`)}</span>
        </h3>
        <p className={classes.summary}>{finding.summary}</p>
        {finding.reasons.length > 0 && (
          <ul className={classes.reasons} aria-label={t('municipality.why')}>
            {finding.reasons.map(({ code, text }) => (
              <li key={code + text}>
                <IconPlus size={18} aria-hidden="true" className={classes.plus} />
                {text}
              </li>
            ))}
          </ul>
        )}
        {cautions.length > 0 && (
          <ul className={classes.reasons} aria-label={t('municipality.but')}>
            {cautions.map(({ code, text, onlyOther }) => (
              <li key={code + text}>
                <IconAlertTriangle size={18} aria-hidden="true" className={classes.caution} />
                {onlyOther ? t('municipality.otherThemesUnknown', { name: otherName }) : text}
              </li>
            ))}
          </ul>
        )}
        {route.length > 2 && (
          <div className={classes.route}>
            <span className={classes.routeLabel}>{t('municipality.route')}</span>
            <ol>
              {route.map((id, i) => (
                <li key={id}>
                  {i > 0 && <IconArrowRight size={16} aria-hidden="true" />}
                  <ActorName id={id} names={names} />
                </li>
              ))}
            </ol>
          </div>
        )}
        <div className={classes.actions}>
          <button
            type="button"
            className="button"
            data-primary={number === 1 ? '' : undefined}
            onClick={() => setStepOpen(true)}
          >
            {finding.nextStep.text}
          </button>
          <Link
            className="no-print"
            href={addresses.network({ network, selected: other, proposed: [[place.code, other]] })}
          >
            {t('municipality.inNetwork')}
          </Link>
        </div>
      </div>
      <NextStep
        opened={stepOpen}
        onClose={() => setStepOpen(false)}
        finding={finding}
        place={place.name}
        other={otherName}
        via={route.length > 2 ? names[route[1]!]?.name : undefined}
      />
    </li>
  );
}
