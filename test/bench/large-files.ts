import { seededRandom } from '#analysis/random';

/** A file to import: its part in the form, its name and its bytes. */
export interface LargeFile {
  readonly role: 'file' | 'actors' | 'ties';
  readonly name: string;
  readonly content: Blob;
}

const TYPES = ['initiative', 'initiative', 'organisation', 'initiative', 'coalition'];
const MUNICIPALITIES = ['GM0014', 'GM0034', 'GM0166', 'GM0193', 'GM0363'];
const TIE_TYPES = ['collaborates-with', 'knows', 'related-to'];
const THEMES = ['wonen', 'energie', 'voedsel', 'jeugd', 'mobiliteit'];
const KINDS = ['Buurttuin', 'Dorpshuis', 'Energiecollectief', 'Leesclub', 'Repaircafé', 'Speeltuin', 'Zorgkring'];
const SYLLABLES = ['ba', 'der', 'eng', 'hol', 'ka', 'lin', 'mer', 'no', 'oos', 'ra', 'ste', 'ven', 'wij', 'zui'];
/** Lines that are joined before they go into a blob. */
const PIECE = 10_000;

const numbered = (letter: string, index: number): string => `${letter}${String(index).padStart(6, '0')}`;

/** Actors and ties in the native columns, seeded: the same bytes each time. */
export function asTwoTables(actors: number, ties: number): LargeFile[] {
  const random = seededRandom(1);
  const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const word = () => Array.from({ length: 3 }, () => among(SYLLABLES)).join('');
  const actorRows = function* () {
    yield 'id,type,name,themes,description,foundedOn,municipality';
    for (let index = 0; index < actors; index += 1) {
      const name = `${among(KINDS)} ${word()} ${word()}`;
      const founded = 1990 + (index % 35);
      yield `${numbered('a', index)},${TYPES[index % TYPES.length]},${name},${among(THEMES)},Wat ${name} doet voor de buurt.,${founded},${among(MUNICIPALITIES)}`;
    }
  };
  const tieRows = function* () {
    yield 'id,type,from,to,strength,startedOn,source';
    for (let index = 0; index < ties; index += 1) {
      const [from, to] = endsOf(index, actors);
      yield `${numbered('t', index)},${TIE_TYPES[index % TIE_TYPES.length]},${from},${to},${1 + (index % 5)},${2000 + (index % 25)}-0${1 + (index % 9)},register`;
    }
  };
  return [
    { role: 'actors', name: 'actors.csv', content: blobOf(actorRows(), '\n') },
    { role: 'ties', name: 'ties.csv', content: blobOf(tieRows(), '\n') },
  ];
}

/** So many rows of one CSV, each an actor; a quote in the first hides how many there are until they are read. */
export function asOneTable(rows: number): LargeFile {
  const lines = function* () {
    yield 'id,type,name';
    for (let index = 0; index < rows; index += 1) {
      yield `${numbered('a', index)},initiative,${index === 0 ? `"N ${index}"` : `N ${index}`}`;
    }
  };
  return { role: 'file', name: 'rows.csv', content: blobOf(lines(), '\n') };
}

/** A foreign network in graphology's JSON. */
export function asGraphology(nodes: number, edges: number): LargeFile {
  const parts = function* () {
    yield '{"attributes":{"name":"Large"},"options":{"type":"directed","multi":true},"nodes":[{"key":"a000000"}';
    for (let index = 1; index < nodes; index += 1) {
      yield `,{"key":"${numbered('a', index)}","attributes":{"label":"Node ${index}","x":${index % 977},"y":${index % 1009}}}`;
    }
    yield ']';
    yield ',"edges":[{"source":"a000000","target":"a000001"}';
    for (let index = 1; index < edges; index += 1) {
      const [from, to] = endsOf(index, nodes);
      yield `,{"key":"${numbered('e', index)}","source":"${from}","target":"${to}","attributes":{"weight":${1 + (index % 5)}}}`;
    }
    yield ']}';
  };
  return { role: 'file', name: 'network.json', content: blobOf(parts(), '') };
}

/** Each tie between two others: the second end walks on by another stride each round. */
function endsOf(index: number, actors: number): [from: string, to: string] {
  const from = index % actors;
  const to = (from + 1 + ((index * 7_919) % (actors - 1))) % actors;
  return [numbered('a', from), numbered('a', to)];
}

function blobOf(lines: Iterable<string>, end: string): Blob {
  const pieces: string[] = [];
  let waiting: string[] = [];
  for (const line of lines) {
    waiting.push(line + end);
    if (waiting.length < PIECE) continue;
    pieces.push(waiting.join(''));
    waiting = [];
  }
  return new Blob([...pieces, waiting.join('')]);
}
