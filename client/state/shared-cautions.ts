import type { Finding } from '#contract/findings';

export type Caution = Finding['cautions'][number];

/** A caution that holds for every suggestion: with its own words, or with ours where theirs differ by name. */
export type SharedCaution =
  | { readonly code: string; readonly text: string }
  | { readonly code: SharedCode; readonly text: undefined };

/** What a single suggestion still has to say after what all have in common. */
export interface OwnCaution extends Caution {
  /** Set where all share the part about the place, and this one adds that its own themes are not known. */
  readonly onlyOther: boolean;
}

/** Codes for which the page has words of its own, and whether they are about the place or about the other. */
export const SHARED_CODES = ['not-asked', 'themes-unknown'] as const;
export type SharedCode = (typeof SHARED_CODES)[number];

const actorsOf = ({ params }: Caution): readonly unknown[] => (Array.isArray(params.actors) ? params.actors : []);

/** Whether this caution says of the place, or of the other alone, what its code says. */
const fits: Readonly<Record<SharedCode, (caution: Caution, place: string) => boolean>> = {
  'not-asked': (caution, place) => !actorsOf(caution).includes(place),
  'themes-unknown': (caution, place) => actorsOf(caution).includes(place),
};

const isSharedCode = (code: string): code is SharedCode => (SHARED_CODES as readonly string[]).includes(code);

/** The cautions that all suggestions share, in the order of the first: said once, above the list. */
export function sharedCautions(findings: readonly Finding[], place: string): SharedCaution[] {
  const [first, ...others] = findings;
  if (!first || others.length === 0) return [];
  return first.cautions.flatMap(({ code, text }): SharedCaution[] => {
    const all = findings.map(({ cautions }) => cautions.find((one) => one.code === code));
    if (all.every((one) => one?.text === text)) return [{ code, text }];
    if (!isSharedCode(code) || !all.every((one) => one !== undefined && fits[code](one, place))) return [];
    return [{ code, text: undefined }];
  });
}

/** The cautions of one suggestion without those that were said of all. */
export function ownCautions(cautions: readonly Caution[], shared: readonly SharedCaution[]): OwnCaution[] {
  return cautions.flatMap((caution): OwnCaution[] => {
    if (!shared.some(({ code }) => code === caution.code)) return [{ ...caution, onlyOther: false }];
    const addsOther = caution.code === 'themes-unknown' && actorsOf(caution).length > 1;
    return addsOther ? [{ ...caution, onlyOther: true }] : [];
  });
}
