import { z } from 'zod';
import {
  ENTITY_ID_MAX_LENGTH,
  ENTITY_ID_PATTERN,
  MUNICIPALITY_CODE_PATTERN,
  NETWORK_ID_MAX_LENGTH,
  NETWORK_ID_PATTERN,
} from '#model/ids';
import { isEuroAmount } from '#model/money';
import { isPartialDate, PARTIAL_DATE_PATTERN } from '#model/partial-date';

/** The values that fields of the wire are made of, each with its limits. */

export const networkId = z
  .string()
  .max(NETWORK_ID_MAX_LENGTH)
  .regex(NETWORK_ID_PATTERN, 'small letters, digits and single hyphens')
  .describe('Slug of the network: small letters, digits and hyphens.');

export const entityId = z
  .string()
  .min(1)
  .max(ENTITY_ID_MAX_LENGTH)
  .regex(ENTITY_ID_PATTERN, 'control characters, half characters, "." and ".." make no id');

export const actorId = entityId.describe('Id of an actor, unique within its network; for a municipality its CBS code.');
export const tieId = entityId.describe('Id of a tie, unique within its network.');

export const municipalityCode = z
  .string()
  .regex(MUNICIPALITY_CODE_PATTERN, 'a CBS code: GM and four digits, such as GM0166');

export const partialDate = z
  .string()
  .regex(PARTIAL_DATE_PATTERN, { error: 'a date such as 2016, 2016-05 or 2016-05-01', abort: true })
  .refine(isPartialDate, 'the calendar does not have this day')
  .describe('A date as precise as it is known: year, month or day.');

export const fullDate = z.iso.date().describe('A day, such as 2024-11-25.');

export const endDate = z.union(
  [partialDate, z.literal('unknown')],
  'a date such as 2016, 2016-05 or 2016-05-01, or "unknown"',
);

export const timestamp = z.iso.datetime().describe('A moment in UTC (ISO 8601).');

export const euros = z
  .number()
  .nonnegative({ abort: true })
  .refine(isEuroAmount, 'euros with at most two decimals')
  .describe('Euros, at most two decimals.');

export const wholeNumber = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
export const share = z.number().min(0).max(1);
export const revision = z.number().int().positive().describe('Revision of the network that the answer speaks of.');

/** A text of one line or more without NUL or lone surrogates, which no store keeps. */
export const text = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .regex(/^[^\0\p{Cs}]*$/u, 'holds NUL or half a character, which no store keeps');
export const filledText = (maxLength: number) => text(maxLength).min(1).regex(/\S/u, 'only white space');

export const website = text(2_000)
  .regex(/^https?:\/\/\S+$/iu, 'an address that starts with http:// or https://')
  .describe('Address of the website, http or https.');

/** A list without repeats. */
export const setOf = <T extends z.ZodType>(item: T, max = 200) =>
  z
    .array(item)
    .max(max)
    .refine((list) => new Set(list).size === list.length, 'holds the same value twice');

/** A number as it was sent: a whole one above 2^53 has lost its last digits before anyone could look at it. */
const exactNumber = z
  .number()
  .refine(
    (number) => !Number.isInteger(number) || Number.isSafeInteger(number),
    'a whole number of at most 2^53 − 1; send a longer one as text',
  );
const primitive = z.union([text(10_000), exactNumber, z.boolean()]);
export const attributes = z
  .record(text(200).min(1), z.union([primitive, z.array(primitive).max(1_000)]))
  .describe('Whatever else is known: name → text, number, boolean or a list of one of those.');

/** A query value that lists words with commas. */
export const commaList = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .min(1)
    .transform((list) => [...new Set(list.split(','))])
    .pipe(z.array(item));

export const queryFlag = z.enum(['true', 'false']).transform((word) => word === 'true');
export const queryNumber = <T extends z.ZodType<number, number>>(number: T) =>
  z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/, 'a number')
    .transform(Number)
    .pipe(number);
