import type { Analyst } from '#analysis/jobs';
import { writeActorsCsv, writeTiesCsv } from '../exchange/csv-files.ts';
import { writeCypherScript } from '../exchange/cypher-script.ts';
import { writeDrawing } from '../exchange/drawing.ts';
import { writeGexf } from '../exchange/gexf.ts';
import { writeGraphml } from '../exchange/graphml.ts';
import { writeGraphology } from '../exchange/graphology-json.ts';
import { neighbourhood } from '../exchange/neighbourhood.ts';
import { writeGrants } from '../exchange/threesixty-giving.ts';
import { writeXlsx } from '../exchange/xlsx.ts';
import type { ExportRequest } from '../services/analysing/analysis-runner.ts';

/** Writes the network of a snapshot, or the surroundings of an actor in it, as a file of the format. */
export async function writeExport(analyst: Analyst, { format, around }: ExportRequest): Promise<Uint8Array> {
  const whole = { contents: analyst.snapshot, positions: analyst.answer({ kind: 'positions' }) };
  const { contents, positions } = around === undefined ? whole : neighbourhood(whole, around);
  switch (format) {
    case 'json':
      return writeDrawing(contents, positions);
    case 'graphology':
      return writeGraphology(contents, positions);
    case 'gexf':
      return writeGexf(contents, positions);
    case 'graphml':
      return writeGraphml(contents, positions);
    case 'csv':
      return writeTiesCsv(contents);
    case 'actors-csv':
      return writeActorsCsv(contents);
    case 'xlsx':
      return writeXlsx(contents);
    case '360giving':
      return writeGrants(contents);
    case 'cypher':
      return writeCypherScript(contents);
  }
}
