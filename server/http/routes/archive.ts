import { z } from 'zod';
import { networkId, queryFlag } from '#contract/primitives';
import { asNetworkId } from '#model/ids';
import { made, READ_REFUSALS } from '../replies.ts';
import { type Asked, type Reply, route, type UploadDeclaration } from '../route.ts';
import { uploadedBytes } from '../uploads.ts';
import { networkParams } from './params.ts';

/** Media type of an archive. */
export const ARCHIVE_TYPE = 'application/vnd.coalitiekaart.archive';

export const archiveRoutes = [
  route({
    id: 'getArchive',
    tag: 'Networks',
    method: 'get',
    path: '/networks/{networkId}/archive',
    role: 'editor',
    summary: 'A network as an archive',
    description:
      'The network as one file that makes it again, here or elsewhere, as it is: actors that are hidden, what is kept beside the graph, and with `history` every revision of its past. Gzipped lines of JSON that end with their count and SHA-256; equal contents give equal bytes. POST it to /networks to restore it.',
    params: networkParams,
    query: z.strictObject({
      history: queryFlag.optional().describe('false: without its past; default: with it.'),
    }),
    responses: { 200: { description: 'The archive.', types: [ARCHIVE_TYPE] }, ...READ_REFUSALS },
    example: { path: '/networks/samen/archive?history=true' },
    handler: async ({ params, query, services }) => {
      const { id, revision } = await services.reading.network(params.networkId);
      const content = services.archiving.write(id, { history: query.history ?? true });
      const file = `attachment; filename="${id}-r${revision}.coalitiekaart.gz"`;
      return { status: 200, stream: { type: ARCHIVE_TYPE, content }, headers: { 'Content-Disposition': file } };
    },
  }),
];

/** Query of a restore. */
export const restoreQuery = z.strictObject({
  id: networkId.optional().describe('With an archive: id to restore the network under; default: the one it had.'),
});

/** The other body of POST /networks: an archive, of which the network is made as it was. */
export const archiveUpload: UploadDeclaration<undefined, z.infer<typeof restoreQuery>> = {
  types: [ARCHIVE_TYPE],
  schema: z.string().meta({ format: 'binary' }).describe('An archive of a network.'),
  handler: async (asked: Asked<undefined, z.infer<typeof restoreQuery>, unknown>): Promise<Reply> => {
    const { query, services, caller, incoming, path } = asked;
    const id = query.id === undefined ? {} : { id: asNetworkId(query.id) };
    const network = await services.archiving.restore(uploadedBytes(incoming), { ...id, by: caller.name });
    return made(network, network.revision, `${path}/${network.id}`);
  },
};
