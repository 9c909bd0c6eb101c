import { STRUCTURE_MEASURES, type StructureMeasureId } from '#analysis/structure-measures';

/** What documentation says of a path for the structure of a network: the words of the catalogue, in English. */
export function structureDocumentation(id: StructureMeasureId): { summary: string; description: string } {
  const { name, explanation, definition, source } = STRUCTURE_MEASURES[id];
  return { summary: name.en, description: `${explanation.en} ${definition.en} (${source}.)` };
}
