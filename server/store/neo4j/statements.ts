import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TIE_TYPES, type TieType } from '#model/tie-types';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';

/** Names in the database, from the frozen lists of the model: `active-in` is `ACTIVE_IN`, `fund` is `Fund`. */
const TIE_NAMES = new Map(TIE_TYPES.map((type) => [type, type.replaceAll('-', '_').toUpperCase()]));
const LABELS = new Map(ACTOR_TYPES.map((type) => [type, `${type[0]!.toUpperCase()}${type.slice(1)}`]));
const TYPES_BY_TIE_NAME = new Map([...TIE_NAMES].map(([type, name]) => [name, type]));
const TYPES_BY_LABEL = new Map([...LABELS].map(([type, label]) => [label, type]));

export const tieNameOf = (type: TieType): string => known(TIE_NAMES, type);
export const labelOf = (type: ActorType): string => known(LABELS, type);
export const tieTypeOf = (name: string): TieType => known(TYPES_BY_TIE_NAME, name);
export const actorTypeOf = (label: string): ActorType => known(TYPES_BY_LABEL, label);

/** What stands at the marks of a statement; nothing else is ever put into its text. */
export interface Marks {
  readonly actorType?: ActorType;
  readonly tieType?: TieType;
}

const texts = new Map<string, string>();

/** The statement of `cypher/NAME.cypher`, with label and relationship type filled in from the frozen lists. */
export function statement(name: string, marks: Marks = {}): string {
  const cached = `${name} ${marks.actorType ?? ''} ${marks.tieType ?? ''}`;
  let text = texts.get(cached);
  if (text === undefined) {
    text = textOf(name);
    if (marks.actorType !== undefined) text = text.replaceAll('{{label}}', labelOf(marks.actorType));
    if (marks.tieType !== undefined) text = text.replaceAll('{{tieType}}', tieNameOf(marks.tieType));
    if (text.includes('{{')) throw new Error(`${name}.cypher: a mark is not filled in`);
    texts.set(cached, text);
  }
  return text;
}

/** The statements of `cypher/schema.cypher`, one by one. */
export function schemaStatements(): string[] {
  const statements = textOf('schema').split(';');
  return statements.map((text) => text.trim()).filter((text) => text !== '');
}

function textOf(name: string): string {
  const lines = readFileSync(join(folder(), `${name}.cypher`), 'utf8').split('\n');
  return lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
}

let found: string | undefined;

/** `cypher/` in the root of the package, whether this runs from `server/` or from `dist/server/`. */
function folder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); found === undefined; at = dirname(at)) {
    const candidate = join(at, 'cypher');
    if (existsSync(join(candidate, 'schema.cypher'))) found = candidate;
    else if (at === dirname(at)) throw new Error('the folder cypher/ of Coalitiekaart is missing');
  }
  return found;
}

function known<K, V>(names: ReadonlyMap<K, V>, key: K): V {
  const value = names.get(key);
  if (value === undefined) throw new Error(`"${String(key)}" is no type of this product`);
  return value;
}
