import { catalogueOf, instrument, theme, tieTypeEntry } from '#contract/catalogues';
import { measureEntry } from '#contract/measures';
import { TIE_RULES, TIE_TYPES } from '#model/tie-types';
import { MEASURE_CATALOGUE } from '../../services/catalogues/measure-catalogue.ts';
import { TIE_TYPE_NAMES } from '../../services/catalogues/tie-type-names.ts';
import { route } from '../route.ts';

const shared = { tag: 'Catalogues', method: 'get', role: 'reader' } as const;

export const catalogueRoutes = [
  route({
    ...shared,
    id: 'listThemes',
    path: '/themes',
    summary: 'Themes',
    description: 'Themes that actors work on, with the sustainable development goals that they belong to.',
    responses: { 200: { description: 'All themes.', schema: catalogueOf(theme) } },
    example: {
      path: '/themes',
      response: {
        items: [
          {
            code: 'voedsel',
            name: { nl: 'voedsel', en: 'food' },
            shortName: { nl: 'voedsel', en: 'food' },
            sdgs: [2, 12],
          },
        ],
      },
    },
    handler: async ({ services }) => ({ status: 200, json: { items: [...services.catalogues.themes.values()] } }),
  }),
  route({
    ...shared,
    id: 'listTieTypes',
    path: '/tie-types',
    summary: 'Kinds of ties',
    description: 'Kinds of ties, and which types of actors may stand at their ends.',
    responses: { 200: { description: 'All kinds of ties.', schema: catalogueOf(tieTypeEntry) } },
    example: {
      path: '/tie-types',
      response: {
        items: [{ type: 'aligns-with', name: TIE_TYPE_NAMES['aligns-with'], ...TIE_RULES['aligns-with'] }],
      },
    },
    handler: async () => ({
      status: 200,
      json: { items: TIE_TYPES.map((type) => ({ type, name: TIE_TYPE_NAMES[type], ...TIE_RULES[type] })) },
    }),
  }),
  route({
    ...shared,
    id: 'listInstruments',
    path: '/instruments',
    summary: 'Instruments',
    description: 'What helps to take a next step.',
    responses: { 200: { description: 'All instruments.', schema: catalogueOf(instrument) } },
    example: {
      path: '/instruments',
      response: {
        items: [
          {
            code: 'kennismaking',
            name: { nl: 'kennismakingsgesprek', en: 'first conversation' },
            description: { nl: 'Een gesprek van een uur.', en: 'A talk of an hour.' },
          },
        ],
      },
    },
    handler: async ({ services }) => ({ status: 200, json: { items: services.catalogues.instruments } }),
  }),
  route({
    ...shared,
    id: 'listMeasures',
    path: '/measures',
    summary: 'Measures',
    description:
      'What every measure means, how it is computed and where it is from; their values are below the networks.',
    responses: { 200: { description: 'All measures.', schema: catalogueOf(measureEntry) } },
    example: { path: '/measures', response: { items: MEASURE_CATALOGUE.slice(0, 1) } },
    handler: async () => ({ status: 200, json: { items: MEASURE_CATALOGUE } }),
  }),
];
