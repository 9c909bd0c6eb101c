import type { ImportFormat, Recognised } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { EdgeItem, NodeItem } from '../../../exchange/readers/graph-items.ts';
import type { ReadFault } from '../../../exchange/readers/read-fault.ts';
import type { TableRecord } from '../../../exchange/readers/table-items.ts';
import { type ActorFacts, type Place, placeOfFileRow, placeOfLine, placeOfRow, type TieFacts } from '../facts/facts.ts';
import { GatheredActors } from '../facts/gathered-actors.ts';
import { grantFacts } from '../facts/grant-facts.ts';
import { faultAt } from '../faults/file-fault.ts';
import { absentColumns } from '../mapping/absent-columns.ts';
import { factSources, type SourceOf } from '../mapping/fact-sources.ts';
import { RowReader } from '../mapping/row-reader.ts';
import { planTable, type TablePlan, tableMappingOf } from '../mapping/table-plan.ts';
import { WordTally } from '../mapping/word-tally.ts';
import type { ReportDraft } from '../report-draft.ts';
import { NetworkFacts } from '../settling/network-facts.ts';
import { type GatheredTie, gatheredEnd } from '../settling/settled-ties.ts';
import type { KnownWords } from '../words/cell-values.ts';
import { EDGES, NODES, recordOf } from './graph-rows.ts';
import { nativeActor, nativeTie } from './native-graph.ts';
import { openFile } from './open-file.ts';
import { FORMAT_HEAD, recogniseFormat } from './recognise-format.ts';
import { recognisedMapping } from './recognised-mapping.ts';
import { recognisedTable } from './recognised-table.ts';
import { countingUp, refuseAbove } from './row-limit.ts';
import { type Survey, type SurveyedTable, surveyFile } from './survey.ts';
import { headOf, type UploadedFile } from './uploaded-file.ts';

export interface ReadingOptions {
  readonly mapping: Mapping | undefined;
  readonly mappingName: string | undefined;
  readonly knownMappings: readonly { readonly name: string; readonly mapping: Mapping }[];
  readonly known: KnownWords;
  readonly report: ReportDraft;
  /** Is told how much of the reading is done, 0–1; may throw to end it. */
  readonly onProgress: (share: number) => void;
}

/** Everything that the files tell, and how they were understood. */
export interface FilesRead {
  readonly format: ImportFormat;
  readonly actors: GatheredActors;
  readonly ties: readonly GatheredTie[];
  readonly network: NetworkFacts;
  readonly sourceOf: SourceOf;
  readonly mapping: Mapping;
  readonly recognised: Recognised;
}

interface Surveyed {
  readonly file: UploadedFile;
  readonly format: ImportFormat;
  readonly survey: Survey;
}

/**
 * Reads the files of an import: a first walk finds their columns, a second one reads. Faults go to the report; what
 * could be read is there beside them. Undefined where a file is none that can be read.
 *
 * @throws DomainError `too-large` as soon as there are too many rows.
 */
export async function readFiles(
  files: readonly UploadedFile[],
  options: ReadingOptions,
): Promise<FilesRead | undefined> {
  const { report } = options;
  const total = 2 * files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const onBytes = (count: number) => {
    done += count;
    options.onProgress(Math.min(1, done / Math.max(1, total)));
  };
  const surveyed: Surveyed[] = [];
  const onRow = countingUp();
  for (const file of files) {
    const read = recogniseFormat(await headOf(file, FORMAT_HEAD));
    if ('fault' in read) report.error(faultAt({ table: '', row: 0, path: file.role }, read.fault, { file: file.name }));
    else
      surveyed.push({
        file,
        format: read.format,
        survey: await surveyFile(file, read.format, options.mapping ?? {}, { onBytes, onRow }),
      });
  }
  if (surveyed.length < files.length || surveyed.length === 0) return undefined;

  const tables = surveyed.flatMap(({ survey }) => survey.tables);
  const found =
    options.mapping === undefined
      ? tables.map(({ columns }) => recognisedMapping(columns, options.knownMappings)).find((one) => one !== undefined)
      : undefined;
  const mapping = options.mapping ?? found?.mapping ?? {};
  const reading = new Reading(options, mapping, surveyed);
  for (const one of surveyed) await reading.read(one, onBytes);
  const mappingName = options.mappingName ?? found?.name;
  return reading.result(mappingName);
}

/** Where it is the way a table is read that something is about. */
const placeOfMapping = ({ table }: SurveyedTable): Place => ({ table, row: 0, path: 'mapping' });

class Reading {
  readonly #options: ReadingOptions;
  readonly #mapping: Mapping;
  readonly #surveyed: readonly Surveyed[];
  readonly #plans = new Map<SurveyedTable, TablePlan>();
  readonly #rows = new Map<SurveyedTable, number>();
  readonly #words = new Map<SurveyedTable, WordTally>();
  readonly #actors: GatheredActors;
  readonly #ties: GatheredTie[] = [];
  readonly #network: NetworkFacts;
  readonly #makesEnds: boolean;

  constructor(options: ReadingOptions, mapping: Mapping, surveyed: readonly Surveyed[]) {
    this.#options = options;
    this.#mapping = mapping;
    this.#surveyed = surveyed;
    this.#actors = new GatheredActors(options.report);
    this.#network = new NetworkFacts(mapping, options.report);
    for (const one of surveyed) for (const table of one.survey.tables) this.#plan(one, table);
    this.#sayAbsent(surveyed.flatMap(({ survey }) => survey.tables));
    this.#makesEnds = ![...this.#plans.values()].some(({ of }) => of === 'actors');
  }

  async read(surveyed: Surveyed, onBytes: (count: number) => void): Promise<void> {
    const { file, format, survey } = surveyed;
    const open = openFile(file, format, this.#mapping, onBytes);
    if (open.kind === 'table') {
      const readers = this.#readers(surveyed, false);
      let at = -1;
      for await (const item of open.items) {
        if (item.kind === 'header') at += 1;
        else if (item.kind === 'fault') this.#fault(item, file);
        else if (item.kind === 'network') this.#network.say(item, placeOfRow('network', item.row));
        else {
          this.#count();
          this.#row(survey.tables[at]!, readers[at], item);
        }
      }
      if (!readers.some((reader) => reader !== undefined) && survey.tables.length > 0) {
        this.#options.report.error(faultAt({ table: '', row: 1, path: 'rows/1' }, 'no-columns', { file: file.name }));
      }
    } else if (open.kind === 'graph') {
      const readers = this.#readers(surveyed, true);
      const unsound = survey.ids?.unsound;
      if (unsound !== undefined) {
        this.#options.report.warn(faultAt(placeOfLine(unsound.row), 'repeated-edge-ids', { value: unsound.id }));
      }
      for await (const item of open.items) {
        if (item.kind === 'fault') this.#fault(item, file);
        else if (item.kind === 'network') this.#network.say(item, placeOfLine(item.row));
        else {
          this.#count();
          this.#graphItem(survey, readers, item);
        }
      }
    } else {
      for await (const item of open.items) {
        if (item.kind === 'fault') {
          this.#fault(item, file);
          continue;
        }
        const at = placeOfLine(item.row);
        if (item.kind === 'network') {
          this.#network.say(item, at);
          continue;
        }
        this.#count();
        const facts = grantFacts(item, at);
        if (facts === undefined) {
          this.#options.report.skip('private-person', undefined);
          continue;
        }
        if (facts.foreignCurrency !== undefined) {
          this.#options.report.warn(faultAt(at, 'foreign-currency', { value: facts.foreignCurrency }));
        }
        this.#keep(facts.actors, [facts.tie]);
      }
    }
  }

  result(mappingName: string | undefined): FilesRead {
    const { survey, format } = this.#surveyed[0]!;
    return {
      format,
      actors: this.#actors,
      ties: this.#ties,
      network: this.#network,
      sourceOf: factSources(this.#plans.values()),
      mapping: this.#mapping,
      recognised: {
        files: this.#surveyed.map(({ file }) => file.name),
        ...(survey.encoding === undefined ? {} : { encoding: survey.encoding }),
        ...(survey.delimiter === undefined ? {} : { delimiter: survey.delimiter }),
        tables: this.#surveyed.flatMap((one) =>
          one.survey.native && one.format !== 'csv' && one.format !== 'xlsx'
            ? []
            : one.survey.tables.map((table) =>
                recognisedTable(table, this.#plans.get(table)!, this.#rows.get(table) ?? 0, this.#words.get(table)),
              ),
        ),
        mapping: this.#mapping,
        ...(mappingName === undefined ? {} : { mappingName }),
      },
    };
  }

  #plan({ file, survey }: Surveyed, table: SurveyedTable): void {
    const said = tableMappingOf(this.#mapping, table.table);
    const graphTable = table.table === NODES ? 'actors' : table.table === EDGES ? 'ties' : undefined;
    const of = said.of ?? graphTable ?? (file.role === 'file' ? undefined : file.role);
    const plan = planTable(table.table, table.columns, of === undefined ? said : { ...said, of }, table.seen);
    for (const field of plan.unknownFields) {
      this.#options.report.error(faultAt(placeOfMapping(table), 'unknown-field', { value: field }));
    }
    for (const column of plan.personal) {
      this.#options.report.warn(faultAt(placeOfMapping(table), 'personal-column', { value: column }));
    }
    // Other programs may write words of their own under our names.
    this.#plans.set(table, survey.ids === undefined ? plan : { ...plan, native: false });
  }

  #sayAbsent(tables: readonly SurveyedTable[]): void {
    const { report } = this.#options;
    for (const { column, needed } of absentColumns(this.#mapping, tables)) {
      const fault = faultAt({ table: '', row: 0, path: 'mapping' }, 'absent-column', { value: column });
      if (needed) report.error(fault);
      else report.warn(fault);
    }
  }

  #readers({ file, survey }: Surveyed, lenient: boolean): (RowReader | undefined)[] {
    const placeOf = (row: number, table: string): Place => {
      if (lenient) return { ...placeOfLine(row), table };
      return table === '' && file.role !== 'file' ? placeOfFileRow(file.role, row) : placeOfRow(table, row);
    };
    return survey.tables.map((table) => {
      const plan = this.#plans.get(table)!;
      if (plan.of === 'nothing') return undefined;
      const { decimal } = this.#mapping;
      const marks = decimal === undefined ? table.marks : new Map(table.columns.map((column) => [column, decimal]));
      const { known, report } = this.#options;
      const words = new WordTally();
      this.#words.set(table, words);
      const { defaultActorType = 'organisation', defaultTieType = 'related-to' } = this.#mapping;
      const typeOtherwise = { actors: defaultActorType, ties: defaultTieType };
      if (plan.guessedEnds) report.warn(faultAt(placeOfMapping(table), 'read-as-ties'));
      if (plan.doubtfulHeader !== undefined && !lenient) {
        report.warn(faultAt(placeOfMapping(table), 'header-in-cells', { value: plan.doubtfulHeader }));
      }
      // What a network file from elsewhere calls an amount need not be money.
      const tieType = lenient || this.#mapping.defaultTieType !== undefined ? undefined : plan.tieType;
      if (tieType !== undefined) report.warn(faultAt(placeOfMapping(table), 'read-as-grants'));
      const asked = { known, report, marks, lenient, typeOtherwise, tieType, words };
      return new RowReader(plan, { ...asked, makesEnds: this.#makesEnds, filled: table.samples, placeOf });
    });
  }

  #row(table: SurveyedTable, reader: RowReader | undefined, record: TableRecord): void {
    this.#rows.set(table, (this.#rows.get(table) ?? 0) + 1);
    this.#network.note(record);
    if (reader === undefined) return;
    const { actors, ties, rejected } = reader.read(record);
    this.#keep(actors, ties);
    if (rejected !== undefined) this.#actors.reject(rejected);
  }

  #graphItem({ tables, ids }: Survey, readers: readonly (RowReader | undefined)[], item: NodeItem | EdgeItem): void {
    if (ids !== undefined) {
      const at = item.kind === 'node' ? 0 : 1;
      this.#row(tables[at]!, readers[at], recordOf(ids.apply(item)));
    } else if (item.kind === 'node') this.#keep([nativeActor(item)], []);
    else this.#keep([], [nativeTie(item)]);
  }

  #keep(actors: readonly ActorFacts[], ties: readonly TieFacts[]): void {
    for (const facts of actors) this.#actors.add(facts);
    for (const { at, fields, from, to, kind } of ties) {
      const one = gatheredEnd(from, (facts) => this.#actors.add(facts));
      const other = gatheredEnd(to, (facts) => this.#actors.add(facts));
      if (one !== undefined && other !== undefined) this.#ties.push({ at, fields, from: one, to: other, kind });
    }
  }

  #fault({ row, path, code, message, params, doubt }: ReadFault, file: UploadedFile): void {
    const ofTwo = file.role === 'file' ? '' : file.role;
    const table = /^sheets\/([^/]+)\//.exec(path)?.[1] ?? ofTwo;
    const fault = { row, table, path, code, message, params: { ...params, file: file.name } };
    if (doubt === true) this.#options.report.warn(fault);
    else this.#options.report.error(fault);
  }

  #count(): void {
    const { report } = this.#options;
    report.rows += 1;
    refuseAbove(report.rows);
  }
}
