import { compareCodePoints } from '#model/text';
import type { ActorType } from '#model/vocabulary';
import type { Statement } from '../finding.ts';
import { type ComparedName, comparedName, spellingsOf } from './compared-name.ts';
import { hostOf, type KnownFacts, weighEvidence } from './evidence.ts';
import { NameIndex } from './name-index.ts';
import { type NameLikeness, nameLikeness } from './name-likeness.ts';
import type { NameSpelling } from './name-spelling.ts';
import { Vocabulary } from './vocabulary.ts';

/** What tells of an actor who it is. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: ActorType;
  /** CBS code. */
  readonly municipality?: string;
  /** KVK number. */
  readonly registerNumber?: string;
  readonly website?: string;
}

/** Two actors that may be one. */
export interface DuplicatePair {
  readonly a: string;
  readonly b: string;
  /** 0–1; see {@link findDuplicates}. */
  readonly score: number;
  readonly reasons: readonly Statement[];
}

export interface Duplicates {
  /** The likeliest first; of equal ones by ids in code-point order. */
  readonly items: readonly DuplicatePair[];
  /** How many pairs there are in all. */
  readonly count: number;
}

export interface DuplicateOptions {
  /** Whether a person decided on two actors already: these are left out. */
  readonly decided: (a: string, b: string) => boolean;
  /** At most this many pairs are given. */
  readonly limit: number;
  /** Pairs with a lower score are not told; default {@link DUPLICATE_MINIMUM}. */
  readonly minimum?: number;
}

/** The least score that is told. */
export const DUPLICATE_MINIMUM = 0.5;
/** A website that more actors than this share tells of a platform, not of one actor. */
const SHARED_BY_AT_MOST = 4;
/** Scores are rounded to this many decimals. */
const DECIMALS = 2;

interface Prepared {
  readonly known: Known;
  readonly facts: KnownFacts;
  readonly names: readonly ComparedName[];
}

/**
 * Finds actors that may be one: `candidates` are compared with `among` and with each other, each pair once; where both
 * hold an id the candidate counts. `a` is the candidate (of two the one with the lower id). Municipalities never are
 * duplicates: their code says who they are.
 *
 * The score orders pairs for a person who decides; it is no probability. 0.9: the names are the same but for signs,
 * accents, spaces or a legal form. 0.8: the same words in another order, or a typing error. 0.7: one name is the other
 * with a word that says little. 0.5: much is shared, look at it. Other facts move it from there. An alias counts a
 * little less than a name. Rare words count more than common ones, and how rare a word is, is told by the names that are
 * compared.
 *
 * Only names that share a telling word are compared: about O(names · names that share it).
 */
export function findDuplicates(
  candidates: readonly Known[],
  among: readonly Known[],
  { decided, limit, minimum = DUPLICATE_MINIMUM }: DuplicateOptions,
): Duplicates {
  const isCandidate = new Set(candidates.map(({ id }) => id));
  const pool = [...candidates, ...among.filter(({ id }) => !isCandidate.has(id))].filter(isNoMunicipality);
  const own = candidates.filter(isNoMunicipality).length;
  const { prepared, vocabulary } = prepare(pool);
  const index = new NameIndex(
    prepared.map(({ names }) => names),
    vocabulary,
  );
  const byFact = sharedFacts(prepared);
  const pairs: DuplicatePair[] = [];
  const seenFor = new Int32Array(pool.length).fill(-1);
  for (let place = 0; place < own; place += 1) {
    const one = prepared[place]!;
    const compare = (otherPlace: number) => {
      if (otherPlace <= place || seenFor[otherPlace] === place) return;
      seenFor[otherPlace] = place;
      const other = prepared[otherPlace]!;
      const pair = compared(one, other, vocabulary);
      if (pair === undefined || pair.score < minimum || decided(one.known.id, other.known.id)) return;
      const swapped = otherPlace < own && compareCodePoints(one.known.id, other.known.id) > 0;
      pairs.push(swapped ? compared(other, one, vocabulary)! : pair);
    };
    for (const name of one.names) index.lookUp(name, compare);
    for (const others of factsOf(one).map((fact) => byFact.get(fact))) others?.forEach(compare);
  }
  pairs.sort((x, y) => y.score - x.score || compareCodePoints(x.a, y.a) || compareCodePoints(x.b, y.b));
  return { items: pairs.slice(0, limit), count: pairs.length };
}

const isNoMunicipality = ({ type }: Known): boolean => type !== 'municipality';

function prepare(pool: readonly Known[]): { prepared: Prepared[]; vocabulary: Vocabulary } {
  const spellings = pool.map(({ name, aliases }) => spellingsOf(name, aliases));
  const vocabulary = new Vocabulary(wordsOf(spellings), cutShortOf(spellings));
  const hosts = pool.map(({ website }) => hostOf(website));
  const uses = new Map<string, number>();
  for (const host of hosts) if (host !== undefined) uses.set(host, (uses.get(host) ?? 0) + 1);
  const prepared = pool.map((known, place): Prepared => {
    const host = hosts[place];
    const { type, municipality, registerNumber } = known;
    const isOwn = host !== undefined && uses.get(host)! <= SHARED_BY_AT_MOST;
    return {
      known,
      facts: { type, municipality, registerNumber, host: isOwn ? host : undefined },
      names: spellings[place]!.map((spelling) => comparedName(spelling, spelling.text !== known.name, vocabulary)),
    };
  });
  return { prepared, vocabulary };
}

function* wordsOf(actors: readonly (readonly NameSpelling[])[]): Generator<ReadonlySet<string>> {
  for (const spellings of actors) yield new Set(spellings.flatMap(({ words }) => words));
}

function cutShortOf(actors: readonly (readonly NameSpelling[])[]): Set<string> {
  const all = new Set<string>();
  for (const spellings of actors) for (const { cutShort } of spellings) for (const word of cutShort) all.add(word);
  return all;
}

/** What two actors may share that makes it worth comparing them, whatever their names. */
const factsOf = ({ facts: { registerNumber, host } }: Prepared): string[] => [
  ...(registerNumber === undefined ? [] : [`number ${registerNumber}`]),
  ...(host === undefined ? [] : [`host ${host}`]),
];

function sharedFacts(prepared: readonly Prepared[]): ReadonlyMap<string, readonly number[]> {
  const byFact = new Map<string, number[]>();
  for (const [place, one] of prepared.entries()) {
    for (const fact of factsOf(one)) {
      const places = byFact.get(fact);
      if (places === undefined) byFact.set(fact, [place]);
      else places.push(place);
    }
  }
  return byFact;
}

function compared(one: Prepared, other: Prepared, vocabulary: Vocabulary): DuplicatePair | undefined {
  const names = likestNames(one, other, vocabulary);
  if (names === undefined && !factsOf(one).some((fact) => factsOf(other).includes(fact))) return undefined;
  const { score, reasons } = weighEvidence(one.facts, other.facts, names);
  const scale = 10 ** DECIMALS;
  return { a: one.known.id, b: other.known.id, score: Math.round(score * scale) / scale, reasons };
}

/** What an alias takes off. */
const ALIAS_COST = 0.03;

/** The likeness of those two of their names that are most alike. */
function likestNames(one: Prepared, other: Prepared, vocabulary: Vocabulary): NameLikeness | undefined {
  let best: NameLikeness | undefined;
  for (const a of one.names) {
    for (const b of other.names) {
      const found = nameLikeness(a, b, vocabulary);
      if (found === undefined) continue;
      const score = found.score - (a.isAlias || b.isAlias ? ALIAS_COST : 0);
      if (best !== undefined && score <= best.score) continue;
      const names = {
        ...(a.isAlias ? { aAlias: a.spelling.text } : {}),
        ...(b.isAlias ? { bAlias: b.spelling.text } : {}),
      };
      best = { score, reason: { code: found.reason.code, params: { ...found.reason.params, ...names } } };
    }
  }
  return best;
}
