import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeGexf } from '../../../server/exchange/gexf.ts';
import { writeGraphml } from '../../../server/exchange/graphml.ts';
import { graphmlId, idOfGraphml } from '../../../server/exchange/graphml-ids.ts';
import type { DrawingPositions, NetworkContents } from '../../../server/exchange/network-contents.ts';
import { readGraphml } from '../../../server/exchange/readers/graphml-reader.ts';
import { asActorId, asNetworkId } from '../../../server/model/ids.ts';
import { ACTORS, CONTENTS, POSITIONS, TIES, textOf } from './contents.ts';
import { all, piecesOf } from './readers/reading.ts';
import { PLACES, SAMEN } from './readers/samen.ts';
import { absent, schemaFiles } from './schema-files.ts';

const FORMATS = {
  gexf: { write: writeGexf, files: ['gexf.rng', 'dynamics.rng', 'viz.rng'], extension: 'relaxng' },
  graphml: { write: writeGraphml, files: ['graphml.xsd', 'graphml-structure.xsd', 'xlink.xsd'], extension: 'schema' },
} as const;

/** Ids and texts that formats trip over, and nothing at all. */
const ODD_IDS = ['a b', '_x0041_', '1', '-', ':', 'é', '🌱', '\u2028', ' ', '\'"&<>'].map((id) => asActorId(id));
const CASES: Record<string, [NetworkContents, DrawingPositions]> = {
  'the network samen': [SAMEN, PLACES],
  'odd contents': [CONTENTS, POSITIONS],
  'odd ids': [
    {
      network: { ...CONTENTS.network, id: asNetworkId('9-net') },
      actors: ODD_IDS.map((id) => ({ ...ACTORS[1]!, id })),
      ties: ODD_IDS.map((id) => ({ ...TIES[1]!, id: id as never, from: id, to: ODD_IDS[0]! })),
    },
    { x: ODD_IDS.map(() => 1e-7), y: ODD_IDS.map(() => -1e21) },
  ],
  nothing: [
    { ...CONTENTS, actors: [], ties: [] },
    { x: [], y: [] },
  ],
};

describe.each(['gexf', 'graphml'] as const)('%s is valid by its published schema', (format) => {
  const { write, files, extension } = FORMATS[format];
  const schema = schemaFiles(format, files);

  async function faultsOf(contents: string): Promise<string[]> {
    const [main, ...preload] = schema!;
    const xml = { fileName: `network.${format}`, contents };
    const { errors } = await validateXML({ xml, schema: [main!], preload, extension, maxMemoryPages: 4096 });
    return errors.map(({ message }) => message).slice(0, 10);
  }

  it.for(Object.keys(CASES))('for %s', async (name, { skip }) => {
    skip(schema === undefined, absent(format));
    expect(await faultsOf(textOf(write(...CASES[name]!)))).toEqual([]);
  });

  it('unless something is wrong', async ({ skip }) => {
    skip(schema === undefined, absent(format));
    const contents = textOf(write(CONTENTS, POSITIONS)).replace('<node id=', '<node identity=');
    expect(await faultsOf(contents)).not.toEqual([]);
  });
});

it('GraphML ids come back as they were', async () => {
  const ids = [...ODD_IDS, '_x1F331_', '_x110000_', '_X0041_', 'a_b', '_x41_'];
  for (const id of ids) expect(idOfGraphml(graphmlId(id))).toBe(id);
  expect(graphmlId('GM0363')).toBe('GM0363');
  const [contents, places] = CASES['odd ids']!;
  const items = await all(readGraphml(piecesOf(textOf(writeGraphml(contents, places)), 1000)));
  expect(items.flatMap((item) => (item.kind === 'node' ? [item.id] : []))).toEqual(ODD_IDS);
  const edges = items.flatMap((item) => (item.kind === 'edge' ? [[item.id, item.source, item.target]] : []));
  expect(edges).toEqual(ODD_IDS.map((id) => [id, id, ODD_IDS[0]]));
});
