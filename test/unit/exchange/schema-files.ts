import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Published schemas, which lie beside the project, or where EXCHANGE_SCHEMAS says:
 * - `gexf/`: specs/1.3/*.rng of github.com/gephi/gexf, CC BY 4.0 (its XSD, made from these, has the looks of nodes in
 *   another namespace than the standard and all programs);
 * - `graphml/`: graphml.xsd, graphml-structure.xsd and xlink.xsd of graphml.graphdrawing.org/xmlns/1.1;
 * - `360giving/`: schema/*.json of github.com/ThreeSixtyGiving/standard 1.4.3, CC BY 4.0.
 */
const FOLDER =
  process.env.EXCHANGE_SCHEMAS ?? fileURLToPath(new URL('../../../../shared/data/schemas', import.meta.url));

export interface SchemaFile {
  readonly fileName: string;
  readonly contents: string;
}

/** The files of a schema; undefined where one of them is not there. */
export function schemaFiles(folder: string, names: readonly string[]): SchemaFile[] | undefined {
  const paths = names.map((name) => join(FOLDER, folder, name));
  if (!paths.every((path) => existsSync(path))) return undefined;
  return names.map((fileName, index) => ({ fileName, contents: readFileSync(paths[index]!, 'utf8') }));
}

/** Why a test is skipped. */
export const absent = (folder: string): string => `the schemas of ${folder}/ are not beside the project`;
