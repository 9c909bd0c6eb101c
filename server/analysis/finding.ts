import type { ActorId } from '#model/ids';
import type { ActorType } from '#model/vocabulary';
import type { Features } from './score/weights.ts';

/** A statement as code and what fills its words; the words themselves belong to the interface's languages. */
export interface Statement {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface NextStep extends Statement {
  readonly instrument?: string;
}

/** A tie that would take a risk away, wholly or in part. */
export interface Repair {
  readonly actors: readonly [ActorId, ActorId];
  readonly tieType: string;
  /** How many of those that would be cut off stay connected with this tie and those before it. */
  readonly keeps: number;
}

/** A tie that would join two groups with fewer ties between them than expected. */
export interface Bridge {
  readonly actors: readonly [ActorId, ActorId];
  readonly tieType: string;
  readonly score: number;
  /** Burt's constraint of both ends without and with the tie; null where an end has no partners yet. */
  readonly constraint: readonly { readonly before: number | null; readonly after: number }[];
}

/** Some of the members of a group, and what most of them work on. */
export interface GroupNamed {
  /** Number of the community in the partition that the parameters make again. */
  readonly community: number;
  readonly size: number;
  /** The best connected members, at most five. */
  readonly members: readonly ActorId[];
  readonly themes: readonly string[];
}

/** A suggestion or gap before it is put in words. Actors are named by id. */
export interface FindingResult {
  /** Stays the same while kind, actors and reasons do. */
  readonly id: string;
  readonly kind: string;
  readonly actors: readonly ActorId[];
  readonly score: number;
  readonly confidence: number;
  readonly tieType?: string;
  readonly features?: Features;
  readonly reasons: readonly Statement[];
  readonly cautions: readonly Statement[];
  /** Routes along real contacts, the best first, ends included; none where no route exists. */
  readonly introductions: readonly (readonly ActorId[])[];
  readonly nextStep: NextStep;
  readonly repairs?: readonly Repair[];
  readonly cutsOff?: readonly ActorId[];
  /** The first sentence; absent: it is made of the actors alone. */
  readonly headline?: Statement;
  /** The exact numbers behind the words, by name; null: not known. */
  readonly figures?: Readonly<Record<string, number | null>>;
  /** Code of the theme that it is about. */
  readonly theme?: string;
  readonly groups?: readonly GroupNamed[];
  readonly bridges?: readonly Bridge[];
}

/** What words need to know of an actor. */
export interface NamedActor {
  readonly name: string;
  readonly type: ActorType;
  readonly themes: readonly string[];
  /** CBS codes of where it is. */
  readonly places: readonly string[];
}

/** How a number of relations was expected, so that the answer can be judged and made again. */
export interface ExpectationTold {
  /** `negative-binomial`: a regression; `alike`: from the most alike. */
  readonly method: 'negative-binomial' | 'alike';
  /** On how many actors it rests. */
  readonly fittedOn: number;
  /** How many of them nobody asked: they are never flagged. */
  readonly notAsked: number;
  /** NB2 dispersion: variance μ + αμ². Null where each actor has its own. */
  readonly alpha: number | null;
  /** Σ(1 − score) over all that are flagged. */
  readonly expectedFalseFlags: number;
  readonly flagged: number;
  readonly logLikelihood: number | null;
  /** Σ(y − μ)²/(μ + αμ²) over n less the number of coefficients: about 1 where the model fits. */
  readonly pearsonDispersion: number | null;
  readonly iterations: number;
  readonly converged: boolean;
  /** Mean log of expected relations; null without a regression. */
  readonly intercept: number | null;
  readonly covariates: readonly {
    readonly name: string;
    /** Per standard deviation; null without a regression. */
    readonly coefficient: number | null;
    readonly mean: number;
    readonly deviation: number;
    /** For how many the value was not known. */
    readonly missing: number;
  }[];
  readonly dropped: readonly { readonly name: string; readonly reason: string }[];
}

/** Findings with the names that their words need. */
export interface FindingList {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly items: readonly FindingResult[];
  readonly names: Readonly<Record<string, NamedActor>>;
  /** Codes of why there are none, by topic. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Share of the findings that go to the 5 % best connected; null without findings. */
  readonly hubShare: number | null;
  /** Of `under-connected`. */
  readonly expectation?: ExpectationTold;
}

/** Id of a finding: a 53-bit hash of kind, actors and reasons, in base 36. Not for secrets. */
export function findingId(kind: string, actors: readonly string[], reasons: readonly Statement[]): string {
  const text = JSON.stringify([kind, actors, reasons.map(({ code, params }) => [code, params])]);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
