import { ACTOR_FIELDS, type Actor, type ActorField } from '#model/actor';
import type { AttributeValue } from '#model/attributes';
import { DomainError } from '#model/errors';
import { VISIBILITIES } from '#model/vocabulary';

type Properties = Record<string, unknown>;

/** Properties that only mean something together: they are taken from one of the two. */
const TOGETHER: readonly (readonly ActorField[])[] = [
  ['source', 'sourceDate'],
  ['latitude', 'longitude'],
];
const OF_ITS_OWN = new Set<string>(['id', 'type', 'name', 'aliases', 'attributes', 'visibility']);

/**
 * The actor that two become, unchecked. `stays` keeps its id, type, name and whatever it has; what it lacks comes from
 * `goes`, lists are joined, names and aliases of both are kept, and of two visibilities the stricter one holds.
 * `prefer` names properties that are taken from `goes`. What the type of the one that stays does not carry is kept under
 * `attributes`.
 *
 * @throws DomainError `invalid` where `prefer` names what cannot be taken over.
 */
export function mergedActor(stays: Actor, goes: Actor, prefer: readonly string[] = []): Properties {
  checkPreferred(stays, prefer);
  const preferred = new Set(
    prefer.flatMap((field) => TOGETHER.find((ones) => ones.some((one) => one === field)) ?? field),
  );
  const carried = new Set<string>(ACTOR_FIELDS[stays.type]);
  const merged: Properties = { ...stays };
  const others: Record<string, AttributeValue> = {};
  for (const [field, value] of Object.entries(goes) as [ActorField, unknown][]) {
    if (OF_ITS_OWN.has(field)) continue;
    if (!carried.has(field)) others[field] = value as AttributeValue;
    else if (preferred.has(field) || !hasAnyOf(stays, field)) merged[field] = value;
    else if (Array.isArray(value)) merged[field] = [...new Set([...(stays[field] as unknown[]), ...value])];
  }
  for (const together of TOGETHER) {
    if (!together.some((field) => preferred.has(field))) continue;
    for (const field of together) if (goes[field] === undefined) delete merged[field];
  }
  return {
    ...merged,
    ...namesOf(stays, goes, preferred),
    ...visibilityOf(stays, goes, preferred),
    ...attributesOf(stays, goes, others, preferred),
  };
}

function checkPreferred(stays: Actor, prefer: readonly string[]): void {
  const may = ACTOR_FIELDS[stays.type].filter((field) => field !== 'id' && field !== 'type');
  const faults = prefer.flatMap((field, index) =>
    may.some((one) => one === field)
      ? []
      : [
          {
            path: `prefer/${index}`,
            code: 'value',
            message: `"${field}" cannot be taken over by an actor of type ${stays.type}; there are: ${may.join(', ')}`,
          },
        ],
  );
  if (faults.length > 0) throw new DomainError('invalid', `${faults[0]!.message}.`, faults);
}

/** Whether an actor has a property, or one that belongs to it. */
const hasAnyOf = (actor: Actor, field: ActorField): boolean =>
  (TOGETHER.find((ones) => ones.includes(field)) ?? [field]).some((one) => actor[one] !== undefined);

function namesOf(stays: Actor, goes: Actor, preferred: ReadonlySet<string>): Properties {
  const name = preferred.has('name') ? goes.name : stays.name;
  const others = [stays.name, ...(stays.aliases ?? []), goes.name, ...(goes.aliases ?? [])];
  const aliases = [...new Set(others)].filter((other) => other !== name);
  return { name, ...(aliases.length === 0 ? {} : { aliases }) };
}

/** What was hidden for one of them is not to be read of the other. */
function visibilityOf(stays: Actor, goes: Actor, preferred: ReadonlySet<string>): Properties {
  const strictness = (actor: Actor) => VISIBILITIES.indexOf(actor.visibility ?? 'public');
  const takes = preferred.has('visibility') || strictness(goes) > strictness(stays);
  const visibility = takes ? (goes.visibility ?? 'public') : stays.visibility;
  return visibility === undefined ? {} : { visibility };
}

function attributesOf(
  stays: Actor,
  goes: Actor,
  others: Readonly<Record<string, AttributeValue>>,
  preferred: ReadonlySet<string>,
): Properties {
  const attributes = preferred.has('attributes')
    ? { ...others, ...stays.attributes, ...goes.attributes }
    : { ...others, ...goes.attributes, ...stays.attributes };
  return Object.keys(attributes).length === 0 ? {} : { attributes };
}
