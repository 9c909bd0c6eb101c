import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { searchPlaces } from '../../state/place-search.ts';
import { DEFAULT_NETWORK } from '../../state/view-state.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { type Choice, Combobox } from '../ui/combobox.tsx';
import { useErrorText } from '../ui/notice.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { usePlaces } from '../ui/use-graph.ts';

const MOST = 8;

/** "Waar werkt u?": all municipalities, by name or alias; opens the page of the place. */
export function PlaceSearch({ inputRef }: { readonly inputRef: Ref<HTMLInputElement> }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [, navigate] = useLocation();
  const addresses = useAddresses();
  const { places, error } = usePlaces();
  const errorText = useErrorText();
  const found = searchPlaces(places ?? [], text, MOST);
  const choices = found.map((place) => ({
    id: place.code,
    name: place.name,
    hint: place.network === DEFAULT_NETWORK ? t('start.inSamen') : t('start.inDemo'),
    mark: <ActorMark type="municipality" />,
  }));
  const open = ({ id }: Choice) => {
    const place = found.find(({ code }) => code === id);
    if (place) navigate(addresses.municipality(place.code, place.network));
  };
  const waiting = places === undefined && !error;
  const nothing = waiting ? t('start.loadingPlaces') : t('start.nothing', { text: text.trim() });
  return (
    <Combobox
      label={t('start.where')}
      placeholder={t('start.placeholder')}
      text={text}
      onText={setText}
      groups={[{ label: t('start.places'), choices }]}
      onPick={open}
      message={error ? errorText(error) : text.trim() !== '' ? nothing : undefined}
      large
      inputRef={inputRef}
    />
  );
}
