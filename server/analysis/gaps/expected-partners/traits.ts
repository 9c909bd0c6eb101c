import { firstDay } from '#model/partial-date';
import { rowLength } from '../../graph/analysed-graph.ts';
import { actorAt, type DatedNetwork, placesAt, vertexOf } from '../dated-network.ts';

const DAYS_PER_YEAR = 365.25;

/** What makes one initiative have more partners than another. */
export const TRAITS = ['age', 'members', 'themes', 'population', 'initiatives-there', 'asked'] as const;
export type Trait = (typeof TRAITS)[number];

/** The initiatives of a network with their partners and traits; null: not known. */
export interface Traits {
  /** Their vertices, ascending. */
  readonly vertices: readonly number[];
  /** Distinct partners of each. */
  readonly partners: Float64Array;
  readonly values: Readonly<Record<Trait, readonly (number | null)[]>>;
  readonly provinces: readonly (string | null)[];
}

/**
 * Traits of all initiatives on the day: log(1 + years), log(1 + members), number of themes, log inhabitants of the home
 * municipality, log(1 + other initiatives there), asked (1) or only mentioned (0), and the province. Where no home is on
 * record a single place of activity stands for it. Without a day no age is known. O(actors · places).
 */
export function traitsOf(network: DatedNetwork): Traits {
  const { graph, snapshot } = network;
  const vertices = Array.from({ length: graph.n }, (_, v) => v).filter(
    (v) => actorAt(network, v).type === 'initiative',
  );
  const countAt = new Map<string, number>();
  for (const v of vertices) {
    for (const place of placesAt(network, v)) countAt.set(place, (countAt.get(place) ?? 0) + 1);
  }
  const homes = vertices.map((v) => homeOf(network, v));
  const municipalities = homes.map((home) => {
    const vertex = home === null ? undefined : vertexOf(network, home);
    return vertex === undefined ? null : snapshot.actors[graph.actorOf[vertex]!]!;
  });
  const actors = vertices.map((v) => actorAt(network, v));
  return {
    vertices,
    partners: Float64Array.from(vertices, (v) => rowLength(graph, v)),
    values: {
      age: actors.map(({ foundedOn }) =>
        foundedOn === undefined || graph.day === null
          ? null
          : Math.log1p(Math.max(0, graph.day - firstDay(foundedOn)) / DAYS_PER_YEAR),
      ),
      members: actors.map(({ members }) => (members === undefined ? null : Math.log1p(members))),
      themes: actors.map(({ themes }) => (themes === undefined || themes.length === 0 ? null : themes.length)),
      population: municipalities.map((place) =>
        place?.population === undefined || place.population <= 0 ? null : Math.log(place.population),
      ),
      'initiatives-there': homes.map((home) => (home === null ? null : Math.log(countAt.get(home)!))),
      asked: actors.map(({ respondent }) => (respondent === undefined ? null : Number(respondent))),
    },
    provinces: municipalities.map((place) => place?.province ?? null),
  };
}

function homeOf(network: DatedNetwork, v: number): string | null {
  const { municipality } = actorAt(network, v);
  if (municipality !== undefined) return municipality;
  const places = [...placesAt(network, v)];
  return places.length === 1 ? places[0]! : null;
}
