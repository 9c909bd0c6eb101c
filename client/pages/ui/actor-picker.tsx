import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { actorPagesQuery } from '../../api/data-queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ActorMark } from './actor-mark.tsx';
import { Combobox } from './combobox.tsx';
import { useErrorText } from './notice.tsx';

interface ActorPickerProps {
  readonly network: string;
  readonly label: string;
  /** Which types may be picked: all, where nothing is said. */
  readonly types?: readonly ActorType[];
  /** An actor that may not be picked. */
  readonly except?: string;
  /** Actors that are not in the network but may be picked as well. */
  readonly thought?: readonly WireActor[];
  readonly onPick: (actor: WireActor | undefined) => void;
  readonly message?: string | undefined;
  /** Takes the focus when the dialog around it opens. */
  readonly autoFocus?: boolean;
}

const MOST = 8;

/** One actor of the network, found by name. */
export function ActorPicker({
  network,
  label,
  types = ACTOR_TYPES,
  except,
  thought = [],
  onPick,
  message,
  autoFocus = false,
}: ActorPickerProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  // Where only one type may be picked the service looks for that one; of more, the first page is sifted here.
  const type = types.length === 1 ? types[0] : undefined;
  const query = useInfiniteQuery({
    ...actorPagesQuery(network, wanted, type, useLanguage()),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  });
  const alike = thought.filter(({ name }) => name.toLocaleLowerCase('nl').includes(wanted.toLocaleLowerCase('nl')));
  const found = [...alike, ...(query.data?.pages[0]?.items ?? [])]
    .filter((one) => one.id !== except && types.includes(one.type))
    .slice(0, MOST);
  const picked = found.some(({ name }) => name === text);
  const said = query.error
    ? errorText(query.error)
    : wanted === '' || picked
      ? message
      : query.isFetching
        ? t('state.loading')
        : t('palette.none', { text: wanted });
  return (
    <Combobox
      label={label}
      text={text}
      onText={(next) => {
        setText(next);
        onPick(undefined);
      }}
      groups={[
        {
          label,
          choices: found.map(({ id, name, type: one }) => ({
            id,
            name,
            hint: t(`type.${one}`),
            mark: <ActorMark type={one} />,
          })),
        },
      ]}
      onPick={({ id, name }) => {
        setText(name);
        onPick(found.find((one) => one.id === id));
      }}
      message={said}
      autoFocus={autoFocus}
    />
  );
}
