import type { Statement } from '../finding.ts';
import { ACRONYM_MIN_LETTERS } from './acronyms.ts';
import type { ComparedName } from './compared-name.ts';
import type { NameSpelling } from './name-spelling.ts';
import { areOpposites, saysWhichOne } from './opposites.ts';
import { smallDifference } from './small-difference.ts';
import type { Vocabulary } from './vocabulary.ts';
import { alignWords, type WordAlignment } from './word-alignment.ts';

/** How alike two names are: 0–1 by the convention of {@link findDuplicates}, and what makes them so. */
export interface NameLikeness {
  readonly score: number;
  readonly reason: Statement;
}

/** Scores of names that hold the same words. */
const SAME = { name: 0.95, legalForm: 0.9, otherLegalForm: 0.65, spacing: 0.9, order: 0.8, typo: 0.86 } as const;
/** What an edit takes off, by the share of the letters that it changes: short words are rarely typed wrongly. */
const TYPO_COST = 2;
const OUT_OF_ORDER = 0.12;
const OTHER_FORM = 0.1;
/** A name with words added: where these weigh nothing, and what is taken off by their share of the weight. */
const ADDED = { best: 0.82, cost: 0.72, telling: 0.25 } as const;
/** Both names have words of their own. */
const OWN_WORDS = { best: 0.82, cost: 1.6 } as const;
/** Twice the shared weight as a share of what both names weigh. */
const SHARED_AT_LEAST = 0.55;
const ACRONYM = { three: 0.42, more: 0.55 } as const;

/**
 * Compares two names that were made ready with the same vocabulary. Symmetric. Names with other numbers ("School 1",
 * "School 2") or with opposites ("Noord", "Zuid") are no likeness at all, nor are names of which too little is shared.
 * O(words²).
 */
export function nameLikeness(one: ComparedName, other: ComparedName, vocabulary: Vocabulary): NameLikeness | undefined {
  if (otherNumbers(one, other)) return undefined;
  const inOrder = isInOrder(one.spelling, other.spelling);
  const found = likeness(...(inOrder ? ([one, other] as const) : ([other, one] as const)), vocabulary);
  if (found === undefined || inOrder) return found;
  const { a, b, ...rest } = found.reason.params;
  const params = { ...rest, ...(b === undefined ? {} : { a: b }), ...(a === undefined ? {} : { b: a }) };
  return { score: found.score, reason: { code: found.reason.code, params } };
}

const isInOrder = (a: NameSpelling, b: NameSpelling): boolean =>
  a.plain === b.plain ? a.text <= b.text : a.plain < b.plain;

function likeness(a: ComparedName, b: ComparedName, vocabulary: Vocabulary): NameLikeness | undefined {
  const short = acronymLikeness(a, b);
  if (short !== undefined) return short;
  if (!shareEnough(a, b, vocabulary)) return undefined;
  const alignment = alignWords(a, b, vocabulary);
  const { leftA, leftB } = alignment;
  if (leftA.length === 0 && leftB.length === 0) return sameWords(a, b, alignment);
  if (a.compact === b.compact || a.squeezed === b.squeezed)
    return { score: SAME.spacing, reason: { code: 'same-but-spaces', params: {} } };
  const opposed = leftA.some((i) => leftB.some((j) => areOpposites(a.spelling.words[i]!, b.spelling.words[j]!)));
  if (opposed) return undefined;
  const cost = costOfWriting(a, b, alignment);
  if (leftA.length === 0) return withAdded(b, leftB, cost, vocabulary);
  if (leftB.length === 0) return withAdded(a, leftA, cost, vocabulary);
  return ownWords(a, b, alignment, cost, vocabulary);
}

/** Whether it is worth pairing their words: quickly told, and never false where a likeness could be above 0.5. */
function shareEnough(a: ComparedName, b: ComparedName, vocabulary: Vocabulary): boolean {
  if (a.compact === b.compact || a.squeezed === b.squeezed) return true;
  let shared = 0;
  for (const word of a.words) {
    const near = vocabulary.nearOf(word);
    if (b.words.includes(word) || (near.size > 0 && b.words.some((other) => near.has(other)))) {
      shared += vocabulary.weightOf(word);
    }
  }
  if (2 * shared >= SHARED_AT_LEAST * (a.weight + b.weight)) return true;
  const { words } = a.spelling;
  return b.joined.some((word) => words.includes(word)) || a.joined.some((word) => b.spelling.words.includes(word));
}

/** What typing errors, another order and another legal form take off. */
function costOfWriting(a: ComparedName, b: ComparedName, { near, inOrder }: WordAlignment): number {
  const edits = near.reduce((sum, [, , count]) => sum + count, 0);
  const otherForm = missingIn(a, b).length > 0 && missingIn(b, a).length > 0;
  return (
    (TYPO_COST * edits) / Math.min(a.compact.length, b.compact.length) +
    (inOrder ? 0 : OUT_OF_ORDER) +
    (otherForm ? OTHER_FORM : 0)
  );
}

/** Both hold numbers, and not the same ones. */
function otherNumbers(a: ComparedName, b: ComparedName): boolean {
  const [x, y] = [a.spelling.numbers, b.spelling.numbers];
  return x.length > 0 && y.length > 0 && (x.length !== y.length || x.some((number, index) => number !== y[index]));
}

function acronymLikeness(a: ComparedName, b: ComparedName): NameLikeness | undefined {
  if (a.words.length !== 1 && b.words.length !== 1) return undefined;
  for (const [short, long] of [
    [a, b],
    [b, a],
  ] as const) {
    const [word] = short.spelling.words;
    if (short.words.length !== 1 || word!.length < ACRONYM_MIN_LETTERS || !long.acronyms.has(word!)) continue;
    const params = { short: word!.toUpperCase(), long: long.spelling.text };
    return {
      score: word!.length > ACRONYM_MIN_LETTERS ? ACRONYM.more : ACRONYM.three,
      reason: { code: 'acronym', params },
    };
  }
  return undefined;
}

/** Every word has its counterpart. */
function sameWords(a: ComparedName, b: ComparedName, alignment: WordAlignment): NameLikeness {
  const { near, joined, inOrder } = alignment;
  const forms = { onlyA: missingIn(b, a), onlyB: missingIn(a, b) };
  const otherForms = forms.onlyA.length > 0 && forms.onlyB.length > 0;
  const formScore = otherForms ? SAME.otherLegalForm : SAME.legalForm;
  const capped = (score: number) => (otherForms ? Math.min(score, formScore) : score);
  if (near.length > 0) {
    const words = near.map(([i, j]) => [a.spelling.words[i]!, b.spelling.words[j]!]);
    return {
      score: Math.max(0, capped(SAME.typo) - costOfWriting(a, b, alignment)),
      reason: {
        code: 'other-spelling',
        params: { a: words.map(([word]) => word).join(' '), b: words.map(([, word]) => word).join(' ') },
      },
    };
  }
  if (!inOrder) return { score: capped(SAME.order), reason: { code: 'other-order', params: {} } };
  if (joined) return { score: capped(SAME.spacing), reason: { code: 'same-but-spaces', params: {} } };
  if (otherForms) {
    const params = { a: forms.onlyA.join(', '), b: forms.onlyB.join(', ') };
    return { score: formScore, reason: { code: 'other-legal-form', params } };
  }
  const extra = [...forms.onlyA, ...forms.onlyB];
  return {
    score: extra.length > 0 ? formScore : SAME.name,
    reason: smallDifference(a.spelling, b.spelling, extra.length > 0),
  };
}

const missingIn = (one: ComparedName, other: ComparedName): string[] =>
  other.spelling.legalForms.filter((form) => !one.spelling.legalForms.includes(form));

/** One name is the other with words added. */
function withAdded(
  long: ComparedName,
  left: readonly number[],
  cost: number,
  vocabulary: Vocabulary,
): NameLikeness | undefined {
  const share = weightAt(long, left, vocabulary) / long.weight;
  const words = left.map((place) => long.spelling.words[place]!);
  const telling = words.some((word) => saysWhichOne(word) || /\d/.test(word));
  const score = ADDED.best - ADDED.cost * share - (telling ? ADDED.telling : 0) - cost;
  return score <= 0 ? undefined : { score, reason: { code: 'words-added', params: { words: words.join(' ') } } };
}

/** Both names have words that the other lacks. */
function ownWords(
  a: ComparedName,
  b: ComparedName,
  { leftA, leftB }: WordAlignment,
  cost: number,
  vocabulary: Vocabulary,
): NameLikeness | undefined {
  const left = weightAt(a, leftA, vocabulary) + weightAt(b, leftB, vocabulary);
  const score = OWN_WORDS.best - (OWN_WORDS.cost * left) / (a.weight + b.weight) - cost;
  if (score <= 0) return undefined;
  const say = (name: ComparedName, places: readonly number[]) => places.map((i) => name.spelling.words[i]!).join(' ');
  return { score, reason: { code: 'words-differ', params: { a: say(a, leftA), b: say(b, leftB) } } };
}

const weightAt = (name: ComparedName, places: readonly number[], vocabulary: Vocabulary): number =>
  places.reduce((sum, place) => sum + vocabulary.weightOf(name.words[place]!), 0);
