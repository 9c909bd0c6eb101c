import { z } from 'zod';
import {
  type IdentityDecisions,
  IMPORT_MODES,
  identityDecisions,
  importEntry,
  importReport,
  importStatus,
} from '#contract/imports';
import { listOf, pageQuery } from '#contract/lists';
import { type Mapping, mapping, mappingName } from '#contract/mapping';
import { entityId, queryFlag } from '#contract/primitives';
import { isEntityId } from '#model/ids';
import { faultsOfIssue } from '../../services/editing/checked-things.ts';
import { wordReasons } from '../../services/identity/reason-texts.ts';
import type { Incoming } from '../../services/importing/new-request.ts';
import { wordImport } from '../../services/importing/words/word-import.ts';
import { wordReport } from '../../services/importing/words/word-report.ts';
import { listed, pageOf } from '../cursors.ts';
import { HttpProblem } from '../problems.ts';
import { READ_REFUSALS, REFUSALS } from '../replies.ts';
import { type Asked, route } from '../route.ts';
import { receiveUpload } from '../uploads.ts';
import { EMPTY_REPORT, IMPORT } from './import-examples.ts';
import { networkParams } from './params.ts';

const importParams = networkParams.extend({ importId: entityId.describe('Id of the import.') });

const binary = z.string().meta({ format: 'binary' });
const form = z
  .object({
    file: binary.optional().describe('One file: CSV, XLSX, GEXF, GraphML, graphology JSON or 360Giving JSON.'),
    actors: binary.optional().describe('Instead of `file`: actors as CSV or XLSX.'),
    ties: binary.optional().describe('Instead of `file`: ties as CSV or XLSX.'),
    mapping: z
      .string()
      .optional()
      .describe('A mapping as JSON, or the name of one; recognised by the columns where it is left out.'),
    identities: z
      .string()
      .optional()
      .describe('What was decided of possible duplicates, as JSON: a list of `{ a, b, same }`.'),
  })
  .describe('Files to import.');

export const importRoutes = [
  route({
    id: 'importFiles',
    tag: 'Imports',
    method: 'post',
    path: '/networks/{networkId}/imports',
    role: 'editor',
    summary: 'Bring in a file',
    description:
      'Reads one file, or one of actors and one of ties, in one transaction: a file with errors changes nothing. `dryRun=true` answers with the report of what would happen; otherwise the import goes on after the answer, and its own address tells how far it is. `merge` adds and updates, `replace` also removes what the files do not hold. What a file says of the network itself is taken where the network says nothing of it yet; a file of synthetic data marks the network as synthetic, and none takes that mark off. At most 100 MB and 500,000 rows.',
    params: networkParams,
    query: z.strictObject({
      mode: z.enum(IMPORT_MODES).default('merge').describe('merge or replace.'),
      dryRun: queryFlag.optional().describe('true: says what would happen and changes nothing.'),
    }),
    upload: { types: ['multipart/form-data'], schema: form },
    responses: {
      200: { description: 'What would happen (dry run).', schema: importReport },
      202: { description: 'The import has begun.', schema: importStatus },
      ...READ_REFUSALS,
      409: REFUSALS[409],
    },
    example: { path: '/networks/kampen/imports?dryRun=true', response: EMPTY_REPORT },
    handler: async (asked) => {
      const { params, query, services, caller, language, signal, path } = asked;
      const incoming = { ...(await incomingOf(asked)), mode: query.mode };
      if (query.dryRun === true) {
        const report = await services.imports.dryRun(params.networkId, incoming, caller.name, signal);
        return { status: 200, json: wordReport(report, language, wordReasons) };
      }
      const begun = await services.imports.begin(params.networkId, incoming, caller.name);
      const location = `${path}/${encodeURIComponent(begun.kept.importId)}`;
      return { status: 202, json: wordImport(begun, language, wordReasons), location };
    },
  }),
  route({
    id: 'listImports',
    tag: 'Imports',
    method: 'get',
    path: '/networks/{networkId}/imports',
    role: 'editor',
    summary: 'What was brought in',
    description: 'The imports of a network, newest first, without their reports.',
    params: networkParams,
    query: z.strictObject(pageQuery),
    responses: { 200: { description: 'A page of imports.', schema: listOf(importEntry) }, ...READ_REFUSALS },
    example: { path: '/networks/kampen/imports', response: { items: [IMPORT] } },
    handler: async ({ params, query, services, language }) => {
      await services.reading.network(params.networkId);
      const page = await services.imports.list(params.networkId, pageOf(query, isEntityId));
      const entry = (one: (typeof page.items)[number]) => {
        const { report: _report, ...plain } = wordImport(one, language, wordReasons);
        return plain;
      };
      return { status: 200, json: listed(page, entry) };
    },
  }),
  route({
    id: 'getImport',
    tag: 'Imports',
    method: 'get',
    path: '/networks/{networkId}/imports/{importId}',
    role: 'editor',
    summary: 'How far an import is',
    description: 'State, progress and, once it has ended, the report of an import.',
    params: importParams,
    responses: { 200: { description: 'The import.', schema: importStatus }, ...READ_REFUSALS },
    example: { path: '/networks/kampen/imports/20250115090000000-1a2b3c4d', response: IMPORT },
    handler: async ({ params, services, language }) => {
      await services.reading.network(params.networkId);
      const one = await services.imports.get(params.networkId, params.importId);
      return { status: 200, json: wordImport(one, language, wordReasons) };
    },
  }),
  route({
    id: 'endImport',
    tag: 'Imports',
    method: 'delete',
    path: '/networks/{networkId}/imports/{importId}',
    role: 'editor',
    summary: 'Stop or undo an import',
    description:
      'Stops an import that waits or runs. One that has succeeded is undone as a whole, as a new revision; 409 with what was changed since where something that it touched is not any more as it left it.',
    params: importParams,
    responses: {
      200: { description: 'The import as it is now.', schema: importStatus },
      ...READ_REFUSALS,
      409: REFUSALS[409],
    },
    example: {
      path: '/networks/kampen/imports/20250115090000000-1a2b3c4d',
      response: { ...IMPORT, state: 'undone', undoneBy: 4 },
    },
    handler: async ({ params, services, caller, language }) => {
      await services.reading.network(params.networkId);
      const one = await services.imports.end(params.networkId, params.importId, caller.name);
      return { status: 200, json: wordImport(one, language, wordReasons) };
    },
  }),
];

type AskedUpload = Pick<Asked<unknown, unknown, unknown>, 'incoming' | 'services'>;

async function incomingOf({ incoming, services }: AskedUpload): Promise<Omit<Incoming, 'mode'>> {
  const upload = await receiveUpload(incoming, services.uploads, {
    files: ['file', 'actors', 'ties'],
    fields: ['mapping', 'identities'],
  });
  const { files, fields } = upload;
  const roles = files.map(({ role }) => role);
  try {
    if (files.length === 0)
      throw refused('file', 'missing', 'there is no file in the form: send `file`, or `actors` and `ties`');
    if (roles.includes('file') && roles.length > 1) {
      throw refused('file', 'together', '`file` does not go together with `actors` and `ties`');
    }
    const said = fields.mapping === undefined ? undefined : mappingIn(fields.mapping);
    return {
      // Actors before their ties, whatever the order of the form.
      files: [...files].sort((a, b) => a.role.localeCompare(b.role)),
      identities:
        fields.identities === undefined
          ? []
          : parsedField<IdentityDecisions>('identities', fields.identities, identityDecisions),
      ...(said === undefined ? {} : { mapping: said }),
    };
  } catch (error) {
    await services.imports.discard(files);
    throw error;
  }
}

/** A mapping sent as JSON, or the name of one. */
function mappingIn(text: string): Mapping | string {
  return mappingName.safeParse(text).success ? text : parsedField<Mapping>('mapping', text, mapping);
}

function parsedField<T>(field: string, text: string, schema: z.ZodType): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused(field, 'json', `\`${field}\` is no JSON`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data as T;
  const errors = result.error.issues
    .flatMap(faultsOfIssue)
    .map(({ path, ...fault }) => ({ in: 'body' as const, path: `${field}/${path}`, ...fault }));
  const { path, message } = errors[0]!;
  throw new HttpProblem(400, `Nothing was changed. In the form, "${path}": ${message}.`, {
    errors: errors.slice(0, 100),
  });
}

const refused = (path: string, code: string, message: string): HttpProblem =>
  new HttpProblem(400, `Nothing was changed. In the form, ${message}.`, {
    errors: [{ in: 'body', path, code, message }],
  });
