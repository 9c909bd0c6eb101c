import { createHmac } from 'node:crypto';
import type { Actor } from '#model/actor';
import { type ActorId, asActorId, asTieId, type NetworkId, type TieId } from '#model/ids';
import type { Tie } from '#model/tie';

/** What readers see in place of the name of a hidden actor. */
export const HIDDEN_NAME = '(verborgen)';

/** Makes opaque ids and the little that readers may know of hidden actors and of their ties. */
export class Redaction {
  readonly #key: Uint8Array;
  readonly #network: NetworkId;

  /** `key`: secret of this installation; without it nobody can tell which id belongs to which name. */
  constructor(key: Uint8Array, network: NetworkId) {
    this.#key = key;
    this.#network = network;
  }

  actorId(id: ActorId): ActorId {
    return asActorId(`hidden-${this.#hash('actor', id)}`);
  }

  tieId(id: TieId): TieId {
    return asTieId(`hidden-${this.#hash('tie', id)}`);
  }

  /** Only what kind of actor it is, so that ties keep to their rules and counts by type stay right. */
  actor({ id, type }: Actor): Actor {
    return { id: this.actorId(id), type, name: HIDDEN_NAME, visibility: 'hidden' };
  }

  /**
   * A tie without what could tell who its hidden ends are: kind, period, strength, status and amount stay, since measures
   * count them; sources, notes, programmes, places and imported properties go.
   */
  tie(tie: Tie, isHidden: (id: ActorId) => boolean): Tie {
    const atHidden = isHidden(tie.from) || isHidden(tie.to);
    if (!atHidden) {
      if (tie.towards === undefined || !isHidden(tie.towards)) return tie;
      return { ...tie, towards: this.actorId(tie.towards) };
    }
    const { type, strength, startedOn, endedOn, form, status, amountEur } = tie;
    const kept = { strength, startedOn, endedOn, form, status, amountEur };
    return {
      id: this.tieId(tie.id),
      type,
      from: isHidden(tie.from) ? this.actorId(tie.from) : tie.from,
      to: isHidden(tie.to) ? this.actorId(tie.to) : tie.to,
      ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    };
  }

  #hash(kind: string, id: string): string {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([this.#network, kind, id]))
      .digest('base64url')
      .slice(0, 22);
  }
}
