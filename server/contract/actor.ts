import { z } from 'zod';
import { ACTOR_FIELDS, type Actor, type ActorField } from '#model/actor';
import {
  ACTOR_TYPES,
  type ActorType,
  APPLICATION_REQUIREMENTS,
  INITIATORS,
  LEGAL_FORMS,
  RESOURCES,
  VISIBILITIES,
} from '#model/vocabulary';
import {
  actorId,
  attributes,
  entityId,
  euros,
  filledText,
  municipalityCode,
  partialDate,
  setOf,
  text,
  website,
  wholeNumber,
} from './primitives.ts';

export const actorType = z.enum(ACTOR_TYPES).describe('What kind of actor it is.');

const themeCode = text(60).min(1);

/** Every property that some actor carries, with its meaning, unit and range. */
const FIELDS = {
  name: filledText(300).describe('Display name.'),
  aliases: setOf(filledText(300)).describe('Other spellings of the name.'),
  themes: setOf(themeCode, 50).describe('Theme codes: works on, gives priority to (municipality), or funds (fund).'),
  description: text(10_000).describe('Plain text.'),
  website,
  registerNumber: z
    .string()
    .regex(/^\d{8}$/, 'eight digits')
    .describe('KVK number: eight digits.'),
  legalForm: z.enum(LEGAL_FORMS).describe('Legal form; informal: none.'),
  initiatedBy: z.enum(INITIATORS).describe('Who began it.'),
  foundedOn: partialDate.describe('When it began, as precise as known.'),
  endedOn: partialDate.describe('Its last day, as precise as known; absent: it goes on.'),
  members: wholeNumber.describe('Members, persons.'),
  volunteers: wholeNumber.describe('Volunteers, persons.'),
  needs: setOf(z.enum(RESOURCES)).describe('What it looks for.'),
  offers: setOf(z.enum(RESOURCES)).describe('What it can share.'),
  contactPersons: wholeNumber.describe('How many people are known as contact; the people themselves are not here.'),
  population: wholeNumber.describe('Inhabitants.'),
  areaKm2: z.number().positive().describe('Area in km².'),
  province: text(60).min(1).describe('Name of the province.'),
  neighbours: setOf(municipalityCode).describe('CBS codes of the municipalities that share a border.'),
  worksIn: setOf(text(60).min(1)).describe('Where the fund gives: "national", names of provinces or CBS codes.'),
  grantMinEur: euros.describe('Smallest grant, euros.'),
  grantMaxEur: euros.describe('Largest grant, euros.'),
  acceptsInformal: z.boolean().describe('Whether groups without legal form may apply.'),
  applicationRequirements: setOf(z.enum(APPLICATION_REQUIREMENTS)).describe('What the fund asks applicants for.'),
  municipality: municipalityCode.describe('CBS code of the municipality where it is at home.'),
  source: filledText(2_000).describe('Where this is known from.'),
  sourceDate: partialDate.describe('When the source spoke.'),
  latitude: z.number().min(-90).max(90).describe('Degrees north, WGS84.'),
  longitude: z.number().min(-180).max(180).describe('Degrees east, WGS84.'),
  respondent: z.boolean().describe('true: was asked about its ties; false: only mentioned by others; absent: unknown.'),
  visibility: z.enum(VISIBILITIES).describe('public, signed-in, or hidden: counted, never named to readers.'),
  attributes,
} satisfies Record<Exclude<ActorField, 'id' | 'type'>, z.ZodType>;

type OptionalFields = { [K in keyof typeof FIELDS as K extends 'name' ? never : K]: z.ZodOptional<(typeof FIELDS)[K]> };
type ActorShape<T extends ActorType> = { type: z.ZodLiteral<T>; name: (typeof FIELDS)['name'] } & OptionalFields;

/** The properties of one actor type; the types share one TypeScript shape, the schema refuses what a type does not carry. */
function shapeOf<T extends ActorType>(type: T): ActorShape<T> {
  const own = ACTOR_FIELDS[type].filter((field) => field !== 'id' && field !== 'type' && field !== 'name');
  const optional = Object.fromEntries(own.map((field) => [field, FIELDS[field as keyof typeof FIELDS].optional()]));
  return { type: z.literal(type), name: FIELDS.name, ...optional } as ActorShape<T>;
}

const withId = <T extends ActorType>(type: T) => z.strictObject({ id: actorId, ...shapeOf(type) });
const withOptionalId = <T extends ActorType>(type: T) => z.strictObject({ id: actorId.optional(), ...shapeOf(type) });

const BY_TYPE = {
  initiative: withId('initiative'),
  municipality: withId('municipality'),
  fund: withId('fund'),
  organisation: withId('organisation'),
  coalition: withId('coalition'),
} as const;

const NEW_BY_TYPE = {
  initiative: withOptionalId('initiative'),
  municipality: withOptionalId('municipality'),
  fund: withOptionalId('fund'),
  organisation: withOptionalId('organisation'),
  coalition: withOptionalId('coalition'),
} as const;

/** An actor as it is stored and answered. */
export const actor = z
  .discriminatedUnion('type', [
    BY_TYPE.initiative,
    BY_TYPE.municipality,
    BY_TYPE.fund,
    BY_TYPE.organisation,
    BY_TYPE.coalition,
  ])
  .describe('An actor: initiative, municipality, fund, organisation or coalition.');

/** An actor to be made: `id` may be left out and is then made from the name. */
export const newActor = z
  .discriminatedUnion('type', [
    NEW_BY_TYPE.initiative,
    NEW_BY_TYPE.municipality,
    NEW_BY_TYPE.fund,
    NEW_BY_TYPE.organisation,
    NEW_BY_TYPE.coalition,
  ])
  .describe('An actor to be made.');

/** Actors of one type, for the typed collections: `type` may be left out there. */
export const newActorOfType = (type: ActorType) =>
  NEW_BY_TYPE[type].extend({ type: z.literal(type).default(type as never) }).describe(`A new actor of type ${type}.`);
export const actorOfType = (type: ActorType) => BY_TYPE[type];

/** RFC 7396: keys to change; null removes. What results is checked as a whole. */
export const mergePatch = z
  .record(z.string(), z.unknown())
  .describe('JSON merge patch (RFC 7396): null removes a property.');

export type WireActor = z.infer<typeof actor>;

/** The wire's actor is the model's: same names, same meaning. */
export const toActor = (wire: WireActor): Actor => wire as unknown as Actor;
export const fromActor = (one: Actor): WireActor => one as unknown as WireActor;
export { entityId };
