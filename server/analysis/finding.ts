import type { ActorId } from '#model/ids';
import type { ActorType } from '#model/vocabulary';
import type { Features } from './score/score.ts';

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
}

/** What words need to know of an actor. */
export interface NamedActor {
  readonly name: string;
  readonly type: ActorType;
  readonly themes: readonly string[];
  /** CBS codes of where it is. */
  readonly places: readonly string[];
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
