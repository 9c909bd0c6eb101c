import type { ImportFormat } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import type { GraphItem } from '../../../exchange/readers/graph-items.ts';
import { type DecimalMark, joinMarks, markOf } from '../../../exchange/readers/read-number.ts';
import type { CellValue, TableItem, TableRecord } from '../../../exchange/readers/table-items.ts';
import { type CellsSeen, planTable, tableMappingOf } from '../mapping/table-plan.ts';
import { CellSurvey } from './cell-survey.ts';
import { GraphIds, type SettledIds } from './graph-ids.ts';
import { EDGES, GraphColumns, NODES, recordOf } from './graph-rows.ts';
import { isNativeEdge, isNativeNode } from './native-graph.ts';
import { openFile } from './open-file.ts';
import type { UploadedFile } from './uploaded-file.ts';

/** A table of a file, as a first walk through it found it. */
export interface SurveyedTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** The first different values of each column, as text. */
  readonly samples: ReadonlyMap<string, readonly string[]>;
  /** Which mark decimals stand after in each column. */
  readonly marks: ReadonlyMap<string, DecimalMark>;
  readonly seen: CellsSeen;
}

/** What a first walk through a file found. */
export interface Survey {
  readonly tables: readonly SurveyedTable[];
  /** A network file as we write it: there are no columns to choose. */
  readonly native: boolean;
  /** By which ids things go in a network file that we did not write. */
  readonly ids?: SettledIds;
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** Who follows a walk. */
interface Walking {
  readonly onBytes: (count: number) => void;
  /** Is told of each row, node or edge; may throw to end it. */
  readonly onRow: () => void;
}

const SAMPLES = 5;
const SAMPLE_LENGTH = 80;
/** Native lists are not walked to their end: what they hold is known. */
const NATIVE_ROWS = 50;

/**
 * Walks through a file once for what has to be known before its rows can be read: the columns of all tables, some of
 * their values, and whether decimals stand after a comma or a point. Faults are left to the walk that reads.
 */
export async function surveyFile(
  file: UploadedFile,
  format: ImportFormat,
  mapping: Mapping,
  { onBytes, onRow }: Walking,
): Promise<Survey> {
  const open = openFile(file, format, mapping, onBytes);
  if (open.kind === 'grants') return { tables: [], native: true };
  const found =
    open.kind === 'table' ? await surveyTables(open.items, mapping, onRow) : await surveyGraph(open.items, onRow);
  const { encoding, delimiter } = open.dialect;
  return {
    ...found,
    tables: found.tables.map((table) => namedBy(file, table)),
    ...(encoding === undefined ? {} : { encoding: encoding() }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

/** Of two files each is one table, named after what it holds, so that faults and mappings tell them apart. */
const namedBy = ({ role }: UploadedFile, one: SurveyedTable): SurveyedTable => {
  if (role === 'file' || one.table !== '') return one;
  const { columns, samples, marks, seen } = one;
  return { table: role, columns, samples, marks, seen };
};

type Walked = Pick<Survey, 'tables' | 'native' | 'ids'>;

async function surveyTables(items: AsyncIterable<TableItem>, mapping: Mapping, onRow: () => void): Promise<Walked> {
  const tables: TableSurvey[] = [];
  let native = 0;
  let rows = 0;
  for await (const item of items) {
    if (item.kind === 'header') {
      tables.push(new TableSurvey(item.table, item.columns));
      const plan = planTable(item.table, item.columns, tableMappingOf(mapping, item.table));
      if (plan.native) native += 1;
    } else if (item.kind === 'record') {
      onRow();
      tables.at(-1)!.note(item);
      rows += 1;
      if (item.table === '' && native === 1 && rows >= NATIVE_ROWS) break;
    }
  }
  return { tables, native: tables.length > 0 && native === tables.length };
}

/** A network file is ours where all nodes and edges are as we write them, and ids of edges repeat by mistake only. */
async function surveyGraph(items: AsyncIterable<GraphItem>, onRow: () => void): Promise<Walked> {
  const columns = new GraphColumns();
  const ids = new GraphIds();
  const tables = { [NODES]: new TableSurvey(NODES, []), [EDGES]: new TableSurvey(EDGES, []) };
  let nodes = 0;
  let allNative = true;
  let saysOfNetwork = false;
  for await (const item of items) {
    if (item.kind === 'network') saysOfNetwork = true;
    if (item.kind === 'fault' || item.kind === 'network') continue;
    onRow();
    if (item.kind === 'node') nodes += 1;
    allNative &&= item.kind === 'node' ? isNativeNode(item) : isNativeEdge(item);
    ids.note(item);
    const record = recordOf(item);
    columns.note(record);
    tables[item.kind === 'node' ? NODES : EDGES].note(record);
  }
  if (nodes > 0 && allNative && (saysOfNetwork || !ids.repeatsEdges)) return { tables: [], native: true };
  const settled = ids.settled();
  const nodesTable = tables[NODES].with([...columns.of(NODES), ...settled.added.nodes]);
  const edgesTable = tables[EDGES].with([...columns.of(EDGES), ...settled.added.edges]);
  return { tables: [nodesTable, edgesTable], native: false, ids: settled };
}

class TableSurvey implements SurveyedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly samples = new Map<string, string[]>();
  readonly marks = new Map<string, DecimalMark>();
  readonly seen: CellSurvey;

  constructor(table: string, columns: readonly string[]) {
    this.table = table;
    this.columns = columns;
    this.seen = new CellSurvey(columns);
  }

  note({ cells }: TableRecord): void {
    this.seen.note(cells);
    for (const [name, cell] of Object.entries(cells)) {
      if (typeof cell === 'string' && /[.,]/.test(cell)) {
        this.marks.set(name, joinMarks(this.marks.get(name) ?? 'open', markOf(cell)));
      }
      this.#sample(name, cell);
    }
  }

  with(columns: readonly string[]): SurveyedTable {
    return { table: this.table, columns, samples: this.samples, marks: this.marks, seen: this.seen };
  }

  #sample(name: string, cell: CellValue): void {
    let samples = this.samples.get(name);
    if (samples === undefined) {
      samples = [];
      this.samples.set(name, samples);
    }
    if (samples.length === SAMPLES) return;
    const text = String(cell);
    const shown = text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text;
    if (!samples.includes(shown)) samples.push(shown);
  }
}
