import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { InventoryItem } from '../../api/answers.ts';
import { inventoryQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { useNames } from '../ui/use-graph.ts';
import classes from './inventory.module.css';
import { InventoryTable } from './inventory-table.tsx';
import { Section } from './section.tsx';

interface InventorySectionsProps {
  readonly network: string;
  readonly code: string;
}

/** "Wat er al is" and "Nog niet vastgelegd": who is active here, and with whom nothing is on record. */
export function InventorySections({ network, code }: InventorySectionsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [theme, setTheme] = useState('');
  const query = useQuery(inventoryQuery(network, code, useLanguage()));
  const items = query.data?.items ?? [];
  const shown = theme === '' ? items : items.filter((item) => item.themes.includes(theme));
  const missing = items.filter((item) => !item.recorded);
  if (query.isPending || query.error) {
    return (
      <Section title={t('municipality.inventory')}>
        {query.error ? (
          <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton lines={6} height={320} />
        )}
      </Section>
    );
  }
  return (
    <>
      <Section title={t('municipality.inventory')} intro={t('municipality.inventoryIntro')}>
        {items.length === 0 ? (
          <Notice title={t('municipality.emptyInventory')}>{t('municipality.emptyInventoryHint')}</Notice>
        ) : (
          <>
            <label className={`${classes.filter} no-print`}>
              <span>{t('municipality.filterTheme')}</span>
              <select className="select" value={theme} onChange={(event) => setTheme(event.currentTarget.value)}>
                <option value="">
                  {t('municipality.allThemes')} ({items.length})
                </option>
                {query.data.themes.map(({ code: themeCode, actors }) => (
                  <option key={themeCode} value={themeCode}>
                    {names.theme(themeCode)} ({actors})
                  </option>
                ))}
              </select>
            </label>
            <InventoryTable items={shown} network={network} />
          </>
        )}
      </Section>
      {items.length > 0 && (
        <Section
          title={t('municipality.missing')}
          intro={missing.length === 0 ? t('municipality.missingNone') : t('municipality.missingIntro')}
        >
          <ul className={classes.missing}>
            {missing.map((item) => (
              <Missing key={item.actorId} item={item} network={network} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Missing({ item, network }: { readonly item: InventoryItem; readonly network: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const notes = [
    item.pastTies > 0 ? t('municipality.past', { count: item.pastTies }) : undefined,
    item.respondent === true ? undefined : t('municipality.notAsked'),
  ].filter((note) => note !== undefined);
  return (
    <li>
      <Link href={addresses.network({ network, selected: item.actorId })}>
        <ActorMark type={item.type} label={t(`type.${item.type}`)} />
        {item.name}
      </Link>
      {notes.length > 0 && <span className={classes.note}>{notes.join(' · ')}</span>}
    </li>
  );
}
