import { compareCodePoints, fold } from '#model/text';

/** A municipality that can be opened. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly province: string | undefined;
  /** The network in which it opens. */
  readonly network: string;
}

/** Leading words and signs that people leave out: 's-Gravenhage, Den Haag, De Bilt. */
const bare = (text: string): string =>
  fold(text)
    .replace(/^['’`]?(?:s|t)?[-\s]+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function rankOf(place: Place, wanted: string): number | undefined {
  let best: number | undefined;
  for (const name of [place.name, ...place.aliases]) {
    const folded = fold(name);
    const short = bare(name);
    const rank =
      folded === wanted || short === wanted
        ? 0
        : folded.startsWith(wanted) || short.startsWith(wanted)
          ? 1
          : ` ${short}`.includes(` ${wanted}`)
            ? 2
            : short.includes(wanted)
              ? 3
              : undefined;
    if (rank !== undefined && (best === undefined || rank < best)) best = rank;
  }
  return best;
}

/** The places that a text may mean, best first: whole name, beginning, beginning of a word, anywhere; then by name. */
export function searchPlaces(places: readonly Place[], text: string, limit: number): Place[] {
  const wanted = bare(text) || fold(text).trim();
  if (wanted === '') return [];
  return places
    .flatMap((place) => {
      const rank = rankOf(place, wanted);
      return rank === undefined ? [] : [{ place, rank }];
    })
    .sort((a, b) => a.rank - b.rank || compareCodePoints(a.place.name, b.place.name))
    .slice(0, limit)
    .map(({ place }) => place);
}

interface MunicipalityActor {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly province?: string | undefined;
}

/** All places: those of the first network open there, the others in the second; by name. */
export function placesFrom(
  first: { network: string; items: readonly MunicipalityActor[] },
  second: { network: string; items: readonly MunicipalityActor[] },
): Place[] {
  const byCode = new Map<string, Place>();
  for (const { network, items } of [second, first]) {
    for (const item of items) {
      const known = byCode.get(item.id);
      byCode.set(item.id, {
        code: item.id,
        name: item.name,
        aliases: [...new Set([...(known?.aliases ?? []), ...(item.aliases ?? [])])],
        province: item.province ?? known?.province,
        network,
      });
    }
  }
  return [...byCode.values()].sort((a, b) => compareCodePoints(fold(a.name), fold(b.name)));
}
