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

const WITH_POSITIONS: ReadonlySet<ExportRequest['format']> = new Set(['json', 'graphology', 'gexf', 'graphml']);
const NOWHERE = { x: new Float64Array(0), y: new Float64Array(0) };

/** Writes the network of a snapshot, or the surroundings of an actor in it, as a file of the format. */
export async function writeExport(analyst: Analyst, { format, around }: ExportRequest): Promise<Uint8Array> {
  // Forms that hold no positions do not wait for the layout.
  const needsLayout = WITH_POSITIONS.has(format);
  const whole = {
    contents: analyst.snapshot,
    positions: needsLayout ? analyst.answer({ kind: 'positions' }) : NOWHERE,
  };
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
