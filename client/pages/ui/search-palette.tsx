import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { actorSearchQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { searchPlaces } from '../../state/place-search.ts';
import { ActorMark } from './actor-mark.tsx';
import { type Choice, Combobox } from './combobox.tsx';
import { Dialog } from './dialog.tsx';
import { useErrorText } from './notice.tsx';
import { useAddresses, useNetworkId } from './use-addresses.ts';
import { usePlaces } from './use-graph.ts';

const MOST_PLACES = 5;

interface SearchPaletteProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Search over everything, from anywhere: actors of the network and all municipalities. */
export default function SearchPalette({ opened, onClose }: SearchPaletteProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('palette.title')}>
      <PaletteSearch onDone={onClose} />
    </Dialog>
  );
}

function PaletteSearch({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetworkId();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const errorText = useErrorText();
  const found = useQuery({ ...actorSearchQuery(network, wanted, language), placeholderData: (before) => before });
  const places = searchPlaces(usePlaces().places ?? [], wanted, MOST_PLACES);
  const actors = wanted === '' ? [] : (found.data?.items ?? []).filter(({ type }) => type !== 'municipality');

  const groups = [
    {
      label: t('palette.places'),
      choices: places.map((place) => ({
        id: `place:${place.network}:${place.code}`,
        name: place.name,
        hint: place.network === network ? t('type.municipality') : t('palette.inDemo'),
        mark: <ActorMark type="municipality" />,
      })),
    },
    {
      label: t('palette.actors'),
      choices: actors.map(({ id, name, type }) => ({
        id: `actor:${id}`,
        name,
        hint: t(`type.${type}`),
        mark: <ActorMark type={type} />,
      })),
    },
  ];
  const message = found.error
    ? errorText(found.error)
    : wanted === ''
      ? t('palette.start')
      : found.isFetching
        ? t('state.loading')
        : t('palette.none', { text: wanted });

  const open = ({ id }: Choice) => {
    const place = places.find((one) => id === `place:${one.network}:${one.code}`);
    navigate(
      place
        ? addresses.municipality(place.code, place.network)
        : addresses.network({ network, selected: id.slice('actor:'.length) }),
    );
    onDone();
  };
  return (
    <Combobox
      label={t('palette.label')}
      labelHidden
      placeholder={t('palette.placeholder')}
      text={text}
      onText={setText}
      groups={groups}
      onPick={open}
      message={message}
      inline
      autoFocus
    />
  );
}
