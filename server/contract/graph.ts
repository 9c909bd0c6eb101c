import { z } from 'zod';
import { actorType } from './actor.ts';
import { actorId, networkId, revision, tieId } from './primitives.ts';
import { tieType } from './tie.ts';

export const graphNode = z.object({
  id: actorId,
  type: actorType,
  name: z.string().describe('Display name.'),
  aliases: z.array(z.string()).optional().describe('Other spellings.'),
  themes: z.array(z.string()).describe('Theme codes.'),
  municipality: z.string().optional().describe('CBS code of where it is at home; of a municipality its own.'),
  places: z.array(z.string()).describe('CBS codes of where it is active.'),
  foundedOn: z.string().optional().describe('When it began.'),
  endedOn: z.string().optional().describe('Its last day.'),
  respondent: z.boolean().optional().describe('Whether it was asked about its ties.'),
  members: z.number().int().optional().describe('Members, persons.'),
  volunteers: z.number().int().optional().describe('Volunteers, persons.'),
  latitude: z.number().optional().describe('Degrees north.'),
  longitude: z.number().optional().describe('Degrees east.'),
  x: z.number().describe('Position in the drawing; the same for the same revision.'),
  y: z.number().describe('Position in the drawing.'),
});

export const graphTie = z.object({
  id: tieId,
  type: tieType,
  from: actorId,
  to: actorId,
  form: z.string().optional().describe('In which form.'),
  status: z.string().optional().describe('Of funds: where the application stands.'),
  strength: z.number().optional().describe('0–5.'),
  amountEur: z.number().optional().describe('Euros.'),
  startedOn: z.string().optional().describe('First day.'),
  endedOn: z.string().optional().describe('Last day, or "unknown".'),
  holds: z.boolean().describe('Whether it holds at the reference date of the network.'),
});

/** The whole drawable network, or a part of it. */
export const graph = z
  .object({
    network: networkId,
    revision,
    nodes: z.array(graphNode).describe('Actors, by id.'),
    ties: z.array(graphTie).describe('Ties, by id.'),
  })
  .describe('A network to draw.');
export type Graph = z.infer<typeof graph>;
export type GraphNode = z.infer<typeof graphNode>;
export type GraphTie = z.infer<typeof graphTie>;

export const GRAPH_FORMATS = [
  'json',
  'graphology',
  'gexf',
  'graphml',
  'csv',
  'actors-csv',
  'xlsx',
  '360giving',
  'cypher',
] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];
