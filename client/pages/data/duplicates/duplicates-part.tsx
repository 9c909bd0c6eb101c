import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duplicate } from '#contract/imports';
import { duplicatesQuery } from '../../../api/data-queries.ts';
import { editing } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ChangeFault } from '../../ui/change-fault.tsx';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { useRole } from '../../ui/use-role.ts';
import { MergeDialog } from '../edit/merge-dialog.tsx';
import { pairKey } from '../import/wizard-state.ts';
import { PartFrame } from '../ui/part-frame.tsx';
import { ReaderNote } from '../ui/reader-note.tsx';
import { Sides, Why } from './pair-sides.tsx';
import classes from './pairs.module.css';
import { type ActorFacts, useActorFacts } from './use-actor-facts.ts';

const PAGE = 50;

/** Actors of the network that may be one, each pair with what speaks for it; merged or kept apart for good. */
export function DuplicatesPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(duplicatesQuery(network, language));
  const [shown, setShown] = useState(PAGE);
  const count = query.data?.items.length ?? 0;
  const answer =
    query.data &&
    (count === 0
      ? t('data.duplicates.none')
      : t('data.duplicates.found', { count, number: formatNumber(count, language) }));
  return (
    <PartFrame part="duplicates" title={t('data.duplicates.title')} answer={answer} network={network}>
      <ReaderNote />
      {query.isPending && <Skeleton lines={8} height={360} />}
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && query.data.decided > 0 && (
        <p className={classes.facts}>{t('data.duplicates.decided', { count: query.data.decided })}</p>
      )}
      {query.data && count > 0 && <Pairs network={network} pairs={query.data.items.slice(0, shown)} />}
      <ShowMore count={count} shown={shown} step={PAGE} onMore={setShown} />
    </PartFrame>
  );
}

function Pairs({ network, pairs }: { readonly network: string; readonly pairs: readonly Duplicate[] }) {
  const factsOf = useActorFacts(network);
  return (
    <ol className={classes.pairs}>
      {pairs.map((pair) => (
        <Pair key={pairKey(pair)} network={network} pair={pair} factsOf={factsOf} />
      ))}
    </ol>
  );
}

interface PairProps {
  readonly network: string;
  readonly pair: Duplicate;
  readonly factsOf: (id: string) => ActorFacts | undefined;
}

function Pair({ network, pair, factsOf }: PairProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const { mayEdit } = useRole();
  const [merging, setMerging] = useState(false);
  // Whoever has most on record stays, until someone says otherwise.
  const tiesOf = (id: string) => factsOf(id)?.ties ?? 0;
  const [stays, goes] = tiesOf(pair.b) > tiesOf(pair.a) ? [pair.b, pair.a] : [pair.a, pair.b];
  const keepApart = useMutation({
    mutationFn: () => editing(language).keepApart(network, pair.a, pair.b),
    onSuccess: () => changed(network),
  });
  return (
    <li className={classes.pair}>
      <Sides pair={pair} heads={[t('data.duplicates.one'), t('data.duplicates.other')]} factsOf={factsOf} />
      <Why pair={pair} />
      {mayEdit && (
        <div className={classes.actions}>
          <button type="button" className="button" onClick={() => setMerging(true)}>
            {t('data.duplicates.answer.same')}
          </button>
          <button type="button" className="button" disabled={keepApart.isPending} onClick={() => keepApart.mutate()}>
            {t('data.duplicates.answer.apart')}
          </button>
        </div>
      )}
      <ChangeFault error={keepApart.error} />
      {mayEdit && (
        <MergeDialog network={network} stays={stays} goes={goes} opened={merging} onClose={() => setMerging(false)} />
      )}
    </li>
  );
}
