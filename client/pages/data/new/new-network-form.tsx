import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireNetwork } from '#contract/network';
import { editing } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { type Place, searchPlaces } from '../../../state/place-search.ts';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import { Choices, Field } from '../../ui/field.tsx';
import { focusFault } from '../../ui/focus-fault.ts';
import form from '../../ui/form.module.css';
import { useErrorText } from '../../ui/notice.tsx';
import { usePlaces } from '../../ui/use-graph.ts';

interface NewNetworkFormProps {
  readonly onMade: (network: WireNetwork, municipality: string | undefined) => void;
}

const WAYS = ['municipality', 'empty'] as const;
type Way = (typeof WAYS)[number];

/** Which municipality, and what the network is called; or an empty one. */
export function NewNetworkForm({ onMade }: NewNetworkFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const [way, setWay] = useState<Way>('municipality');
  const [place, setPlace] = useState<Place>();
  const [title, setTitle] = useState('');
  const [tries, setTries] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const wantsPlace = way === 'municipality';
  const placeMissing = wantsPlace && place === undefined;
  const titleMissing = title.trim() === '';
  const tried = tries > 0;
  // Whoever sent it goes on at the first field that is not filled in.
  useEffect(() => {
    if (tries > 0) focusFault(element.current);
  }, [tries]);
  const make = useMutation({
    mutationFn: async () => {
      const municipality = wantsPlace ? place?.code : undefined;
      const body = { title: title.trim(), language, ...(municipality === undefined ? {} : { municipality }) };
      return { made: (await editing(language).createNetwork(body)).value, municipality };
    },
    onSuccess: async ({ made, municipality }) => {
      await changed(made.id);
      onMade(made, municipality);
    },
  });
  const choose = (next: Place | undefined) => {
    // The title follows the place until it is typed.
    if (titleMissing || title === place?.name) setTitle(next?.name ?? '');
    setPlace(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (!placeMissing && !titleMissing) make.mutate();
  };
  return (
    <form ref={element} className={`${form.form} ${form.narrow}`} onSubmit={submit} noValidate>
      <Choices
        label={t('data.new.way')}
        single
        options={WAYS.map((value) => ({
          value,
          name: t(`data.new.ways.${value}.name`),
          hint: t(`data.new.ways.${value}.hint`),
        }))}
        chosen={[way]}
        onChange={([next]) => next && setWay(next)}
      />
      {wantsPlace && (
        <PlaceField onPlace={choose} fault={tried && placeMissing ? t('data.new.placeNeeded') : undefined} />
      )}
      <Field
        label={t('data.new.name')}
        hint={t('data.new.nameHint')}
        fault={tried && titleMissing ? t('data.new.nameNeeded') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            maxLength={200}
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        )}
      </Field>
      <ConfirmActions change={make} word={t('data.new.do')} busy={t('data.new.busy')} />
    </form>
  );
}

const MOST = 8;

interface PlaceFieldProps {
  readonly onPlace: (place: Place | undefined) => void;
  readonly fault: string | undefined;
}

/** One of all municipalities. */
function PlaceField({ onPlace, fault }: PlaceFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { places, error } = usePlaces();
  const errorText = useErrorText();
  const found = searchPlaces(places ?? [], text, MOST);
  const nothing = places === undefined && !error ? t('start.loadingPlaces') : t('start.nothing', { text: text.trim() });
  const isChosen = found.some(({ name }) => name === text);
  const message = error ? errorText(error) : text.trim() !== '' && !isChosen ? nothing : undefined;
  return (
    <Combobox
      label={t('data.new.place')}
      placeholder={t('start.placeholder')}
      text={text}
      onText={(next) => {
        setText(next);
        onPlace(undefined);
      }}
      groups={[
        {
          label: t('start.places'),
          choices: found.map(({ code, name, province }) => ({
            id: code,
            name,
            hint: province,
            mark: <ActorMark type="municipality" />,
          })),
        },
      ]}
      onPick={({ id }) => {
        const picked = found.find(({ code }) => code === id);
        setText(picked?.name ?? '');
        onPlace(picked);
      }}
      message={message}
      fault={message === undefined ? fault : undefined}
    />
  );
}
