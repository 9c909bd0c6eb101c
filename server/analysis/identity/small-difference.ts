import { fold } from '#model/text';
import type { Statement } from '../finding.ts';
import type { NameSpelling } from './name-spelling.ts';

/**
 * What two names differ in that hold the same telling words in the same order: nothing, signs, spaces, or legal forms,
 * articles and abbreviations, which are named as each name writes them. `byForm`: a legal form is among them. O(length).
 */
export function smallDifference(a: NameSpelling, b: NameSpelling, byForm: boolean): Statement {
  if (a.text === b.text) return { code: 'same-name', params: { name: a.text } };
  if (a.plain === b.plain) return { code: 'same-but-writing', params: {} };
  if (a.plain.replaceAll(' ', '') === b.plain.replaceAll(' ', '')) return { code: 'same-but-spaces', params: {} };
  const [onlyA, onlyB] = [onlyIn(a, b), onlyIn(b, a)];
  if (onlyA === '' && onlyB === '') return { code: 'other-order', params: {} };
  if (onlyA !== '' && onlyB !== '') return { code: 'same-but-words', params: { a: onlyA, b: onlyB } };
  const words = onlyA + onlyB;
  return byForm
    ? { code: 'same-but-legal-form', params: { forms: words } }
    : { code: 'same-but-word', params: { words } };
}

/** The words that only the first of two names holds, as it writes them. */
function onlyIn(one: NameSpelling, other: NameSpelling): string {
  const left = other.plain.split(' ');
  const only = one.plain.split(' ').filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const written = one.text.split(/\s+/).map((text) => text.replace(/^[("']+|[)"',;:]+$/gu, ''));
  const bare = written.map((text) => fold(text).replace(/[^\p{L}\p{N}]/gu, ''));
  return only.map((word) => written[bare.indexOf(word)] ?? word).join(' ');
}
