import { posix } from 'node:path';
import { walkPart } from './read-part.ts';
import type { ZipPackage } from './zip-package.ts';

/** A sheet that a reader of the workbook sees. */
export interface Sheet {
  readonly name: string;
  /** Undefined where the workbook names a sheet whose part is not there. */
  readonly part: string | undefined;
}

/** What the first part of a workbook tells of the others. */
export interface Workbook {
  /** In their order; hidden ones, charts and dialogs are left out. */
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Whether days are counted from 1904, as Excel on older Macs does. */
  readonly from1904: boolean;
}

/** Reads which sheets and parts there are. Throws as openPackage and readPart; `not-a-workbook` for other packages. */
export async function readWorkbook(zip: ZipPackage): Promise<Workbook> {
  const main = (await relationsOf(zip, '')).find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const relations = await relationsOf(zip, main);
  const named: { name: string; relation: string | undefined }[] = [];
  let from1904 = false;
  await walkPart(zip, main, WORKBOOK, {
    open({ name, attributes }) {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      // `hidden` and `veryHidden`
      else if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible') {
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
        named.push({ name: attributes.name ?? '', relation });
      }
    },
  });
  const sheets = named.flatMap(({ name, relation }): Sheet[] => {
    const target = relations.find(({ id }) => id === relation);
    if (target !== undefined && target.kind !== 'worksheet') return [];
    return [{ name, part: target !== undefined && zip.has(target.part) ? target.part : undefined }];
  });
  const partOf = (wanted: string) => relations.find(({ kind, part }) => kind === wanted && zip.has(part))?.part;
  return { sheets, from1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

const WORKBOOK = { workbook: [], workbookPr: ['workbook'], sheets: ['workbook'], sheet: ['sheets'] };
const RELATIONS = { Relationships: [], Relationship: ['Relationships'] };

interface Relation {
  readonly id: string;
  /** The last step of the address of its type: that is the same in both versions of the standard. */
  readonly kind: string;
  readonly part: string;
}

/** What a part refers to; of the package as a whole where `of` is empty. */
async function relationsOf(zip: ZipPackage, of: string): Promise<Relation[]> {
  const folder = posix.dirname(of);
  const part = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
  const relations: Relation[] = [];
  if (!zip.has(part)) return relations;
  await walkPart(zip, part, RELATIONS, {
    open({ name, attributes: { Id: id = '', Type: type = '', Target: target = '' } }) {
      if (name !== 'Relationship') return;
      const resolved = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.push({ id, kind: posix.basename(type), part: resolved });
    },
  });
  return relations;
}
