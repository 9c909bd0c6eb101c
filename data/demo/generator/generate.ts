/** Writes the demo: `tsx data/demo/generator/generate.ts [outDir]`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDemo } from './demo.ts';
import { readMunicipalities, readThemes } from './input.ts';

/** The seed of the demo in this repository. */
const SEED = 1;

const data = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(join(data, name), 'utf8');
const outDir = process.argv[2] ?? join(data, 'demo');

mkdirSync(outDir, { recursive: true });
const files = generateDemo(SEED, readMunicipalities(read('municipalities.csv')), readThemes(read('themes.csv')));
for (const [name, text] of Object.entries(files)) writeFileSync(join(outDir, name), text);
