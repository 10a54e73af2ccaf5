import { refuse } from '../file-problem';
import type { SheetInFile } from '../opened-file';
import type { Archive } from './archive';
import { readXml } from './read-xml';
import { readRelationships } from './relationships';

export interface Workbook {
  readonly sheets: readonly (SheetInFile & { readonly part: string })[];
  readonly date1904: boolean;
  /** Parts; null where the workbook has none. */
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** What the archive is, going by what is inside; refuses what is not a plain workbook. */
export function refuseOthers(archive: Archive): void {
  const kind = (found: string) => refuse('IMPORT-FILE-KIND', { found });
  if (archive.names.some((name) => name.includes('vbaproject'))) refuse('IMPORT-FILE-MACROS');
  if (archive.has('mimetype') && archive.has('content.xml')) kind('opendocument');
  if (archive.has('word/document.xml')) kind('word');
  if (archive.has('ppt/presentation.xml')) kind('presentation');
  if (archive.has('xl/workbook.bin')) kind('xlsb');
  if (!archive.has('[Content_Types].xml')) kind('archive');
  if (archive.names.some((name) => name.includes('externallinks/'))) refuse('IMPORT-FILE-LINKS');
}

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  refuseOthers(archive);
  await refuseMacros(archive);
  const main = (await readRelationships(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (!main) return refuse('IMPORT-FILE-DAMAGED', { part: '_rels/.rels' });

  const uses = await readRelationships(archive, main);
  if (uses.some(({ type }) => type === 'externalLink')) refuse('IMPORT-FILE-LINKS');
  if (uses.some(({ type }) => /macrosheet/i.test(type))) refuse('IMPORT-FILE-MACROS');
  const part = (wanted: string) => uses.find(({ type }) => type === wanted)?.target ?? null;

  const sheets: (SheetInFile & { part: string })[] = [];
  let date1904 = false;
  await readXml(archive.read(main), main, {
    open(element, attributes) {
      if (element === 'workbookPr') date1904 = isTrue(attributes.date1904);
      if (element !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const use = uses.find((candidate) => candidate.id === id);
      // A sheet that is a chart or a dialogue holds no rows.
      if (use && use.type !== 'worksheet') return;
      if (!use?.target) return refuse('IMPORT-FILE-DAMAGED', { part: main });
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: (attributes.name ?? '').slice(0, 100), hidden, part: use.target });
    },
  });
  return { sheets, date1904, styles: part('styles'), sharedStrings: part('sharedStrings') };
}

/** A workbook may say that it has macros while their part bears another name. */
async function refuseMacros(archive: Archive): Promise<void> {
  await readXml(archive.read('[Content_Types].xml'), '[Content_Types].xml', {
    open(_element, { ContentType = '' }) {
      if (/macroEnabled|vbaProject|macrosheet/i.test(ContentType)) refuse('IMPORT-FILE-MACROS');
    },
  });
}
