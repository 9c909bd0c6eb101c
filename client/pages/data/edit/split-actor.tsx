import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { WireActor } from '#contract/actor';
import type { ActorType } from '#model/vocabulary';
import { editing } from '../../../api/editing.ts';
import { tiesOfQuery } from '../../../api/queries.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { groupTies } from '../../../state/tie-words.ts';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Choices, Field } from '../../ui/field.tsx';
import formClasses from '../../ui/form.module.css';
import { Skeleton } from '../../ui/notice.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useGraph } from '../../ui/use-graph.ts';
import { usePeriod } from '../../ui/use-period.ts';
import { useReadingWords } from '../../ui/use-reading-words.ts';
import { TypeField } from './type-field.tsx';

interface SplitActorProps {
  readonly network: string;
  readonly actor: WireActor;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** One actor that turns out to be two: what of it becomes the other. */
export function SplitActor({ network, actor, opened, onClose }: SplitActorProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('data.split.title', { name: actor.name })} size={680}>
      <SplitForm network={network} actor={actor} onClose={onClose} />
    </Dialog>
  );
}

function SplitForm({ network, actor, onClose }: Omit<SplitActorProps, 'opened'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [type, setType] = useState<ActorType>(actor.type);
  const [aliases, setAliases] = useState<readonly string[]>([]);
  const [ties, setTies] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const tieOptions = useTieOptions(network, actor.id);
  const split = useMutation({
    mutationFn: () =>
      editing(language).splitActor(network, actor.id, {
        name: name.trim(),
        type,
        aliases: [...aliases],
        ties: [...ties],
      }),
    onSuccess: async ({ value }) => {
      await changed(network);
      onClose();
      navigate(addresses.data('edit', network, { actor: value.id }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '') split.mutate();
  };
  return (
    <form className={formClasses.form} onSubmit={submit} noValidate>
      <p>{t('data.split.what')}</p>
      <Field label={t('data.split.name')} fault={tried && name.trim() === '' ? t('data.typed.required') : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </Field>
      <TypeField value={type} onChange={setType} />
      {(actor.aliases?.length ?? 0) > 0 && (
        <Choices
          label={t('data.split.aliases')}
          options={(actor.aliases ?? []).map((alias) => ({ value: alias, name: alias }))}
          chosen={aliases}
          onChange={setAliases}
        />
      )}
      {tieOptions === undefined && <Skeleton lines={3} />}
      {tieOptions && tieOptions.length > 0 && (
        <Choices label={t('data.split.ties')} options={tieOptions} chosen={ties} onChange={setTies} />
      )}
      <ConfirmActions change={split} word={t('data.split.do')} busy={t('data.saving')} onCancel={onClose} />
    </form>
  );
}

/** The ties of an actor, each by its kind and whoever is at the other end. */
function useTieOptions(network: string, actorId: string) {
  const wordsOf = useReadingWords();
  const periodOf = usePeriod();
  const { graph } = useGraph(network);
  const ties = useQuery(tiesOfQuery(network, actorId, useLanguage())).data?.items;
  return (
    ties &&
    groupTies(ties, actorId).flatMap(({ type, reading, ties: group }) =>
      group.map(({ id, from, to, startedOn, endedOn }) => {
        const other = from === actorId ? to : from;
        const name = `${wordsOf(type, reading)}: ${graph?.nodeById.get(other)?.name ?? other}`;
        return { value: id as string, name, hint: periodOf(startedOn, endedOn) };
      }),
    )
  );
}
