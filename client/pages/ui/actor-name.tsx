import { useTranslation } from 'react-i18next';
import { ACTOR_TYPES } from '#model/vocabulary';
import { ActorMark } from './actor-mark.tsx';
import classes from './actor-name.module.css';

interface ActorNameProps {
  readonly id: string;
  readonly names: Readonly<Record<string, { readonly name: string; readonly type: string }>>;
}

/** An actor that a finding speaks of: its shape, then its name. */
export function ActorName({ id, names }: ActorNameProps) {
  const { t } = useTranslation();
  const entry = names[id];
  const type = ACTOR_TYPES.find((one) => one === entry?.type);
  return (
    <span className={classes.name}>
      {type && <ActorMark type={type} label={t(`type.${type}`)} />}
      {entry?.name ?? id}
    </span>
  );
}
