import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import type { WireTie } from '#contract/tie';
import { tiesOfQuery } from '../../../api/queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { groupTies } from '../../../state/tie-words.ts';
import { ActorMark } from '../../ui/actor-mark.tsx';
import formClasses from '../../ui/form.module.css';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import { useGraph } from '../../ui/use-graph.ts';
import { useReadingWords } from '../../ui/use-reading-words.ts';
import { useTieFacts } from '../../ui/use-tie-facts.ts';
import classes from './edit-part.module.css';
import { RemoveTie } from './remove-tie.tsx';
import { TieDialog } from './tie-dialog.tsx';

interface TiesOfActorProps {
  readonly network: string;
  readonly actor: WireActor;
}

type Opened = { readonly what: 'new' } | { readonly what: 'edit' | 'remove'; readonly tie: WireTie };

/** The ties of an actor by kind; each can be changed or removed, and new ones made. */
export function TiesOfActor({ network, actor }: TiesOfActorProps) {
  const { t } = useTranslation();
  const wordsOf = useReadingWords();
  const factsOf = useTieFacts();
  const query = useQuery(tiesOfQuery(network, actor.id, useLanguage()));
  const { graph } = useGraph(network);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const nodeOf = (id: string) => graph?.nodeById.get(id);
  const otherOf = (tie: WireTie) => (tie.from === actor.id ? tie.to : tie.from);
  const nameOf = (tie: WireTie) => nodeOf(otherOf(tie))?.name ?? otherOf(tie);
  return (
    <section className={formClasses.section} aria-labelledby="ties">
      <h2 id="ties">{t('data.ties.title')}</h2>
      {query.isPending && <Skeleton lines={5} height={240} />}
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.items.length === 0 && <p>{t('network.detail.noTies')}</p>}
      {query.data &&
        groupTies(query.data.items, actor.id).map(({ type, reading, ties }) => (
          <div key={`${type}:${reading}`}>
            <h3 className={classes.reading}>{wordsOf(type, reading)}</h3>
            <ul className={classes.ties}>
              {ties.map((tie) => (
                <li key={tie.id}>
                  <span className={classes.tie}>
                    <TieName type={nodeOf(otherOf(tie))?.type} name={nameOf(tie)} />
                    <span className={classes.tieFacts}>{factsOf(tie)}</span>
                  </span>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t('data.ties.edit', { name: nameOf(tie) })}
                    onClick={() => setOpened({ what: 'edit', tie })}
                  >
                    <IconPencil size={20} aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={t('data.ties.remove', { name: nameOf(tie) })}
                    onClick={() => setOpened({ what: 'remove', tie })}
                  >
                    <IconTrash size={20} aria-hidden="true" />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      {query.data?.next && <p className={formClasses.hint}>{t('data.ties.first')}</p>}
      <p>
        <button type="button" className="button" onClick={() => setOpened({ what: 'new' })}>
          <IconPlus size={20} aria-hidden="true" />
          {t('data.ties.add')}
        </button>
      </p>
      <TieDialog
        network={network}
        actor={actor}
        tie={opened?.what === 'edit' ? opened.tie : undefined}
        nameOf={(id) => nodeOf(id)?.name ?? id}
        opened={opened?.what === 'new' || opened?.what === 'edit'}
        onClose={close}
      />
      {opened?.what === 'remove' && (
        <RemoveTie network={network} tie={opened.tie} name={nameOf(opened.tie)} onClose={close} />
      )}
    </section>
  );
}

function TieName({ type, name }: { readonly type: WireActor['type'] | undefined; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <span className={classes.tieName}>
      {type && <ActorMark type={type} label={t(`type.${type}`)} />}
      {name}
    </span>
  );
}
