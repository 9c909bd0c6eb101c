import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { ACTOR_TYPES } from '#model/vocabulary';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useRole } from '../../ui/use-role.ts';
import { PartFrame } from '../ui/part-frame.tsx';
import { ReaderNote } from '../ui/reader-note.tsx';
import { ActorEditor } from './actor-editor.tsx';
import { ActorList } from './actor-list.tsx';
import { NewActor } from './new-actor.tsx';

/** Actors and ties of a network, by form: the list, one actor, or a new one. */
export function EditPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const query = new URLSearchParams(useSearch());
  const { known, mayEdit } = useRole();
  const actor = query.get('actor') ?? undefined;
  const type = ACTOR_TYPES.find((one) => one === query.get('new'));
  const toList = addresses.data('edit', network);
  if (known && !mayEdit) {
    return (
      <PartFrame part="edit" title={t('data.edit.title')} network={network}>
        <ReaderNote />
      </PartFrame>
    );
  }
  if (actor !== undefined) return <ActorEditor key={actor} network={network} actorId={actor} />;
  if (type !== undefined) {
    return (
      <NewActor
        key={type}
        network={network}
        type={type}
        onMade={(made) => navigate(addresses.data('edit', network, { actor: made }), { replace: true })}
        onCancel={() => navigate(toList)}
      />
    );
  }
  return (
    <PartFrame part="edit" title={t('data.edit.title')} answer={t('data.edit.answer')} network={network}>
      <ActorList network={network} />
    </PartFrame>
  );
}
