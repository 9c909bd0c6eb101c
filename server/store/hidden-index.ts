import type { Actor } from '#model/actor';
import type { ActorId } from '#model/ids';
import { compareCodePoints } from '#model/text';
import type { Tie } from '#model/tie';
import type { NetworkReading, Stored } from './graph-store.ts';
import type { Redaction } from './redaction.ts';

/** The hidden part of a network at one revision, as readers see it; empty for most networks. */
export interface HiddenIndex {
  readonly isHidden: (id: ActorId) => boolean;
  readonly empty: boolean;
  /** Hidden actors, redacted, by their opaque id in code-point order. */
  readonly actors: readonly Stored<Actor>[];
  /** Ties with a hidden end, redacted, likewise. */
  readonly ties: readonly Stored<Tie>[];
  /** The true id behind an opaque one. */
  readonly trueActorId: (opaque: ActorId) => ActorId | undefined;
}

/** Finds what is hidden in a reading; `alsoHidden` adds actors that are hidden for another reason. O(actors + ties). */
export async function indexHidden(
  reading: NetworkReading,
  redaction: Redaction,
  alsoHidden: (id: ActorId) => boolean = () => false,
): Promise<HiddenIndex> {
  const trueIds = new Map<ActorId, ActorId>();
  const hidden = new Set<ActorId>();
  const actors: Stored<Actor>[] = [];
  for await (const batch of reading.actors()) {
    for (const { value, version } of batch) {
      if (value.visibility !== 'hidden' && !alsoHidden(value.id)) continue;
      const redacted = redaction.actor(value);
      hidden.add(value.id);
      trueIds.set(redacted.id, value.id);
      actors.push({ value: redacted, version });
    }
  }
  const ties: Stored<Tie>[] = [];
  const isHidden = (id: ActorId) => hidden.has(id);
  if (hidden.size > 0) {
    for await (const batch of reading.ties()) {
      for (const { value, version } of batch) {
        if (isHidden(value.from) || isHidden(value.to)) ties.push({ value: redaction.tie(value, isHidden), version });
      }
    }
  }
  return {
    isHidden,
    empty: hidden.size === 0,
    actors: byId(actors),
    ties: byId(ties),
    trueActorId: (opaque) => trueIds.get(opaque),
  };
}

const byId = <T extends { readonly id: string }>(list: readonly Stored<T>[]): Stored<T>[] =>
  list.toSorted((a, b) => compareCodePoints(a.value.id, b.value.id));
