import { IconArrowMerge, IconArrowsSplit, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { WireActor } from '#contract/actor';
import type { Tagged } from '../../../api/change.ts';
import { editedActorQuery } from '../../../api/data-queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { tiesOf } from '../../../state/drawing-state.ts';
import formClasses from '../../ui/form.module.css';
import { ErrorNotice, Notice, Skeleton } from '../../ui/notice.tsx';
import { isNotFound } from '../../ui/unknown-network.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useGraph, usePlaceName } from '../../ui/use-graph.ts';
import { PartFrame } from '../ui/part-frame.tsx';
import { ActorForm } from './actor-form.tsx';
import { MergeWith } from './merge-with.tsx';
import { RemoveActor } from './remove-actor.tsx';
import { SplitActor } from './split-actor.tsx';
import { TiesOfActor } from './ties-of-actor.tsx';

interface ActorEditorProps {
  readonly network: string;
  readonly actorId: string;
}

/** One actor: its form, its ties, and what else may become of it. */
export function ActorEditor({ network, actorId }: ActorEditorProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const query = useQuery(editedActorQuery(network, actorId, useLanguage()));
  const read = query.data;
  return (
    <PartFrame
      part="edit"
      title={read?.value.name ?? t('data.edit.title')}
      answer={read && <About network={network} actor={read.value} />}
      network={network}
    >
      <div className={formClasses.actions}>
        <Link href={addresses.data('edit', network)}>{t('data.edit.toList')}</Link>
        {read && <Link href={addresses.network({ network, selected: actorId })}>{t('data.edit.toNetwork')}</Link>}
      </div>
      {query.isPending && <Skeleton lines={8} height={480} />}
      {query.error &&
        (isNotFound(query.error) ? (
          <Notice title={t('data.edit.gone')} urgent />
        ) : (
          <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
        ))}
      {read && (
        <>
          {/* Made anew when its type changes: other fields belong to it then. */}
          <ActorForm network={network} read={read} />
          <TiesOfActor network={network} actor={read.value} />
          <MoreOfActor network={network} read={read} />
        </>
      )}
    </PartFrame>
  );
}

/** What it is, where, and how much is on record, as one sentence. */
function About({ network, actor }: { readonly network: string; readonly actor: WireActor }) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const { graph } = useGraph(network);
  const place = placeName(actor.municipality);
  const what =
    place === undefined
      ? t(`data.edit.is.${actor.type}`)
      : `${t(`data.edit.is.${actor.type}`)} ${t('data.edit.in', { place })}`;
  const count = graph && tiesOf(graph, actor.id).length;
  return count === undefined ? `${what}.` : t('data.edit.about', { what, count, ties: t('ties', { count }) });
}

type Opened = 'merge' | 'split' | 'remove';

function MoreOfActor({ network, read }: { readonly network: string; readonly read: Tagged<WireActor> }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const actor = read.value;
  return (
    <section className={formClasses.section} aria-labelledby="more">
      <h2 id="more">{t('data.edit.further')}</h2>
      <div className={formClasses.actions}>
        <button type="button" className="button" onClick={() => setOpened('merge')}>
          <IconArrowMerge size={20} aria-hidden="true" />
          {t('data.merge.open')}
        </button>
        <button type="button" className="button" onClick={() => setOpened('split')}>
          <IconArrowsSplit size={20} aria-hidden="true" />
          {t('data.split.open')}
        </button>
        <button type="button" className="button" onClick={() => setOpened('remove')}>
          <IconTrash size={20} aria-hidden="true" />
          {t('data.edit.remove')}
        </button>
      </div>
      <MergeWith network={network} actor={actor} opened={opened === 'merge'} onClose={close} />
      <SplitActor network={network} actor={actor} opened={opened === 'split'} onClose={close} />
      <RemoveActor
        network={network}
        read={read}
        opened={opened === 'remove'}
        onClose={close}
        onRemoved={() => navigate(addresses.data('edit', network), { replace: true })}
      />
    </section>
  );
}
