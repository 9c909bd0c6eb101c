import type { Statement } from '../finding.ts';
import type { NameLikeness } from './name-likeness.ts';

/** What tells of an actor who it is, besides its name. */
export interface KnownFacts {
  readonly type: string;
  /** CBS code. */
  readonly municipality?: string | undefined;
  /** KVK number. */
  readonly registerNumber?: string | undefined;
  /** Host of its website; absent where many share it. */
  readonly host?: string | undefined;
}

/** One register number: one body, though it may go by several names. */
const SAME_NUMBER = { atLeast: 0.75, doubtLeft: 0.3 } as const;
const OTHER_NUMBER = 0.6;
const SAME_HOST = { atLeast: 0.5, doubtLeft: 0.6 } as const;
const SAME_PLACE_DOUBT_LEFT = 0.9;
const OTHER_PLACE = 0.8;
const OTHER_SORT = 0.8;

/** Initiative, organisation and coalition are told apart by judgement; a fund is another sort of body. */
const sortOf = (type: string): string => (type === 'fund' || type === 'municipality' ? type : 'group');

/**
 * Weighs all that speaks for and against two actors being one. What speaks for it takes away a share of the doubt that
 * the names leave; what speaks against it multiplies the score. Symmetric; 0–1.
 */
export function weighEvidence(
  a: KnownFacts,
  b: KnownFacts,
  names: NameLikeness | undefined,
): { readonly score: number; readonly reasons: readonly Statement[] } {
  let score = names?.score ?? 0;
  const reasons: Statement[] = names === undefined ? [] : [names.reason];
  const speaksFor = (doubtLeft: number, code: string, params: Statement['params']) => {
    score = 1 - (1 - score) * doubtLeft;
    reasons.push({ code, params });
  };
  const speaksAgainst = (factor: number, code: string, params: Statement['params']) => {
    score *= factor;
    reasons.push({ code, params });
  };

  if (a.registerNumber !== undefined && b.registerNumber !== undefined) {
    if (a.registerNumber === b.registerNumber) {
      score = Math.max(score, SAME_NUMBER.atLeast);
      const doubtLeft = names === undefined ? 1 : SAME_NUMBER.doubtLeft;
      speaksFor(doubtLeft, 'same-register-number', { number: a.registerNumber });
    } else {
      speaksAgainst(OTHER_NUMBER, 'other-register-number', { a: a.registerNumber, b: b.registerNumber });
    }
  }
  if (a.host !== undefined && a.host === b.host) {
    score = Math.max(score, SAME_HOST.atLeast);
    speaksFor(names === undefined ? 1 : SAME_HOST.doubtLeft, 'same-website', { host: a.host });
  }
  if (score > 0 && a.municipality !== undefined && b.municipality !== undefined) {
    if (a.municipality === b.municipality) {
      speaksFor(SAME_PLACE_DOUBT_LEFT, 'same-municipality', { municipality: a.municipality });
    } else {
      speaksAgainst(OTHER_PLACE, 'other-municipality', { a: a.municipality, b: b.municipality });
    }
  }
  if (a.type === b.type) reasons.push({ code: 'same-type', params: { type: a.type } });
  else {
    const factor = sortOf(a.type) === sortOf(b.type) ? 1 : OTHER_SORT;
    speaksAgainst(factor, 'other-type', { a: a.type, b: b.type });
  }
  return { score, reasons };
}

/** Hosts of which each page is somebody else's. */
const SHARED_HOSTS = new Set(
  'facebook.com instagram.com linkedin.com twitter.com x.com youtube.com meetup.com linktr.ee sites.google.com nextdoor.nl wikipedia.org nl.wikipedia.org'.split(
    ' ',
  ),
);

/** The host of a website without `www.`; nothing where it is no address, or one of a service that many use. */
export function hostOf(website: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(website ?? '')?.[1]?.toLowerCase();
  const bare = host?.replace(/^(?:www|m|nl-nl)\./u, '').replace(/\.$/, '');
  return bare === undefined || SHARED_HOSTS.has(bare) ? undefined : bare;
}
