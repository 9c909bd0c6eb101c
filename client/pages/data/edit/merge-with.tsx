import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import { ACTOR_TYPES } from '#model/vocabulary';
import { ActorPicker } from '../../ui/actor-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import formClasses from '../../ui/form.module.css';
import { MergeForm } from './merge-dialog.tsx';

interface MergeWithProps {
  readonly network: string;
  readonly actor: WireActor;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Merges another actor, which is looked for first, into the present one. */
export function MergeWith({ network, actor, opened, onClose }: MergeWithProps) {
  const { t } = useTranslation();
  const [other, setOther] = useState<WireActor>();
  const close = () => {
    setOther(undefined);
    onClose();
  };
  // A municipality is itself: it takes no other kind of actor.
  const types = ACTOR_TYPES.filter((type) => (type === 'municipality') === (actor.type === 'municipality'));
  return (
    <Dialog opened={opened} onClose={close} title={t('data.merge.title', { name: actor.name })} size={680}>
      <div className={formClasses.form}>
        <p>{t('data.merge.what', { name: actor.name })}</p>
        <ActorPicker
          network={network}
          label={t('data.merge.which')}
          types={types}
          except={actor.id}
          onPick={setOther}
        />
        {other && <MergeForm key={other.id} network={network} stays={actor.id} goes={other.id} onClose={close} />}
      </div>
    </Dialog>
  );
}
