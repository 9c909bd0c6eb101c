import { z } from 'zod';
import { TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES } from '#model/vocabulary';
import { filledText, text } from './primitives.ts';

/** How the columns of a file tell of actors and ties. */

const column = z.string().min(1).max(300);
/** A property of an actor or tie, of an end of a tie (`from.name`), or one of our own words for it. */
const field = z
  .string()
  .min(1)
  .max(230)
  .regex(
    /^(?:(?:from|to|respondent|other)\.)?(?:[a-zA-Z0-9]+|attributes\.[^\0\p{Cc}\p{Cs}]+)$/u,
    'a property such as "name", "from.name" or "attributes.Opmerking"',
  );
const cell = z.union([text(10_000), z.number(), z.boolean()]);
/** What a cell stands for; null: nothing. */
const told = z.union([cell, z.array(cell).max(200), z.null()]);

const condition = z
  .strictObject({
    column: column.describe('Column that is looked at.'),
    equals: z
      .array(text(1_000))
      .max(1_000)
      .optional()
      .describe('Holds where the cell is one of these, whatever its case.'),
    contains: z
      .array(text(300).min(1))
      .max(100)
      .optional()
      .describe('Holds where one of these stands in the cell, whatever its case.'),
    empty: z
      .boolean()
      .optional()
      .describe('true: holds where nothing stands in the cell; false: where something does.'),
    zero: z
      .boolean()
      .optional()
      .describe('true: holds where the cell is the number 0; false: where it is another number.'),
  })
  .describe('When a rule holds: when every part of it that is given does.');
export type Condition = z.infer<typeof condition>;

const bilingual = z.strictObject({
  nl: filledText(500).describe('In Dutch.'),
  en: filledText(500).describe('In English.'),
});

const table = z.strictObject({
  of: z
    .enum(['actors', 'ties', 'reports', 'nothing'])
    .optional()
    .describe(
      'What a row tells: an actor, a tie, what a respondent reports of its ties, or nothing of use. Recognised where it is left out.',
    ),
  columns: z
    .record(column, z.union([field, z.array(field).max(20), z.null()]))
    .optional()
    .describe(
      'Column → field or fields; null leaves it out. Columns that are not named here are recognised by their names.',
    ),
  constants: z
    .record(field, told)
    .optional()
    .describe('Field → what it is in every row; `{COLUMN}` in a text stands for the cell of that column.'),
  values: z
    .record(column, z.record(z.string().max(1_000), told))
    .optional()
    .describe('Column → what stands in its cells → what that means.'),
  cases: z
    .array(
      z.strictObject({
        when: z.array(condition).min(1).max(20).describe('Holds where any of these does.'),
        set: z
          .record(field, told)
          .describe('Field → what it is then. For an actor told of in many rows: if it held in any row.'),
      }),
    )
    .max(100)
    .optional()
    .describe('Rules that set fields in some rows.'),
  skip: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^[a-z][a-z0-9-]{0,59}$/, 'small letters, digits and hyphens')
          .describe('Stands in the report.'),
        text: bilingual.optional().describe('What is skipped, in words.'),
        when: condition,
      }),
    )
    .max(100)
    .optional()
    .describe('Rows that are left out and only counted.'),
  also: z
    .array(
      z.strictObject({
        type: z.enum(TIE_TYPES).describe('Type of the tie.'),
        from: z.string().min(1).max(200).describe('`from` or `to`: that end of the row; else the id of an actor.'),
        to: z.string().min(1).max(200).describe('`from` or `to`: that end of the row; else the id of an actor.'),
        source: filledText(2_000).optional().describe('Where it is known from.'),
      }),
    )
    .max(20)
    .optional()
    .describe('Ties besides that of the row, once for each pair of actors.'),
  rest: z
    .enum(['attributes', 'nothing'])
    .optional()
    .describe('What becomes of columns that are no field: kept under `attributes` (default), or left out.'),
});
export type TableMapping = z.infer<typeof table>;

export const mappingName = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens')
  .describe('Name of a mapping.');

export const mapping = z
  .strictObject({
    title: bilingual.optional().describe('What it reads, in words.'),
    description: bilingual.optional().describe('What to know of it.'),
    delimiter: z.enum([',', ';', '\t']).optional().describe('Between cells of CSV; recognised where it is left out.'),
    encoding: z
      .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])
      .optional()
      .describe('Of the text; recognised where it is left out.'),
    decimal: z
      .enum(['comma', 'point'])
      .optional()
      .describe('What decimals stand after; recognised by column where it is left out.'),
    defaultActorType: z.enum(ACTOR_TYPES).optional().describe('Type of actors that have none; default organisation.'),
    defaultTieType: z.enum(TIE_TYPES).optional().describe('Type of ties that have none; default related-to.'),
    network: z
      .strictObject({
        title: filledText(200).optional().describe('What the network is called.'),
        description: text(10_000).optional().describe('What it holds, plain text.'),
        licence: text(300).optional().describe('Licence of its data.'),
        source: text(2_000).optional().describe('Where its data come from.'),
        referenceDate: z
          .string()
          .min(1)
          .max(300)
          .optional()
          .describe('A day, or `{COLUMN}`: the latest day in that column.'),
      })
      .optional()
      .describe('What the file says of the network; set where the network says nothing of it yet.'),
    ...table.shape,
    tables: z.record(z.string().max(100), table).optional().describe('Sheet → what holds for it instead of the above.'),
  })
  .describe('How the columns of a file tell of actors and ties.');
export type Mapping = z.infer<typeof mapping>;

/** A mapping in a list. */
export const mappingEntry = z.object({
  name: mappingName,
  title: bilingual.describe('What it reads.'),
  shipped: z.boolean().describe('true: it comes with the product and stays as it is.'),
});
