import { TIE_TYPES, type TieType } from '#model/tie-types';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { cypherLiteral, cypherText } from './cypher/cypher-literals.ts';
import { rowStatements } from './cypher/row-statements.ts';
import { storedActor, storedKey, storedNetwork, storedTie } from './cypher/stored-properties.ts';
import type { NetworkContents } from './network-contents.ts';

/**
 * A script of Cypher 5 that builds the network in an empty Neo4j, UTF-8: labels, types and properties are those that this
 * product keeps there itself, so that its service can be opened on the database afterwards. Each statement ends with `;` at
 * the end of a line, which stands nowhere else. Ties whose ends are not both there are left out. Time: linear.
 */
export function writeCypherScript({ network, actors, ties }: NetworkContents): Uint8Array {
  const known = new Set<string>(actors.map(({ id }) => id));
  const whole = ties.filter(({ from, to }) => known.has(from) && known.has(to));
  const statements = [
    'CREATE CONSTRAINT network_id IF NOT EXISTS FOR (n:Network) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT actor_key IF NOT EXISTS FOR (a:Actor) REQUIRE a.key IS UNIQUE',
    `CREATE (n:Network) SET n = ${cypherLiteral(storedNetwork(network, whole))}`,
  ];
  for (const type of ACTOR_TYPES) {
    const rows = actors.filter((actor) => actor.type === type).map((actor) => storedActor(network, actor));
    statements.push(...rowStatements(rows, (properties) => `CREATE (a:Actor:${labelOf(type)}) SET a = ${properties}`));
  }
  for (const type of TIE_TYPES) {
    const rows = whole
      .filter((tie) => tie.type === type)
      .map((tie) => ({
        ...storedTie(network, tie),
        from: storedKey(network, tie.from),
        to: storedKey(network, tie.to),
      }));
    const work = (properties: string, of: (name: string) => string) =>
      `MATCH (from:Actor {key: ${of('from')}})\nMATCH (to:Actor {key: ${of('to')}})\n` +
      `CREATE (from)-[t:${nameOf(type)}]->(to) SET t = ${properties}`;
    statements.push(...rowStatements(rows, work, ENDS));
  }
  const head = `// ${cypherText(network.title)}, revision ${network.revision}, for an empty Neo4j 5\n`;
  return new TextEncoder().encode(`${head}${statements.map((statement) => `${statement};\n`).join('')}`);
}

/** `fund` is `Fund`, `active-in` is `ACTIVE_IN`. */
const labelOf = (type: ActorType): string => `${type[0]!.toUpperCase()}${type.slice(1)}`;
const nameOf = (type: TieType): string => type.replaceAll('-', '_').toUpperCase();

/** What a row of a tie tells beside its properties. */
const ENDS = ['from', 'to'];
