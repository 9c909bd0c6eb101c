import { z } from 'zod';
import { historyEntry } from './history.ts';
import { mapping } from './mapping.ts';
import { actorId, entityId, revision, share, timestamp, wholeNumber } from './primitives.ts';

export const IMPORT_MODES = ['merge', 'replace'] as const;
export const IMPORT_STATES = ['queued', 'running', 'succeeded', 'failed', 'cancelled', 'undone'] as const;
export const IMPORT_FORMATS = ['csv', 'xlsx', 'gexf', 'graphml', 'graphology', '360giving'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Which of two records of one actor are told apart, or are the same, as a person decided. */
export const identityDecisions = z
  .array(
    z.strictObject({
      a: actorId.describe('Id of one actor, in the file or in the network.'),
      b: actorId.describe('Id of the other.'),
      same: z
        .boolean()
        .describe('true: one actor, kept under the id in the network, else `b`; false: two, not asked again.'),
    }),
  )
  .max(10_000)
  .describe('What a person decided of possible duplicates.');
export type IdentityDecisions = z.infer<typeof identityDecisions>;

const rowFault = z
  .object({
    row: wholeNumber.describe('Row as a spreadsheet counts it (the header is 1), or line of the file; 0: none.'),
    table: z.string().optional().describe('Sheet or part of the file, where there are several.'),
    path: z.string().describe('Where in the file, keys joined by "/".'),
    code: z.string().describe('Stable code of the fault.'),
    message: z.string().describe('The fault in words.'),
  })
  .describe('Something in the file, with its place.');
export type RowFault = z.infer<typeof rowFault>;

const tally = z.object({
  created: wholeNumber.describe('New in the network.'),
  updated: wholeNumber.describe('Changed.'),
  unchanged: wholeNumber.describe('In the file as in the network.'),
  removed: wholeNumber.describe('No longer in the network (mode replace).'),
  rejected: wholeNumber.describe('In the file, but with faults.'),
});

export const duplicateReason = z.object({
  code: z.string().describe('Stable code of the reason.'),
  text: z.string().describe('The reason in words.'),
});

/** Two actors that may be one. */
export const duplicate = z.object({
  a: actorId.describe('Id of one actor; in an import the one in the file.'),
  b: actorId.describe('Id of the other.'),
  aName: z.string().describe('Name of the one.'),
  bName: z.string().describe('Name of the other.'),
  score: share.describe('How likely they are one, 0–1.'),
  reasons: z.array(duplicateReason).describe('Why.'),
});
export type Duplicate = z.infer<typeof duplicate>;

const readWord = z.object({
  value: z.string().describe('What stands in cells.'),
  count: wholeNumber.describe('In how many.'),
  readAs: z
    .array(z.string())
    .optional()
    .describe(
      'What was made of it, as the property holds it; empty: nothing, as the mapping says; absent: it was not understood.',
    ),
});

const recognisedColumn = z.object({
  name: z.string().describe('Name of the column in the file.'),
  fields: z.array(z.string()).describe('What it is read as; empty: kept under `attributes`, or left out.'),
  kept: z.boolean().describe('false: it is left out.'),
  samples: z.array(z.string()).describe('The first different values in it, at most five.'),
  words: z
    .array(readWord)
    .optional()
    .describe(
      'What stands in a column that holds few different words, and for other columns what could not be read as the property or the mapping tells; those not understood by themselves first. Absent above 60.',
    ),
});

const recognisedTable = z.object({
  table: z.string().describe('Name of the sheet; empty for a file that is one table.'),
  of: z.enum(['actors', 'ties', 'reports', 'nothing']).describe('What its rows tell.'),
  rows: wholeNumber.describe('Rows besides the header.'),
  columns: z.array(recognisedColumn).describe('Its columns, in order.'),
});

/** How a file was understood. */
export const recognised = z
  .object({
    files: z.array(z.string()).describe('Names of the files.'),
    encoding: z.string().optional().describe('Encoding of the text.'),
    delimiter: z.string().optional().describe('What stands between cells.'),
    tables: z.array(recognisedTable).describe('Its tables; none for a network file.'),
    mapping: mapping.describe('The mapping that was used, complete: send it back with changes.'),
    mappingName: z.string().optional().describe('Name of the mapping, where it was named or recognised.'),
  })
  .describe('How a file was understood.');
export type Recognised = z.infer<typeof recognised>;

/** What an import does, or would do. */
export const importReport = z
  .object({
    format: z.enum(IMPORT_FORMATS).describe('Form of the file.'),
    mode: z.enum(IMPORT_MODES).describe('merge: adds and updates; replace: also removes what the file does not hold.'),
    rows: wholeNumber.describe('Rows, or nodes and edges, that were read.'),
    actors: tally.describe('What happens to actors.'),
    ties: tally.describe('What happens to ties.'),
    grantedEur: z
      .number()
      .nonnegative()
      .describe('Euros granted in the ties of the file; what was only asked for, or was refused, does not count.'),
    networkUpdated: z.boolean().describe('Whether what is said of the network changes.'),
    skipped: z
      .array(
        z.object({
          code: z.string().describe('Stable code of the reason.'),
          count: wholeNumber.describe('How many rows.'),
          text: z.string().describe('What was skipped, in words.'),
        }),
      )
      .describe('Rows that were left out on purpose, by reason.'),
    warnings: z.array(rowFault).describe('What to know; at most 1,000.'),
    warningCount: wholeNumber.describe('How many warnings there are in all.'),
    errors: z.array(rowFault).describe('What keeps the file from being imported; at most 1,000.'),
    errorCount: wholeNumber.describe('How many errors there are in all.'),
    duplicates: z.array(duplicate).describe('Actors that may be one and were not decided on yet; the likeliest 500.'),
    duplicateCount: wholeNumber.describe('How many such pairs there are in all.'),
    recognised,
  })
  .describe('What an import does, or would do.');
export type ImportReport = z.infer<typeof importReport>;

/** An import and how far it is. */
export const importStatus = z
  .object({
    importId: entityId.describe('Id of the import.'),
    state: z.enum(IMPORT_STATES).describe('How far it is.'),
    progress: share.describe('Share of the work that is done.'),
    phase: z.enum(['waiting', 'reading', 'checking', 'writing', 'done']).describe('What it is doing.'),
    files: z.array(z.string()).describe('Names of the files.'),
    mode: z.enum(IMPORT_MODES).describe('merge or replace.'),
    by: z.string().describe('Who began it.'),
    createdAt: timestamp.describe('When it was begun.'),
    finishedAt: timestamp.optional().describe('When it ended.'),
    revision: revision.optional().describe('Revision that it made; absent where it changed nothing.'),
    undoneBy: revision.optional().describe('Revision that undid it.'),
    report: importReport.optional().describe('What it did; once it has ended.'),
    error: z.string().optional().describe('Why it failed, what was kept and what to do.'),
  })
  .describe('An import and how far it is.');
export type ImportStatus = z.infer<typeof importStatus>;

/** An import in a list: without its report. */
export const importEntry = importStatus.omit({ report: true });

/** Why an import cannot be undone as a whole. */
export const laterChanges = z.array(historyEntry);
