import type { z } from 'zod';
import { actor, type newActor } from '#contract/actor';
import { identityDecision, type merging, type splitting } from '#contract/identity';
import { network, type newNetwork } from '#contract/network';
import { type newTie, tie } from '#contract/tie';
import { change, command, readTagged } from './change.ts';
import { pathOf } from './request.ts';

/** Media type of a whole network with its history. */
const ARCHIVE = 'application/vnd.coalitiekaart.archive';

export type NewNetwork = z.input<typeof newNetwork>;
export type NewActor = z.input<typeof newActor>;
export type NewTie = z.input<typeof newTie>;
/** Properties to change; null takes one away (RFC 7396). */
export type Patch = Readonly<Record<string, unknown>>;

/** Changes to networks, actors and ties, in the language in which the service is to answer. */
export const editing = (language: string) => {
  const options = { language };
  const at = (networkId: string, ...rest: string[]) => pathOf(['networks', networkId, ...rest]);
  return {
    createNetwork: (body: NewNetwork) => change(pathOf(['networks']), { method: 'POST', body }, network, options),
    /** Under the id that it had, or another. */
    restoreNetwork: (archive: Blob, id?: string) =>
      change(pathOf(['networks'], { id }), { method: 'POST', body: archive, type: ARCHIVE }, network, options),
    readNetwork: (id: string) => readTagged(at(id), network, options),
    describeNetwork: (id: string, body: Patch, etag: string) =>
      change(at(id), { method: 'PATCH', body, etag }, network, options),
    removeNetwork: (id: string, etag: string) => command(at(id), { method: 'DELETE', etag }, options),

    createActor: (id: string, body: NewActor) => change(at(id, 'actors'), { method: 'POST', body }, actor, options),
    readActor: (id: string, actorId: string) => readTagged(at(id, 'actors', actorId), actor, options),
    changeActor: (id: string, actorId: string, body: Patch, etag: string) =>
      change(at(id, 'actors', actorId), { method: 'PATCH', body, etag }, actor, options),
    removeActor: (id: string, actorId: string, etag: string) =>
      command(pathOf(['networks', id, 'actors', actorId], { cascade: true }), { method: 'DELETE', etag }, options),

    createTie: (id: string, body: NewTie) => change(at(id, 'ties'), { method: 'POST', body }, tie, options),
    readTie: (id: string, tieId: string) => readTagged(at(id, 'ties', tieId), tie, options),
    changeTie: (id: string, tieId: string, body: Patch, etag: string) =>
      change(at(id, 'ties', tieId), { method: 'PATCH', body, etag }, tie, options),
    removeTie: (id: string, tieId: string, etag: string) =>
      command(at(id, 'ties', tieId), { method: 'DELETE', etag }, options),

    mergeActors: (id: string, stays: string, body: z.input<typeof merging>) =>
      change(at(id, 'actors', stays, 'merge'), { method: 'POST', body }, actor, options),
    splitActor: (id: string, actorId: string, body: z.input<typeof splitting>) =>
      change(at(id, 'actors', actorId, 'split'), { method: 'POST', body }, actor, options),
    keepApart: (id: string, a: string, b: string) =>
      change(at(id, 'identity-decisions'), { method: 'POST', body: { a, b } }, identityDecision, options),
  };
};
export type Editing = ReturnType<typeof editing>;
