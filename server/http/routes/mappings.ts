import { z } from 'zod';
import { listOf } from '#contract/lists';
import { mapping, mappingEntry, mappingName } from '#contract/mapping';
import { municipalityCode } from '#contract/primitives';
import { LANGUAGES } from '#model/network';
import { writeImportTemplate } from '../../services/importing/template.ts';
import { GONE, READ_REFUSALS, REFUSALS } from '../replies.ts';
import { route } from '../route.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mappingParams = z.object({ mappingName });
const ENTRY = {
  name: 'amsterdam-subsidy-register',
  title: { nl: 'Subsidieregister van de gemeente Amsterdam', en: 'Subsidy register of the City of Amsterdam' },
  shipped: true,
};
const MAPPING = {
  title: { nl: 'Onze lijst', en: 'Our list' },
  of: 'actors' as const,
  columns: { Initiatief: 'name', Wijk: 'attributes.wijk' },
};

export const mappingRoutes = [
  route({
    id: 'getImportTemplate',
    tag: 'Imports',
    method: 'get',
    path: '/import-template',
    role: 'reader',
    summary: 'A workbook to fill in',
    description:
      'An Excel workbook with sheets for actors and ties, lists to choose from and an explanation; filled in, it can be imported as it is. With a municipality the list of places begins with it and its neighbours.',
    query: z.strictObject({
      language: z.enum(LANGUAGES).default('nl').describe('Language of the workbook.'),
      municipality: municipalityCode.optional().describe('CBS code of the municipality that it is for.'),
    }),
    responses: { 200: { description: 'The workbook.', types: [WORKBOOK] }, 400: REFUSALS[400] },
    example: { path: '/import-template?language=nl&municipality=GM0166' },
    handler: async ({ query: { language, municipality }, services }) => ({
      status: 200,
      bytes: { type: WORKBOOK, content: await writeImportTemplate(services.catalogues, language, municipality) },
      headers: { 'Content-Disposition': `attachment; filename="coalitiekaart-${language}.xlsx"` },
    }),
  }),
  route({
    id: 'listMappings',
    tag: 'Imports',
    method: 'get',
    path: '/mappings',
    role: 'reader',
    summary: 'Mappings',
    description: 'How known kinds of files are read: those that ship with the product, and those that were kept.',
    responses: { 200: { description: 'All mappings.', schema: listOf(mappingEntry) } },
    example: { path: '/mappings', response: { items: [ENTRY] } },
    handler: async ({ services }) => ({ status: 200, json: { items: await services.imports.mappings.list() } }),
  }),
  route({
    id: 'getMapping',
    tag: 'Imports',
    method: 'get',
    path: '/mappings/{mappingName}',
    role: 'reader',
    summary: 'One mapping',
    description: 'How the columns of a known kind of file tell of actors and ties.',
    params: mappingParams,
    responses: { 200: { description: 'The mapping.', schema: mapping }, ...READ_REFUSALS },
    example: { path: '/mappings/onze-lijst', response: MAPPING },
    handler: async ({ params, services }) => ({
      status: 200,
      json: await services.imports.mappings.get(params.mappingName),
    }),
  }),
  route({
    id: 'putMapping',
    tag: 'Imports',
    method: 'put',
    path: '/mappings/{mappingName}',
    role: 'editor',
    summary: 'Keep a mapping',
    description:
      'Keeps a mapping under a name, in place of what was kept there. Those that ship with the product stay as they are (409).',
    params: mappingParams,
    body: mapping,
    responses: {
      200: { description: 'The mapping as it was kept.', schema: mapping },
      400: REFUSALS[400],
      409: REFUSALS[409],
    },
    example: { path: '/mappings/onze-lijst', body: MAPPING, response: MAPPING },
    handler: async ({ params, body, services }) => {
      await services.imports.mappings.put(params.mappingName, body);
      return { status: 200, json: body };
    },
  }),
  route({
    id: 'deleteMapping',
    tag: 'Imports',
    method: 'delete',
    path: '/mappings/{mappingName}',
    role: 'editor',
    summary: 'Remove a mapping',
    description: 'Removes a mapping that was kept. Imports that used it stay as they are.',
    params: mappingParams,
    responses: { 204: { description: 'It is gone.' }, ...READ_REFUSALS, 409: REFUSALS[409] },
    example: { path: '/mappings/onze-lijst' },
    handler: async ({ params, services }) => {
      await services.imports.mappings.delete(params.mappingName);
      return GONE;
    },
  }),
];
