import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Mapping, type mappingEntry, mappingName, mapping as mappingSchema } from '#contract/mapping';
import { DomainError } from '#model/errors';
import { parsed } from '../editing/checked-things.ts';

type Entry = z.infer<typeof mappingEntry>;

/** Mappings by name: those that ship with the product, and those that people kept, each a file. */
export class Mappings {
  readonly #shipped: string;
  readonly #own: string;

  /** Folders of the shipped and of the kept ones; the latter is made when it is needed. */
  constructor(shipped: string, own: string) {
    this.#shipped = shipped;
    this.#own = own;
  }

  async list(): Promise<Entry[]> {
    const all = await this.all();
    return all.map(({ name, mapping, shipped }) => ({ name, shipped, title: mapping.title ?? { nl: name, en: name } }));
  }

  /** All mappings whole, the shipped ones first. */
  async all(): Promise<{ readonly name: string; readonly mapping: Mapping; readonly shipped: boolean }[]> {
    const found: { name: string; mapping: Mapping; shipped: boolean }[] = [];
    for (const [folder, shipped] of [
      [this.#shipped, true],
      [this.#own, false],
    ] as const) {
      for (const file of await namesIn(folder)) {
        const name = file.replace(/\.json$/, '');
        if (found.some((one) => one.name === name)) continue;
        found.push({ name, shipped, mapping: await readMapping(join(folder, file)) });
      }
    }
    return found;
  }

  /** The mapping of a name; `not-found` where there is none. */
  async get(name: string): Promise<Mapping> {
    const entry = (await this.all()).find((one) => one.name === name);
    if (entry === undefined) throw new DomainError('not-found', `There is no mapping "${name}".`);
    return entry.mapping;
  }

  /** Keeps a mapping under a name, in place of what was kept there; shipped ones stay as they are: `conflict`. */
  async put(name: string, mapping: Mapping): Promise<void> {
    await this.#refuseShipped(name);
    await mkdir(this.#own, { recursive: true });
    const file = join(this.#own, `${name}.json`);
    await writeFile(`${file}.part`, `${JSON.stringify(mapping, null, 2)}\n`);
    await rename(`${file}.part`, file);
  }

  async delete(name: string): Promise<void> {
    await this.#refuseShipped(name);
    await this.get(name);
    await rm(join(this.#own, `${name}.json`));
  }

  async #refuseShipped(name: string): Promise<void> {
    if (!(await namesIn(this.#shipped)).includes(`${name}.json`)) return;
    throw new DomainError(
      'conflict',
      `The mapping "${name}" comes with the product and stays as it is. Choose another name.`,
    );
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const files = await readdir(folder);
    return files.filter((file) => file.endsWith('.json') && mappingName.safeParse(file.slice(0, -5)).success).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readMapping(file: string): Promise<Mapping> {
  try {
    return parsed(mappingSchema, JSON.parse(await readFile(file, 'utf8')), 'mapping');
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new DomainError('invalid', `The mapping in ${file} cannot be used: ${detail}`, [], { cause: error });
  }
}
