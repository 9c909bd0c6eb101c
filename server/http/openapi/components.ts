import { z } from 'zod';
import { actor, actorOfType, newActor } from '#contract/actor';
import { instrument, localised, theme, tieTypeEntry } from '#contract/catalogues';
import { finding, findings } from '#contract/findings';
import { graph, graphNode, graphTie } from '#contract/graph';
import { health, liveness } from '#contract/health';
import { historyDetail, historyEntry } from '#contract/history';
import { actorMeasure, communities, measureEntry, measures, networkValues } from '#contract/measures';
import { cooperation, inventory } from '#contract/municipality';
import { network, newNetwork } from '#contract/network';
import { problem } from '#contract/problem';
import { newSession, session } from '#contract/session';
import { brokerage, corePeriphery, keyPlayers, robustness, shapes } from '#contract/structure';
import { newTie, tie } from '#contract/tie';

/** Schemas that have a name of their own in the OpenAPI document. */
const NAMED = {
  Network: network,
  NewNetwork: newNetwork,
  Actor: actor,
  NewActor: newActor,
  Initiative: actorOfType('initiative'),
  Municipality: actorOfType('municipality'),
  Fund: actorOfType('fund'),
  Organisation: actorOfType('organisation'),
  Coalition: actorOfType('coalition'),
  Tie: tie,
  NewTie: newTie,
  Graph: graph,
  GraphNode: graphNode,
  GraphTie: graphTie,
  HistoryEntry: historyEntry,
  HistoryDetail: historyDetail,
  Measures: measures,
  MeasureEntry: measureEntry,
  NetworkValues: networkValues,
  ActorMeasure: actorMeasure,
  Communities: communities,
  Brokerage: brokerage,
  CorePeriphery: corePeriphery,
  Shapes: shapes,
  Robustness: robustness,
  KeyPlayers: keyPlayers,
  Finding: finding,
  Findings: findings,
  Inventory: inventory,
  Cooperation: cooperation,
  Theme: theme,
  TieTypeEntry: tieTypeEntry,
  Instrument: instrument,
  Localised: localised,
  NewSession: newSession,
  Session: session,
  Health: health,
  Liveness: liveness,
  Problem: problem,
} as const satisfies Record<string, z.ZodType>;

const registry = z.registry<{ id: string; description?: string }>();
for (const [id, schema] of Object.entries(NAMED) as [string, z.ZodType][]) {
  registry.add(schema, { id, ...(schema.description === undefined ? {} : { description: schema.description }) });
}

export type JsonSchema = Record<string, unknown>;

/** Turns schemas into JSON Schema 2020-12 (what OpenAPI 3.1 uses) and gathers the named ones on the way. */
export class Components {
  readonly schemas: Record<string, JsonSchema> = {};

  /** JSON Schema of what is sent (`input`) or answered (`output`), with named schemas by reference. */
  of(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const wrapped = z.toJSONSchema(z.object({ schema }), { metadata: withDescriptions, io, target: 'draft-2020-12' });
    for (const [name, definition] of Object.entries(wrapped.$defs ?? {})) {
      this.schemas[name] ??= renamed(definition) as JsonSchema;
    }
    return renamed(wrapped.properties?.schema) as JsonSchema;
  }
}

/** Names from our list, descriptions from the schemas themselves. */
const withDescriptions = {
  get: (schema: z.ZodType) => registry.get(schema) ?? z.globalRegistry.get(schema),
  has: (schema: z.ZodType) => registry.has(schema) || z.globalRegistry.has(schema),
} as unknown as typeof registry;

/** References into the document's components; ids that only name a schema are left out. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => !(key === 'id' && typeof one === 'string'))
      .map(([key, one]) =>
        key === '$ref' && typeof one === 'string'
          ? [key, one.replace('#/$defs/', '#/components/schemas/')]
          : [key, renamed(one)],
      ),
  );
}
