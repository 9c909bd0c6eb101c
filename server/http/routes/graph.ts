import { z } from 'zod';
import { GRAPH_FORMATS, type GraphFormat, graph } from '#contract/graph';
import { commaList, queryNumber } from '#contract/primitives';
import { asRevision } from '#model/ids';
import { COLLABORATION_TIES, TIE_TYPES } from '#model/tie-types';
import type { ExportFormat } from '../../services/analysing/analysis-runner.ts';
import { analysisTag, VARY } from '../etags.ts';
import { HttpProblem } from '../problems.ts';
import { NOT_MODIFIED, READ_REFUSALS, REFUSALS } from '../replies.ts';
import { type Reply, route } from '../route.ts';
import { actorParams, networkParams } from './params.ts';

/** Media type and ending of the file for each format. */
const FILES: Readonly<Record<ExportFormat, { type: string; ending: string }>> = {
  json: { type: 'application/json', ending: 'json' },
  graphology: { type: 'application/vnd.graphology+json', ending: 'graphology.json' },
  gexf: { type: 'application/gexf+xml', ending: 'gexf' },
  graphml: { type: 'application/graphml+xml', ending: 'graphml' },
  csv: { type: 'text/csv', ending: 'ties.csv' },
  'actors-csv': { type: 'application/vnd.coalitiekaart.actors+csv', ending: 'actors.csv' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  '360giving': { type: 'application/vnd.360giving+json', ending: '360giving.json' },
  cypher: { type: 'application/vnd.coalitiekaart.cypher', ending: 'cypher' },
};
/** Forms that are no text. */
const BINARY: ReadonlySet<string> = new Set([FILES.xlsx.type]);
const TYPES = Object.values(FILES).map(({ type }) => type);

const GRAPH = {
  network: 'samen',
  revision: 2,
  nodes: [{ id: 'GM0166', type: 'municipality', name: 'Kampen', themes: [], places: ['GM0166'], x: 12.5, y: -3.25 }],
  ties: [],
} as const;

const revisionNumber = queryNumber(z.number().int().min(1).max(Number.MAX_SAFE_INTEGER));

export const graphRoutes = [
  route({
    id: 'getGraph',
    tag: 'Graph',
    method: 'get',
    path: '/networks/{networkId}/graph',
    role: 'reader',
    summary: 'The whole network as a file',
    description:
      'The whole network with positions to draw it, in the form that `Accept` asks for: compact JSON, graphology JSON, GEXF, GraphML, CSV of ties or of actors, an Excel workbook, the grants in it as 360Giving JSON, or a script of Cypher. Graphology JSON, GEXF, GraphML and the workbook also hold what is said of the network (title, licence, synthetic, reference date, …), which an import reads back; the two CSV files have no place for it. `format` does the same for a plain link, as a file to keep. `revision` reads the past.',
    params: networkParams,
    query: z.strictObject({
      format: z.enum(GRAPH_FORMATS).optional().describe('Form of the file; goes before Accept.'),
      revision: revisionNumber.optional().describe('The network as it was at this revision; default: as it is now.'),
    }),
    responses: {
      200: { description: 'The network.', schema: graph, types: TYPES.slice(1) },
      304: NOT_MODIFIED,
      ...READ_REFUSALS,
      406: { ...REFUSALS[400], description: 'It does not come in that form.' },
    },
    example: { path: '/networks/samen/graph', response: GRAPH },
    handler: async (asked) => {
      const { params, query, services, signal } = asked;
      const network = await services.reading.network(params.networkId);
      const format = query.format ?? formatOf(asked.accepts(TYPES));
      const revision = query.revision === undefined ? network.revision : asRevision(query.revision);
      const { type, ending } = FILES[format];
      const file = `attachment; filename="${network.id}-r${revision}.${ending}"`;
      const headers = { Vary: VARY, ...(query.format === undefined ? {} : { 'Content-Disposition': file }) };
      // What readers may see of the past depends on what is hidden now.
      const etag = analysisTag(asked, network.revision, `${format}@${revision}`);
      if (asked.isFresh(etag)) return { status: 304, etag, headers };
      const content = await services.drawing.file(network.id, revision, format, signal);
      return { status: 200, bytes: { type: withCharset(type), content }, etag, headers };
    },
  }),
  route({
    id: 'getEgo',
    tag: 'Graph',
    method: 'get',
    path: '/networks/{networkId}/actors/{actorId}/ego',
    role: 'reader',
    summary: 'The surroundings of an actor',
    description:
      'Everyone within `depth` steps of an actor along ties that hold at the reference date, and all ties among them, at the positions that they have in the whole drawing.',
    params: actorParams,
    query: z.strictObject({
      depth: queryNumber(z.number().int().min(1).max(3)).default(1).describe('How many steps (1–3).'),
      tieTypes: commaList(z.enum(TIE_TYPES))
        .default([...COLLABORATION_TIES])
        .describe('Types of ties to go along, with commas; default: those that are collaboration.'),
    }),
    responses: { 200: { description: 'The surroundings.', schema: graph }, 304: NOT_MODIFIED, ...READ_REFUSALS },
    example: { path: '/networks/samen/actors/GM0166/ego?depth=1', response: GRAPH },
    handler: async (asked): Promise<Reply> => {
      const { params, query, services, signal } = asked;
      const { id, revision } = await services.reading.network(params.networkId);
      const etag = analysisTag(asked, revision);
      const headers = { Vary: VARY };
      if (asked.isFresh(etag)) return { status: 304, etag, headers };
      const content = await services.drawing.around(id, revision, { actor: params.actorId, ...query }, signal);
      return { status: 200, bytes: { type: withCharset(FILES.json.type), content }, etag, headers };
    },
  }),
];

/** JSON is UTF-8 by its own rules; of the others the type says so. */
const withCharset = (type: string): string =>
  type.endsWith('json') || BINARY.has(type) ? type : `${type}; charset=utf-8`;

function formatOf(type: string | false): GraphFormat {
  const found = Object.entries(FILES).find(([, file]) => file.type === type);
  if (found === undefined) throw new HttpProblem(406, `The network comes as ${TYPES.join(', ')}.`);
  return found[0] as GraphFormat;
}
