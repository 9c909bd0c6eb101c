import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { InventoryItem } from '../../api/answers.ts';
import { inventoryQuery, partnerGapsQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { type Missing, orderMissing } from '../../state/missing-order.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { useNames } from '../ui/use-graph.ts';
import classes from './inventory.module.css';
import { InventoryTable } from './inventory-table.tsx';

/** So many names at a time, in two columns. */
const PAGE = 60;

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
  if (query.isPending || query.error) {
    return (
      <Section isLarge title={t('municipality.inventory')}>
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
      <Section isLarge title={t('municipality.inventory')} intro={t('municipality.inventoryIntro')}>
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
        <MissingSection items={items.filter(({ recorded }) => !recorded)} network={network} code={code} />
      )}
    </>
  );
}

interface MissingSectionProps extends InventorySectionsProps {
  readonly items: readonly InventoryItem[];
}

/** With whom no cooperation is on record: what matters most first, and why where it is urgent. */
function MissingSection({ items, network, code }: MissingSectionProps) {
  const { t } = useTranslation();
  const gaps = useQuery({ ...partnerGapsQuery(network, code, useLanguage()), enabled: items.length > 0 });
  const [shown, setShown] = useState(PAGE);
  const missing = orderMissing(items, gaps.data?.items ?? [], code);
  return (
    <Section
      isLarge
      title={t('municipality.missing')}
      intro={items.length === 0 ? t('municipality.missingNone') : t('municipality.missingIntro')}
    >
      {gaps.error && <ErrorNotice error={gaps.error} onRetry={() => void gaps.refetch()} />}
      {gaps.isLoading ? (
        <Skeleton lines={6} height={220} />
      ) : (
        <ul className={classes.missing}>
          {missing.slice(0, shown).map((one) => (
            <MissingOne key={one.item.actorId} {...one} network={network} />
          ))}
        </ul>
      )}
      {gaps.data && <ShowMore count={missing.length} shown={shown} step={PAGE} onMore={setShown} />}
    </Section>
  );
}

interface MissingOneProps extends Missing<InventoryItem> {
  readonly network: string;
}

function MissingOne({ item, urgent, network }: MissingOneProps) {
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
      {urgent.length > 0 && <span className={classes.urgent}>{urgent.join(' ')}</span>}
      {notes.length > 0 && <span className={classes.note}>{notes.join(' · ')}</span>}
    </li>
  );
}
