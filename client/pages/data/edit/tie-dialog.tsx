import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import type { WireTie } from '#contract/tie';
import type { Tagged } from '../../../api/change.ts';
import { editing, type NewTie } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { choiceKey, tieChoices } from '../../../state/tie-choices.ts';
import { ActorPicker } from '../../ui/actor-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import formClasses from '../../ui/form.module.css';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import { TieKindField } from '../../ui/tie-kind-field.tsx';
import { filledIn } from './form-values.ts';
import { TieForm } from './tie-form.tsx';

interface TieDialogProps {
  readonly network: string;
  readonly actor: WireActor;
  /** The tie that is changed; without it a new one is made. */
  readonly tie: WireTie | undefined;
  readonly nameOf: (actorId: string) => string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A tie of an actor: a new one, or one that is there. */
export function TieDialog({ network, actor, tie, nameOf, opened, onClose }: TieDialogProps) {
  const { t } = useTranslation();
  const title = tie ? t('data.ties.editTitle') : t('data.ties.addTitle', { name: actor.name });
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size={680}>
      {tie ? (
        <EditTie network={network} tieId={tie.id} nameOf={nameOf} onClose={onClose} />
      ) : (
        <NewTieForm network={network} actor={actor} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface EditTieProps extends Pick<TieDialogProps, 'network' | 'nameOf' | 'onClose'> {
  readonly tieId: string;
}

function EditTie({ network, tieId, nameOf, onClose }: EditTieProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const service = editing(language);
  const query = useQuery({
    queryKey: ['edited-tie', network, tieId],
    queryFn: () => service.readTie(network, tieId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={5} height={320} />;
  const { type, from, to } = query.data.value;
  return (
    <div className={formClasses.form}>
      <p>
        {nameOf(from)} – <span>{t(`network.tie.outgoing.${type}`).toLowerCase()}</span> – {nameOf(to)}
      </p>
      <TieForm
        network={network}
        type={type}
        read={query.data}
        save={(patch, etag) => service.changeTie(network, tieId, patch, etag)}
        reread={() => service.readTie(network, tieId)}
        onSaved={() => {
          void changed(network);
          onClose();
        }}
        onCancel={onClose}
      />
    </div>
  );
}

function NewTieForm({ network, actor, onClose }: Pick<TieDialogProps, 'network' | 'actor' | 'onClose'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const choices = tieChoices(actor.type);
  const [key, setKey] = useState('');
  const [other, setOther] = useState<WireActor>();
  const [missing, setMissing] = useState(false);
  const choice = choices.find((one) => choiceKey(one) === key);
  const save = (patch: Readonly<Record<string, unknown>>): Promise<Tagged<WireTie>> => {
    const [from, to] = choice?.reading === 'incoming' ? [other!.id, actor.id] : [actor.id, other!.id];
    return editing(language).createTie(network, { ...filledIn(patch), type: choice!.type, from, to } as NewTie);
  };
  return (
    <div className={formClasses.form}>
      <TieKindField
        label={t('data.ties.which')}
        none={t('data.ties.choose')}
        choices={choices}
        value={key}
        onChange={(next) => {
          setKey(next);
          setOther(undefined);
        }}
      />
      {choice && (
        <>
          <ActorPicker
            key={key}
            network={network}
            label={t('data.ties.withWhom')}
            types={choice.others}
            except={actor.id}
            onPick={setOther}
            message={missing && other === undefined ? t('data.ties.otherNeeded') : undefined}
          />
          <TieForm
            key={`form:${key}`}
            network={network}
            type={choice.type}
            read={undefined}
            ready={() => {
              setMissing(other === undefined);
              return other !== undefined;
            }}
            save={save}
            onSaved={() => {
              void changed(network);
              onClose();
            }}
            onCancel={onClose}
          />
        </>
      )}
    </div>
  );
}
