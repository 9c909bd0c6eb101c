import type { Place } from '../facts/facts.ts';
import { NOTHING_FIRM } from '../facts/facts.ts';
import type { Target } from './targets.ts';

interface Draft {
  readonly fields: Record<string, unknown>;
  attributes: [string, unknown][] | undefined;
  firm: Set<string> | undefined;
}

const empty = (): Draft => ({ fields: {}, attributes: undefined, firm: undefined });

/** What a row tells while it is being read: of its own thing and of both ends. */
export class RowDraft {
  readonly at: Place;
  /** A cell could not be read. */
  faulty = false;
  /** Properties of its own thing that stand in the row and could not be read. */
  readonly unread = new Set<string>();
  readonly #parts = { own: empty(), from: empty(), to: empty() };

  constructor(at: Place) {
    this.at = at;
  }

  set(target: Target, value: unknown): void {
    if (target.attribute) this.setAttribute(target.of, target.field, value);
    else this.#parts[target.of].fields[target.field] = value;
  }

  /** What its own thing is unless the row says otherwise. */
  setType(type: string): void {
    this.#parts.own.fields.type = type;
  }

  setFirm(target: Target, value: unknown): void {
    const part = this.#parts[target.of];
    if (value === null) delete part.fields[target.field];
    else this.set(target, value);
    part.firm ??= new Set();
    part.firm.add(target.field);
  }

  drop(of: Target['of'], field: string): void {
    delete this.#parts[of].fields[field];
  }

  setAttribute(of: Target['of'], name: string, value: unknown): void {
    const part = this.#parts[of];
    part.attributes ??= [];
    part.attributes.push([name, value]);
  }

  factsOf(of: Target['of']): { fields: Readonly<Record<string, unknown>>; firm: ReadonlySet<string> } {
    const { fields, attributes, firm } = this.#parts[of];
    const own = typeof fields.attributes === 'object' ? (fields.attributes as Record<string, unknown>) : {};
    return {
      // Not by assignment: an attribute may be called `__proto__`.
      fields:
        attributes === undefined
          ? fields
          : { ...fields, attributes: Object.fromEntries([...Object.entries(own), ...attributes]) },
      firm: firm ?? NOTHING_FIRM,
    };
  }
}
