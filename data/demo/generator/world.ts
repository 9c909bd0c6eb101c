/** What the drawing of ties may look at: the actors, how close they are, and which pairs must stay apart. */
import type { Actor, ActorType } from './records.ts';
import { pairKey } from './records.ts';

export interface World {
  readonly actors: readonly Actor[];
  get(id: string): Actor;
  ofType(...types: ActorType[]): Actor[];
  /** False for actors kept quiet on purpose, for pairs kept apart on purpose, and for an actor with itself. */
  mayLink(a: Actor, b: Actor): boolean;
  /** The same without regard to quiet actors. */
  mayKnow(a: Actor, b: Actor): boolean;
  /** 1 in one municipality, less in neighbouring ones, in one province, elsewhere. */
  closeness(a: Actor, b: Actor): number;
}

const NEIGHBOURING = 0.1;
const SAME_PROVINCE = 0.012;
const ELSEWHERE = 0.0012;

export function createWorld(actors: readonly Actor[], quiet: ReadonlySet<string>, apart: ReadonlySet<string>): World {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));

  function get(id: string): Actor {
    const actor = byId.get(id);
    if (!actor) throw new Error(`unknown actor ${id}`);
    return actor;
  }

  function closeness(a: Actor, b: Actor): number {
    const [here, there] = [a.latent.places, b.latent.places];
    if (here.some((place) => there.includes(place))) return 1;
    if (here.some((place) => there.some((other) => get(place).neighbours?.includes(other)))) return NEIGHBOURING;
    return a.latent.province === b.latent.province ? SAME_PROVINCE : ELSEWHERE;
  }

  const mayKnow = (a: Actor, b: Actor) => a.id !== b.id && !apart.has(pairKey(a.id, b.id));

  return {
    actors,
    get,
    closeness,
    mayKnow,
    mayLink: (a, b) => mayKnow(a, b) && !quiet.has(a.id) && !quiet.has(b.id),
    ofType: (...types) => actors.filter(({ type }) => types.includes(type)),
  };
}

/** Share of themes in common (Jaccard). */
export function themeOverlap(a: Actor, b: Actor): number {
  const shared = a.themes.filter((theme) => b.themes.includes(theme)).length;
  return shared === 0 ? 0 : shared / (a.themes.length + b.themes.length - shared);
}
