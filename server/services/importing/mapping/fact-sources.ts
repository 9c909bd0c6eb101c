import type { TablePlan } from './table-plan.ts';
import { type Target, targetOf } from './targets.ts';

/** What told a property: a column of a table, or the mapping, in every row or by a rule. */
export type FactSource = { readonly column: string } | { readonly column: undefined };

/** What told a property of the actors or ties that rows of a table tell of; undefined where neither column nor mapping did. */
export type SourceOf = (table: string, of: 'actors' | 'ties', field: string) => FactSource | undefined;

/** Finds what told a property. An actor stands in several tables: where its first one does not tell it, another does. */
export function factSources(plans: Iterable<TablePlan>): SourceOf {
  const sources = new Map<string, FactSource>();
  const note = (key: string, source: FactSource): void => {
    if (!sources.has(key)) sources.set(key, source);
  };
  for (const plan of plans) {
    if (plan.of === 'nothing') continue;
    const rows = plan.of;
    const tell = ({ of, field, attribute }: Target, source: FactSource): void => {
      if (attribute) return;
      const thing = of === 'own' && rows !== 'actors' ? 'ties' : 'actors';
      note(keyOf(plan.table, thing, field), source);
      note(keyOf(undefined, thing, field), source);
    };
    for (const { name, targets } of plan.columns) for (const target of targets) tell(target, { column: name });
    const { constants = {}, cases = [] } = plan.mapping;
    for (const field of [constants, ...cases.map(({ set }) => set)].flatMap((told) => Object.keys(told))) {
      const target = targetOf(field, rows);
      if (target !== undefined) tell(target, { column: undefined });
    }
  }
  return (table, of, field) => sources.get(keyOf(table, of, field)) ?? sources.get(keyOf(undefined, of, field));
}

const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);
