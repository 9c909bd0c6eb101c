import { firstDay, holdsAt } from '#model/partial-date';
import type { DrawingPositions, NetworkContents } from './network-contents.ts';

/** Positions are told to a hundredth: finer than a pixel at any zoom that shows more than one actor. */
const rounded = (position: number): number => Math.round(position * 100) / 100;

/**
 * The drawable network as JSON (the `graph` of the contract), UTF-8. Absent properties are left out. O(actors + ties).
 */
export function writeDrawing({ network, actors, ties }: NetworkContents, positions: DrawingPositions): Uint8Array {
  const places = new Map<string, Set<string>>();
  const add = (id: string, place: string) => {
    const known = places.get(id);
    if (known === undefined) places.set(id, new Set([place]));
    else known.add(place);
  };
  for (const { id, type, municipality } of actors) {
    if (type === 'municipality') add(id, id);
    else if (municipality !== undefined) add(id, municipality);
  }
  for (const tie of ties) if (tie.type === 'active-in') add(tie.from, tie.to);

  const day = network.referenceDate === undefined ? null : firstDay(network.referenceDate);
  const nodes = actors.map((actor, index) => ({
    id: actor.id,
    type: actor.type,
    name: actor.name,
    aliases: actor.aliases,
    themes: actor.themes ?? [],
    municipality: actor.type === 'municipality' ? actor.id : actor.municipality,
    places: [...(places.get(actor.id) ?? [])],
    foundedOn: actor.foundedOn,
    endedOn: actor.endedOn,
    respondent: actor.respondent,
    members: actor.members,
    volunteers: actor.volunteers,
    latitude: actor.latitude,
    longitude: actor.longitude,
    x: rounded(positions.x[index]!),
    y: rounded(positions.y[index]!),
  }));
  const drawn = ties.map((tie) => ({
    id: tie.id,
    type: tie.type,
    from: tie.from,
    to: tie.to,
    form: tie.form,
    status: tie.status,
    strength: tie.strength,
    amountEur: tie.amountEur,
    startedOn: tie.startedOn,
    endedOn: tie.endedOn,
    holds: day === null || holdsAt(tie, day),
  }));
  return new TextEncoder().encode(
    JSON.stringify({ network: network.id, revision: network.revision, nodes, ties: drawn }),
  );
}
