import { useTranslation } from 'react-i18next';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { capital } from '../../../locales/format.ts';
import type { ControlProps } from '../../ui/field.tsx';

interface TypeSelectProps {
  readonly control: ControlProps;
  readonly types?: readonly ActorType[];
  readonly value: ActorType;
  readonly onChange: (type: ActorType) => void;
}

/** The type of an actor, chosen from those that it may have. */
export function TypeSelect({ control, types = ACTOR_TYPES, value, onChange }: TypeSelectProps) {
  const { t } = useTranslation();
  return (
    <select
      {...control}
      className="select"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value as ActorType)}
    >
      {types.map((type) => (
        <option key={type} value={type}>
          {capital(t(`type.${type}`))}
        </option>
      ))}
    </select>
  );
}
