import type { ActorType } from '#model/vocabulary';
import classes from './actor-mark.module.css';

/** The shapes in a square of 16 by 16. */
export const ACTOR_PATHS: Readonly<Record<ActorType, string>> = {
  initiative: 'M8 2.2a5.8 5.8 0 1 0 0 11.6 5.8 5.8 0 0 0 0-11.6Z',
  municipality: 'M2.8 2.8h10.4v10.4H2.8Z',
  fund: 'M8 1.2 14.8 8 8 14.8 1.2 8Z',
  organisation: 'M8 2 14.6 13.6H1.4Z',
  coalition: 'M4.6 2.2h6.8L14.9 8l-3.5 5.8H4.6L1.1 8Z',
};

interface ActorMarkProps {
  readonly type: ActorType;
  /** Said to readers; leave out where the type stands beside it in words. */
  readonly label?: string | undefined;
  readonly colour?: string | undefined;
  readonly size?: number;
}

/** The shape of an actor, as in the drawing: before every name. */
export function ActorMark({ type, label, colour, size = 16 }: ActorMarkProps) {
  return (
    <svg
      className={classes.mark}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={ACTOR_PATHS[type]} fill={colour ?? `var(--ck-${type})`} />
    </svg>
  );
}
