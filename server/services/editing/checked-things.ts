import type { z } from 'zod';
import { actor as actorSchema, toActor } from '#contract/actor';
import { tie as tieSchema, toTie } from '#contract/tie';
import type { Actor } from '#model/actor';
import { DomainError, type Fault } from '#model/errors';
import { faultsOfActor, faultsOfTie } from '#model/rules';
import type { Tie } from '#model/tie';
import { TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES } from '#model/vocabulary';

/**
 * An actor as it may be stored: of its schema, by the rules of the model, with themes that the catalogue knows or that
 * it had before; `any`: an import may bring others.
 *
 * @throws DomainError `invalid` with all faults.
 */
export function checkedActor(value: unknown, themes: ReadonlyMap<string, unknown> | 'any', before?: Actor): Actor {
  return toActor(
    checked(actorSchema, value, { types: ACTOR_TYPES, widest: 'initiative' }, (actor: Actor) => {
      const faults = faultsOfActor(actor);
      if (themes === 'any') return faults;
      for (const [index, code] of (actor.themes ?? []).entries()) {
        if (themes.has(code) || before?.themes?.includes(code)) continue;
        const known = [...themes.keys()].join(', ');
        faults.push({ path: `themes/${index}`, code: 'theme', message: `"${code}" is no theme; there are: ${known}` });
      }
      return faults;
    }),
  );
}

/**
 * A tie as it may be stored; whether its ends exist and may hold it is checked in the store. A tie of an actor to itself
 * is a fault, except where an import has it.
 *
 * @throws DomainError `invalid` with all faults.
 */
export function checkedTie(value: unknown, selfTies: 'refused' | 'kept' = 'refused'): Tie {
  return toTie(
    checked(tieSchema, value, { types: TIE_TYPES, widest: 'funds' }, (tie: Tie) => {
      const faults = faultsOfTie(tie);
      if (selfTies === 'refused' && tie.from !== undefined && tie.from === tie.to) {
        const message = 'a tie goes to another actor, not to the one it comes from';
        faults.push({ path: 'to', code: 'self-tie', message });
      }
      return faults;
    }),
  );
}

interface Types {
  readonly types: readonly string[];
  /** The type with most properties: what is wrong by it is told where the type itself is not known. */
  readonly widest: string;
}

/** Checks schema and rules; where properties are wrong by themselves, the rules are held to the others. */
function checked<T extends z.ZodType, Thing>(
  schema: T,
  value: unknown,
  { types, widest }: Types,
  rules: (thing: Thing) => Fault[],
): z.infer<T> {
  const result = schema.safeParse(value);
  // What the schema takes has no part that the rules should not see.
  const broken = result.success ? rules(result.data as Thing) : undefined;
  if (broken?.length === 0) return result.data as z.infer<T>;
  const faults = broken ?? (result.error?.issues ?? []).flatMap(faultsOfIssue);
  if (broken === undefined && typeof value === 'object' && value !== null) {
    if (!types.includes(String((value as { type?: unknown }).type))) {
      const guess = schema.safeParse({ ...value, type: widest });
      const others = guess.success ? [] : guess.error.issues.flatMap(faultsOfIssue);
      faults.push(...others.filter(({ code }) => code !== 'unknown'));
    }
    const wrong = new Set(faults.map(({ path }) => path.split('/')[0]));
    if (!wrong.has('type') && !wrong.has('')) {
      faults.push(...rules(Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))) as Thing));
    }
  }
  if (faults.length > 0) throw new DomainError('invalid', `${faults[0]!.message}.`, faults);
  return result.data as z.infer<T>;
}

/** A value of a schema, or `invalid` with all faults. */
export function parsed<T extends z.ZodType>(schema: T, value: unknown, what: string): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap(faultsOfIssue);
  throw new DomainError('invalid', `This ${what} is not right: ${faults[0]!.message}.`, faults);
}

/** Faults of a schema in the words of the product, one for each unknown key. */
export function faultsOfIssue(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map(String);
  const fault = (code: string, message: string, ...more: string[]): Fault => ({
    path: [...path, ...more].join('/'),
    code,
    message,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault('unknown', `"${key}" is not known here`, key));
    case 'invalid_type':
      return [fault('type', `must be ${issue.expected}`)];
    case 'invalid_value':
      return [fault('value', `must be one of ${issue.values.map(String).join(', ')}`)];
    case 'invalid_union':
      return [fault('value', 'discriminator' in issue ? 'must be a known type' : issue.message)];
    case 'too_big':
    case 'too_small':
      return [fault(issue.code.replaceAll('_', '-'), boundText(issue))];
    default:
      return [fault(issue.code.replaceAll('_', '-'), issue.message)];
  }
}

/** What a number, text or list is counted in. */
const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

/** A bound that is not kept, in the words of the product; words of the schema's own stay. */
function boundText(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  if (!/^Too (?:big|small):/.test(issue.message)) return issue.message;
  const [bound, most] = issue.code === 'too_big' ? [issue.maximum, true] : [issue.minimum, false];
  const isStrict = issue.inclusive === false;
  const word = most ? (isStrict ? 'less than' : 'at most') : isStrict ? 'more than' : 'at least';
  return `must be ${word} ${bound}${UNITS[issue.origin] ?? ''}`;
}

/** The faults that a check finds; other failures pass. */
export function faultsFound(check: () => unknown): readonly Fault[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return error.faults;
    throw error;
  }
}
