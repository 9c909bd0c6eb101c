import type { Analyst } from '#analysis/jobs';
import { writeDrawing } from '../exchange/drawing.ts';
import type { ExportFormat } from '../services/analysing/analysis-runner.ts';

/** Writes the whole network of a snapshot as a file of the format. */
export async function writeExport(analyst: Analyst, format: ExportFormat): Promise<Uint8Array> {
  const { snapshot } = analyst;
  switch (format) {
    case 'json':
      return writeDrawing(snapshot, analyst.answer({ kind: 'positions' }));
    default:
      throw new Error(`no writer for ${format}`);
  }
}
