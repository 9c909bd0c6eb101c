import type { TableMapping } from '#contract/mapping';
import { fold } from '#model/text';
import type { TieType } from '#model/tie-types';
import type { DecimalMark } from '../../../exchange/readers/read-number.ts';
import type { CellValue, TableRecord } from '../../../exchange/readers/table-items.ts';
import { type ActorFacts, type EndFacts, NOTHING_FIRM, type Place, type TieFacts } from '../facts/facts.ts';
import { checkedParams, faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';
import { type CellRead, type KnownWords, readCell } from '../words/cell-values.ts';
import { isWithoutDirection } from '../words/directions.ts';
import { conditionOf } from './conditions.ts';
import { faultsBesides } from './faults-besides.ts';
import { fitsType } from './fields-of-type.ts';
import { withCells } from './named-columns.ts';
import { cellsOfNative } from './native-rows.ts';
import { onlyTypeAt } from './only-type-at.ts';
import { reportsIn } from './report-rows.ts';
import { RowDraft } from './row-draft.ts';
import type { ColumnPlan, TablePlan } from './table-plan.ts';
import { type RowKind, type Target, targetOf } from './targets.ts';
import type { WordTally } from './word-tally.ts';

/** What one row tells. */
export interface RowFacts {
  readonly actors: readonly ActorFacts[];
  readonly ties: readonly TieFacts[];
  /** The actor of a row that is rejected, as far as it could be read. */
  readonly rejected?: ActorFacts;
}

export interface RowReaderOptions {
  readonly known: KnownWords;
  readonly report: ReportDraft;
  /** Mark of decimals by column. */
  readonly marks: ReadonlyMap<string, DecimalMark>;
  /** Whether an end that is nobody becomes an actor of that name: where the files tell of ties only. */
  readonly makesEnds: boolean;
  /** A network file from elsewhere: what cannot be read as one of our fields stays among the attributes. */
  readonly lenient: boolean;
  /** Type of actors and of ties that have none. */
  readonly typeOtherwise: Readonly<Record<'actors' | 'ties', string>>;
  /** Type of the ties of this table, where its columns tell it and no mapping does. */
  readonly tieType: TieType | undefined;
  /** Is told what was made of the cells. */
  readonly words: WordTally;
  /** Columns in which something stands. */
  readonly filled: Pick<ReadonlySet<string>, 'has'>;
  /** Where a row of a table stands in the files. */
  readonly placeOf: (row: number, table: string) => Place;
}

/** Without these there is no tie: what is wrong with them is a fault. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'name', 'type', 'from', 'to']);

type Cells = Readonly<Record<string, CellValue>>;
type Rule = { readonly when: readonly ((cells: Cells) => boolean)[]; readonly set: readonly [Target, unknown][] };

const EXAMPLE = /^(?:voorbeeld|example):/i;
const NOTHING: RowFacts = { actors: [], ties: [] };

/**
 * Reads the rows of a table by its plan. Faults go to the report, at the cell; a row with an error tells nothing and is
 * counted as rejected. Time: linear in the cells.
 */
export class RowReader {
  readonly #plan: TablePlan;
  readonly #options: RowReaderOptions;
  readonly #skip: readonly { code: string; text: Said | undefined; holds: (cells: Cells) => boolean }[];
  readonly #constants: readonly [Target, unknown][];
  readonly #cases: readonly Rule[];
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** A row without a name is a fault where others have one; else the id is the name. */
  readonly #hasNames: boolean;
  readonly #unknownThemes = new Set<string>();
  readonly #unfit = new Set<string>();

  constructor(plan: TablePlan, options: RowReaderOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#hasNames =
      !options.lenient &&
      plan.columns.some(({ name, fields }) => fields.includes('name') && (plan.native || options.filled.has(name)));
    const { skip = [], constants = {}, cases = [], values = {} } = plan.mapping;
    this.#skip = skip.map(({ code, text, when }) => ({ code, text, holds: conditionOf(when) }));
    this.#constants = this.#targets(constants);
    this.#cases = cases.map(({ when, set }) => ({ when: when.map(conditionOf), set: this.#targets(set) }));
    this.#values = new Map(
      Object.entries(values).map(([column, table]) => [
        column,
        new Map(Object.entries(table).map(([text, told]) => [fold(text.trim()), told])),
      ]),
    );
  }

  read({ cells, row, table }: TableRecord): RowFacts {
    const { report } = this.#options;
    const at = this.#options.placeOf(row, table);
    const first = this.#plan.columns[0];
    if (first !== undefined && EXAMPLE.test(String(cells[first.name] ?? ''))) {
      report.skip('example', undefined);
      return NOTHING;
    }
    for (const { code, text, holds } of this.#skip) {
      if (!holds(cells)) continue;
      report.skip(code, text);
      return NOTHING;
    }
    const draft = new RowDraft(at);
    if (this.#options.tieType !== undefined) draft.setType(this.#options.tieType);
    if (this.#plan.native) cellsOfNative(draft, cells, this.#plan.of as 'actors' | 'ties');
    else this.#fill(draft, cells, at);
    const facts = this.#factsOf(draft, at);
    if (!draft.faulty) return facts;
    const of = this.#plan.of === 'actors' ? 'actors' : 'ties';
    report.reject(of);
    const { fields } = draft.factsOf('own');
    for (const { path, code, message } of faultsBesides(of, draft, this.#options.typeOtherwise)) {
      report.error({ ...faultAt(at, code, checkedParams(path, fields), path), message: `${path}: ${message}.` });
    }
    const rejected = this.#plan.of === 'actors' ? this.#actorOf(draft, at) : undefined;
    return rejected === undefined ? NOTHING : { ...NOTHING, rejected };
  }

  #actorOf(draft: RowDraft, at: Place): ActorFacts | undefined {
    const { fields, firm } = draft.factsOf('own');
    return fields.id === undefined && fields.name === undefined ? undefined : { at, told: 'row', fields, firm };
  }

  #fill(draft: RowDraft, cells: Cells, at: Place): void {
    for (const [target, told] of this.#constants) {
      const filled = typeof told === 'string' ? withCells(told, cells) : told;
      if (filled !== undefined) this.#put(draft, target, filled, at, 'point', undefined);
    }
    for (const column of this.#plan.columns) {
      const cell = Object.hasOwn(cells, column.name) ? cells[column.name] : undefined;
      if (cell !== undefined) this.#putColumn(draft, column, cell, at);
    }
    for (const { when, set } of this.#cases) {
      if (!when.some((holds) => holds(cells))) continue;
      for (const [target, told] of set) draft.setFirm(target, told);
    }
    if (this.#options.lenient) this.#keepUnfit(draft, cells, at);
  }

  /** What a thing of its type cannot hold stays among the attributes as it stands in the file, and each column is told of once. */
  #keepUnfit(draft: RowDraft, cells: Cells, at: Place): void {
    const { fields } = draft.factsOf('own');
    const of = this.#plan.of === 'actors' ? 'actors' : 'ties';
    const type = String(fields.type ?? this.#options.typeOtherwise[of]);
    for (const { name, targets } of this.#plan.columns) {
      for (const { of: whose, field, attribute, kind } of targets) {
        if (whose !== 'own' || attribute || kind === 'json' || fields[field] === undefined) continue;
        if (!Object.hasOwn(cells, name) || IDENTITY.has(field) || fitsType(of, type, field, fields[field])) continue;
        draft.drop('own', field);
        draft.setAttribute('own', name, cells[name]);
        if (!this.#unfit.has(name)) this.#options.report.warn(faultAt(at, 'no-such-fact', { value: name }, name));
        this.#unfit.add(name);
      }
    }
  }

  #putColumn(draft: RowDraft, column: ColumnPlan, cell: CellValue, at: Place): void {
    if (column.leftOut) return;
    if (column.isDirection) {
      if (isWithoutDirection(cell)) draft.setAttribute('own', 'undirected', true);
      return;
    }
    if (column.targets.length === 0) {
      draft.setAttribute('own', column.name, cell);
      return;
    }
    const mark = this.#options.marks.get(column.name) ?? 'open';
    const table = this.#values.get(column.name);
    const text = fold(String(cell).trim());
    const told = table?.has(text) === true;
    for (const target of column.targets) {
      // Attributes keep what stands in the file.
      if (target.attribute) {
        draft.setAttribute(target.of, target.field, cell);
        continue;
      }
      const value = told ? table!.get(text) : cell;
      const read = this.#put(draft, target, value, at, told ? 'point' : mark, column.name);
      if (column.targets.length === 1) this.#options.words.note(column, String(cell), told, read);
    }
  }

  /** Puts what is told into the row and says how it was read; undefined: it is told to mean nothing. */
  #put(
    draft: RowDraft,
    target: Target,
    told: unknown,
    at: Place,
    mark: DecimalMark,
    column: string | undefined,
  ): CellRead | undefined {
    if (told === null) return undefined;
    if (target.attribute || Array.isArray(told)) {
      draft.set(target, told);
      return { ok: true, value: told };
    }
    const raw = told as CellValue;
    if (target.field === 'id' || (target.of === 'own' && target.kind === 'reference')) {
      const value = String(raw).trim();
      draft.set(target, value);
      return { ok: true, value };
    }
    const read = readCell(raw, { field: target.reads, kind: target.kind, mark }, this.#options.known);
    if (read.ok) {
      draft.set(target, read.value);
      this.#noteThemes(read, at, column);
    } else if (read.doubt || this.#options.lenient) {
      this.#options.report.warn(faultAt(at, read.code, read.params, column));
      draft.setAttribute(target.of, column ?? target.field, raw);
    } else {
      draft.faulty = true;
      if (target.of === 'own') draft.unread.add(target.field);
      this.#options.report.error(faultAt(at, read.code, read.params, column ?? target.field));
    }
    return read;
  }

  /** Each theme that nobody knows is told of once. */
  #noteThemes(read: Extract<CellRead, { ok: true }>, at: Place, column: string | undefined): void {
    for (const theme of read.unknownThemes ?? []) {
      if (this.#unknownThemes.has(theme)) continue;
      this.#unknownThemes.add(theme);
      this.#options.report.warn(faultAt(at, 'unknown-theme', { value: theme }, column));
    }
  }

  #factsOf(draft: RowDraft, at: Place): RowFacts {
    if (this.#plan.of === 'actors') {
      const actor = this.#actorOf(draft, at);
      if (actor === undefined || (actor.fields.name === undefined && this.#hasNames))
        return this.#missing(draft, 'missing-name');
      return { actors: [actor], ties: [] };
    }
    if (this.#plan.of === 'reports') {
      const reports = reportsIn(draft, at);
      if (reports === undefined) return this.#missing(draft, 'missing-end');
      return { actors: [reports.respondent], ties: reports.ties };
    }
    const from = this.#endOf(draft, 'from', at);
    const to = this.#endOf(draft, 'to', at);
    if (from === undefined || to === undefined) return this.#missing(draft, 'missing-end');
    const { from: _from, to: _to, ...fields } = draft.factsOf('own').fields;
    const tie: TieFacts = { at, fields, from, to, kind: 'told' };
    const also = (this.#plan.mapping.also ?? []).map(
      (one): TieFacts => ({
        at,
        fields: { type: one.type, ...(one.source === undefined ? {} : { source: one.source }) },
        from: one.from === 'from' ? from : one.from === 'to' ? to : { reference: one.from },
        to: one.to === 'to' ? to : one.to === 'from' ? from : { reference: one.to },
        kind: 'besides',
      }),
    );
    return { actors: [], ties: [tie, ...also] };
  }

  #missing(draft: RowDraft, code: string): RowFacts {
    this.#options.report.error(faultAt(draft.at, code));
    draft.faulty = true;
    return NOTHING;
  }

  #endOf(draft: RowDraft, end: 'from' | 'to', at: Place): EndFacts | undefined {
    const { fields, firm } = draft.factsOf(end);
    if (fields.name !== undefined || fields.id !== undefined) {
      return { actor: { at, told: 'end', fields, firm } };
    }
    const reference = draft.factsOf('own').fields[end];
    if (typeof reference !== 'string' || reference === '') return undefined;
    if (!this.#options.makesEnds || this.#plan.native) return { reference };
    const type = onlyTypeAt(end, draft.factsOf('own').fields.type);
    return {
      actor: {
        at,
        told: 'end',
        fields: { ...(type === undefined ? {} : { type }), ...fields, name: reference },
        firm: firm.size > 0 ? firm : NOTHING_FIRM,
      },
    };
  }

  #targets(said: Readonly<Record<string, unknown>>): [Target, unknown][] {
    return Object.entries(said).flatMap(([name, told]): [Target, unknown][] => {
      const target = targetOf(name, this.#plan.of as RowKind);
      return target === undefined ? [] : [[target, told]];
    });
  }
}

type Said = NonNullable<TableMapping['skip']>[number]['text'];
