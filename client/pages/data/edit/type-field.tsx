import { useTranslation } from 'react-i18next';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { capital } from '../../../locales/format.ts';
import { SelectField } from '../../ui/select-field.tsx';

interface TypeFieldProps {
  readonly hint?: string | undefined;
  readonly types?: readonly ActorType[];
  readonly value: ActorType;
  readonly onChange: (type: ActorType) => void;
}

/** The type of an actor, chosen from those that it may have. */
export function TypeField({ hint, types = ACTOR_TYPES, value, onChange }: TypeFieldProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('data.edit.type')}
      hint={hint}
      options={types.map((type) => ({ value: type, name: capital(t(`type.${type}`)) }))}
      value={value}
      onChange={onChange}
    />
  );
}
