import type { Place } from '../facts/facts.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { SourceOf } from '../mapping/fact-sources.ts';
import { hasField } from '../mapping/fields-of-type.ts';
import type { ReportDraft } from '../report-draft.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * Takes from actors and ties the properties that their type has no place for: those of a column stay among the other
 * facts, under its name; those that the mapping gives to all go. Each column and each such property is told of once.
 */
export class HomelessFacts {
  readonly #sourceOf: SourceOf;
  readonly #report: ReportDraft;
  readonly #told = new Set<string>();

  constructor(sourceOf: SourceOf, report: ReportDraft) {
    this.#sourceOf = sourceOf;
    this.#report = report;
  }

  /** What is left of the properties that the files tell of a thing, and of those that it had. O(properties). */
  settled(of: 'actors' | 'ties', at: Place, all: Properties, told: readonly string[]): Properties {
    let left: Record<string, unknown> | undefined;
    for (const field of told) {
      if (all[field] === undefined || hasField(of, String(all.type), field)) continue;
      const source = this.#sourceOf(at.table, of, field);
      if (source === undefined) continue;
      left ??= { ...all };
      delete left[field];
      const { column } = source;
      if (column === undefined) this.#tell(at, 'left-out-of-type', field);
      else {
        const others = Object.entries((left.attributes ?? {}) as Properties);
        // Not by assignment: a column may be called `__proto__`.
        left.attributes = Object.fromEntries([...others, [column, all[field]]]);
        this.#tell(at, 'no-such-fact', column);
      }
    }
    return left ?? all;
  }

  #tell(at: Place, code: string, name: string): void {
    if (this.#told.has(`${code} ${name}`)) return;
    this.#told.add(`${code} ${name}`);
    this.#report.warn(faultAt(at, code, { value: name, field: name }, name));
  }
}
