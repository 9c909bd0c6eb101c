import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { municipalitiesQuery } from '../../../api/queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { usePlaces } from '../../ui/use-graph.ts';

interface PlaceSelectProps {
  readonly control: object;
  readonly network: string;
  /** Only municipalities that are in the network. */
  readonly own: boolean;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A municipality, by name. */
export function PlaceSelect({ control, network, own, value, onChange }: PlaceSelectProps) {
  const { t } = useTranslation();
  const here = useQuery(municipalitiesQuery(network, useLanguage())).data?.items ?? [];
  const everywhere = usePlaces().places ?? [];
  const places = (own ? here.map(({ id, name }) => ({ code: id as string, name })) : everywhere)
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const known = value === '' || places.some(({ code }) => code === value);
  return (
    <select
      {...control}
      className="select"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{t('data.notKnown')}</option>
      {!known && <option value={value}>{value}</option>}
      {places.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
