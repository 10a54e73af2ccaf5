import { crc32, deflateRawSync } from 'node:zlib';

interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the list of contents says instead of the truth. */
  readonly saysSize?: number;
  readonly isEncrypted?: boolean;
}

/** A zip archive, honest or not. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, saysSize, isEncrypted = false } of entries) {
    const packed = deflateRawSync(bytes);
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 0x801 : 0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(saysSize ?? bytes.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, place, fileName);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, fileName, packed]);
    files.push(file);
    at += file.length;
  }
  const contents = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(contents.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, contents, end]);
}

interface WorkbookContents {
  /** The rows of each sheet, as XML. */
  readonly sheets?: readonly { readonly rows: string; readonly name?: string; readonly state?: string }[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Further parts, or others in place of those made here. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const sheetXml = (rows: string) =>
  `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`;

/** The parts of a workbook as Excel writes them. */
export function workbookParts({
  sheets = [{ rows: '' }],
  strings,
  styles,
  workbookPr = '',
  parts = {},
}: WorkbookContents): Readonly<Record<string, string | Buffer>> {
  const relationships = (list: readonly (readonly [string, string, string])[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const named = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const list = named.map(
    ({ number, name = `Sheet${number}`, state = 'visible' }) =>
      `<sheet name="${name}" sheetId="${number}" state="${state}" r:id="rId${number}"/>`,
  );
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${workbookPr}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...named.map(({ number }) => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const),
      ...(strings === undefined ? [] : [['rId98', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(styles === undefined ? [] : [['rId99', 'styles', '/xl/styles.xml'] as const]),
    ]),
    ...Object.fromEntries(
      named.map(({ number, rows }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(rows)]),
    ),
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...parts,
  };
}

export function workbook(contents: WorkbookContents): Buffer {
  return zip(
    Object.entries(workbookParts(contents)).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) })),
  );
}
