import { z } from 'zod';
import { OWN_TIE_FIELDS, type Tie, type TieField } from '#model/tie';
import { TIE_RULES, TIE_TYPES, type TieType } from '#model/tie-types';
import { FUNDING_STATUSES, REPORTERS, STRENGTH_MAX } from '#model/vocabulary';
import { actorId, attributes, endDate, euros, filledText, partialDate, share, text, tieId } from './primitives.ts';

export const tieType = z.enum(TIE_TYPES).describe('What kind of relationship it is.');

const COMMON = {
  from: actorId.describe('Actor at the beginning.'),
  to: actorId.describe('Actor at the end.'),
  strength: z
    .number()
    .min(0)
    .max(STRENGTH_MAX)
    .optional()
    .describe('0 none, 1 networking, 2 cooperation, 3 coordination, 4 coalition, 5 collaboration.'),
  startedOn: partialDate.optional().describe('First day, inclusive; absent: unknown.'),
  endedOn: endDate.optional().describe('Last day, inclusive; absent: still going; "unknown": ended, day not known.'),
  source: filledText(2_000).optional().describe('Where this is known from.'),
  sourceDate: partialDate.optional().describe('When the source spoke.'),
  reportedBy: z.enum(REPORTERS).optional().describe('Which side told of it.'),
  confidence: share.optional().describe('How sure the source is, 0–1.'),
  savingsEur: euros.optional().describe('Euros saved; always with savingsSource.'),
  savingsSource: filledText(2_000).optional().describe('Where the savings are known from.'),
  note: text(10_000).optional().describe('Plain text.'),
  attributes: attributes.optional(),
} as const;

const OWN = {
  form: z.string(),
  status: z.enum(FUNDING_STATUSES).describe('Where the application stands.'),
  amountEur: euros.describe('Euros granted; while requested or refused, what was asked.'),
  requestedEur: euros.describe('Euros asked for.'),
  paidEur: euros.describe('Euros paid.'),
  programme: filledText(300).describe('Scheme or programme under which it was given.'),
  towards: actorId.describe('Municipality that is spoken to.'),
  area: z
    .string()
    .regex(/^(?:WK\d{6}|BU\d{8})$/, 'a CBS district (WK and six digits) or neighbourhood (BU and eight digits)')
    .describe('CBS district or neighbourhood.'),
} satisfies Partial<Record<TieField, z.ZodType>>;

type OwnShape = { [K in keyof typeof OWN]: z.ZodOptional<(typeof OWN)[K]> };
type TieShape<T extends TieType> = { type: z.ZodLiteral<T> } & typeof COMMON & OwnShape;

function shapeOf<T extends TieType>(type: T): TieShape<T> {
  const { forms } = TIE_RULES[type];
  const own = Object.fromEntries(
    (OWN_TIE_FIELDS[type] ?? []).map((field) => {
      const schema =
        field === 'form' && forms
          ? z.enum(forms as [string]).describe('In which form.')
          : OWN[field as keyof typeof OWN];
      return [field, schema.optional()];
    }),
  );
  return { type: z.literal(type), ...COMMON, ...own } as TieShape<T>;
}

const withId = <T extends TieType>(type: T) => z.strictObject({ id: tieId, ...shapeOf(type) });
const withOptionalId = <T extends TieType>(type: T) => z.strictObject({ id: tieId.optional(), ...shapeOf(type) });
type Options<T> = [T, ...T[]];

/** A tie as it is stored and answered. */
export const tie = z
  .discriminatedUnion(
    'type',
    TIE_TYPES.map((type) => withId(type)) as unknown as Options<ReturnType<typeof withId<TieType>>>,
  )
  .describe('A relationship between two actors.');

/** A tie to be made: `id` may be left out. */
export const newTie = z
  .discriminatedUnion(
    'type',
    TIE_TYPES.map((type) => withOptionalId(type)) as unknown as Options<ReturnType<typeof withOptionalId<TieType>>>,
  )
  .describe('A tie to be made.');

export type WireTie = z.infer<typeof tie>;

/** The wire's tie is the model's: same names, same meaning. */
export const toTie = (wire: WireTie): Tie => wire as unknown as Tie;
export const fromTie = (one: Tie): WireTie => one as unknown as WireTie;
