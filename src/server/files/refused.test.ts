import { describe, expect, it } from 'vitest';
import { readBytes } from './reading.fixture';
import { workbook, workbookParts, zip } from './workbook.fixture';

const cell = (name: string, words = 'x') => `<c r="${name}" t="str"><v>${words}</v></c>`;
const rows = `<row r="1">${cell('A1')}</row>`;
const withParts = (parts: Readonly<Record<string, string>>) => workbook({ sheets: [{ rows }], parts });
const withRows = (xml: string) => workbook({ sheets: [{ rows: xml }] });
const entries = (contents = workbookParts({ sheets: [{ rows }] })) =>
  Object.entries(contents).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }));
const SHEET = 'xl/worksheets/sheet1.xml';
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** An older box of Office with a name in its list of contents, which stands in sector 200. */
function ole(name: string): Buffer {
  const box = Buffer.alloc(512 * 202);
  OLE.copy(box);
  box.writeUInt16LE(9, 30);
  box.writeUInt32LE(200, 48);
  box.write(name, 512 * 201 + 128, 'utf16le');
  return box;
}

describe('what a file is not', () => {
  it.each([
    ['a workbook of before 2007', ole('Workbook'), 'IMPORT-FILE-KIND', { found: 'xls' }],
    ['a workbook with a password', ole('EncryptedPackage'), 'IMPORT-FILE-ENCRYPTED', {}],
    ['the beginning of one', OLE, 'IMPORT-FILE-KIND', { found: 'xls' }],
    ['a PDF', '%PDF-1.7\n', 'IMPORT-FILE-KIND', { found: 'pdf' }],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'IMPORT-FILE-KIND', { found: 'image' }],
    ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]), 'IMPORT-FILE-KIND', { found: 'image' }],
    ['a page', '\ufeff\r\n<!DOCTYPE html><table><tr><td>x', 'IMPORT-FILE-KIND', { found: 'html' }],
    ['a table of a page', '<table><tr><td>x</td></tr></table>', 'IMPORT-FILE-KIND', { found: 'html' }],
    ['a spreadsheet as XML', '<?xml version="1.0"?><Workbook/>', 'IMPORT-FILE-KIND', { found: 'xml' }],
    ['JSON', '[{"a": 1}]', 'IMPORT-FILE-KIND', { found: 'json' }],
    ['rich text', '{\\rtf1\\ansi x}', 'IMPORT-FILE-KIND', { found: 'rtf' }],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'IMPORT-FILE-KIND', { found: 'archive' }],
    [
      'an archive',
      zip([{ name: 'a.csv', bytes: Buffer.from('a,b') }]),
      'IMPORT-FILE-KIND',
      { found: 'archive' },
    ],
    ['an empty archive', zip([]), 'IMPORT-FILE-KIND', { found: 'archive' }],
    ['a document', withParts({ 'word/document.xml': '<x/>' }), 'IMPORT-FILE-KIND', { found: 'word' }],
    ['slides', withParts({ 'ppt/presentation.xml': '<x/>' }), 'IMPORT-FILE-KIND', { found: 'presentation' }],
    ['a binary workbook', withParts({ 'xl/workbook.bin': 'x' }), 'IMPORT-FILE-KIND', { found: 'xlsb' }],
    [
      'a spreadsheet of LibreOffice',
      zip(['mimetype', 'content.xml'].map((name) => ({ name, bytes: Buffer.from('x') }))),
      'IMPORT-FILE-KIND',
      { found: 'opendocument' },
    ],
    ['a workbook with macros', withParts({ 'xl/vbaProject.bin': 'x' }), 'IMPORT-FILE-MACROS', {}],
    [
      'a workbook with macros under another name',
      withParts({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
      'IMPORT-FILE-MACROS',
      {},
    ],
    [
      'a workbook that reads another',
      withParts({ 'xl/externalLinks/externalLink1.xml': '<x/>' }),
      'IMPORT-FILE-LINKS',
      {},
    ],
    ['a workbook without rows', withRows('<row r="1"><c r="A1"/></row>'), 'IMPORT-FILE-EMPTY', {}],
    ['a workbook of hidden rows', workbook({ sheets: [{ rows, state: 'hidden' }] }), 'IMPORT-FILE-EMPTY', {}],
  ])('%s', async (_case, bytes, code, facts) => {
    expect((await readBytes(bytes)).problem).toEqual({ code, facts });
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(2_000_000);
  it.each([
    ['too many bytes', withRows(rows), { bytes: 500 }, 'IMPORT-FILE-LARGE', { most: 500 }],
    ['too many entries', zip(entries()), { entries: 4 }, 'IMPORT-FILE-BOMB', { entries: 5, most: 4 }],
    [
      'too much when unpacked',
      zip([...entries(), { name: 'xl/media/a.png', bytes: zeros }]),
      { unpackedBytes: 1_000_000 },
      'IMPORT-FILE-BOMB',
      { most: 1_000_000 },
    ],
    [
      'unpacked to much more than packed',
      zip([...entries(), { name: 'xl/media/a.png', bytes: zeros }]),
      { ratioFrom: 1_000_000 },
      'IMPORT-FILE-BOMB',
      { most: 100 },
    ],
    [
      'an archive inside',
      withParts({ 'xl/embeddings/Book1.xlsx': 'PK' }),
      {},
      'IMPORT-FILE-BOMB',
      { nested: 'xl/embeddings/Book1.xlsx' },
    ],
    [
      'more than its list of contents says',
      zip(entries().map((entry) => (entry.name === SHEET ? { ...entry, saysSize: 10 } : entry))),
      {},
      'IMPORT-FILE-DAMAGED',
      { part: SHEET },
    ],
    [
      'too many texts',
      workbook({ sheets: [{ rows }], strings: '<si><t>x</t></si>'.repeat(11) }),
      { sharedStrings: 10 },
      'IMPORT-FILE-STRINGS',
      { most: 10 },
    ],
    [
      'too long texts',
      workbook({ sheets: [{ rows }], strings: `<si><t>${'x'.repeat(101)}</t></si>` }),
      { sharedLength: 100 },
      'IMPORT-FILE-STRINGS',
      { most: 100 },
    ],
    [
      'a billion laughs',
      withParts({
        [SHEET]: `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
      }),
      {},
      'IMPORT-FILE-DAMAGED',
      { part: SHEET },
    ],
    [
      'a billion laughs in the texts',
      workbook({
        sheets: [{ rows }],
        strings: 'x',
        parts: { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "lol">]><sst><si><t>&a;</t></si></sst>' },
      }),
      {},
      'IMPORT-FILE-DAMAGED',
      { part: 'xl/sharedStrings.xml' },
    ],
    [
      'an outside entity',
      withParts({
        'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
      }),
      {},
      'IMPORT-FILE-DAMAGED',
      { part: 'xl/workbook.xml' },
    ],
    ['elements without end', withRows('<a>'.repeat(100_000)), {}, 'IMPORT-FILE-DAMAGED', { part: SHEET }],
    [
      'text without end',
      withRows(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(900_000)}`),
      {},
      'IMPORT-FILE-DAMAGED',
      { part: SHEET },
    ],
    [
      'a comment without end',
      withRows(`<!-- ${'x>'.repeat(900_000)}`),
      {},
      'IMPORT-FILE-DAMAGED',
      { part: SHEET },
    ],
  ])('%s', async (_case, bytes, limits, code, facts) => {
    expect((await readBytes(bytes, limits)).problem).toMatchObject({ code, facts });
  });
});

describe('sheets', () => {
  it.each([
    [
      'a formula',
      `<row r="7"><c r="C7"><f>SUM(A1:A3)</f><v>3</v></c></row>`,
      'IMPORT-FILE-FORMULA',
      { cell: 'C7' },
    ],
    [
      'a shared formula',
      `<row r="7"><c r="AB7"><f t="shared" si="0"/><v>3</v></c></row>`,
      'IMPORT-FILE-FORMULA',
      { cell: 'AB7' },
    ],
    [
      'a column too many',
      `<row r="1">${cell('SG1')}</row>`,
      'IMPORT-FILE-COLUMNS',
      { row: 1, columns: 501, most: 500 },
    ],
    [
      'the last column',
      `<row r="3">${cell('XFD3')}</row>`,
      'IMPORT-FILE-COLUMNS',
      { row: 3, columns: 16_384 },
    ],
    ['a column that is none', `<row r="1">${cell('AAAA1')}</row>`, 'IMPORT-FILE-DAMAGED', { row: 1 }],
    [
      'a million columns',
      `<row r="1">${'<c t="str"><v>x</v></c>'.repeat(1000)}</row>`,
      'IMPORT-FILE-COLUMNS',
      { columns: 501 },
    ],
    [
      'a row too many',
      [1, 2, 3, 4].map((r) => `<row r="${r}">${cell(`A${r}`)}</row>`).join(''),
      'IMPORT-FILE-LONG',
      { most: 3 },
    ],
    [
      'a cell too long',
      `<row r="1">${cell('B1', 'x'.repeat(32_768))}</row>`,
      'IMPORT-FILE-CELL-LONG',
      { cell: 'B1', length: 32_768 },
    ],
    [
      'rows out of order',
      `<row r="2">${cell('A2')}</row><row r="1">${cell('A1')}</row>`,
      'IMPORT-FILE-DAMAGED',
      { row: 2 },
    ],
    [
      'the same row twice',
      `<row r="1">${cell('A1')}</row><row r="1">${cell('A1')}</row>`,
      'IMPORT-FILE-DAMAGED',
      {},
    ],
    ['the same cell twice', `<row r="1">${cell('A1')}${cell('A1')}</row>`, 'IMPORT-FILE-DAMAGED', {}],
    ['a cell in another row', `<row r="1">${cell('A2')}</row>`, 'IMPORT-FILE-DAMAGED', {}],
    ['a row beyond the last', `<row r="1048577">${cell('A1048577')}</row>`, 'IMPORT-FILE-DAMAGED', {}],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>5</v></c></row>', 'IMPORT-FILE-DAMAGED', {}],
    ['elements that cross', '<row r="1"><c r="A1" t="str"><v>x</c></v></row>', 'IMPORT-FILE-DAMAGED', {}],
    ['an element that never closes', '<row r="1"><c r="A1" t="str"><v>x</v></c>', 'IMPORT-FILE-DAMAGED', {}],
    [
      'an entity that is none',
      '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>',
      'IMPORT-FILE-DAMAGED',
      {},
    ],
  ])('%s', async (_case, xml, code, facts) => {
    expect((await readBytes(withRows(xml), { rows: 3 })).problem).toMatchObject({ code, facts });
  });

  it('takes as many columns as allowed', async () => {
    expect((await readBytes(withRows(`<row r="1">${cell('SF1')}</row>`))).rows[0]?.cells).toHaveLength(500);
  });
});

describe('paths', () => {
  it.each([
    [
      'a name that leads out',
      zip([...entries(), { name: '../../evil.xml', bytes: Buffer.from('x') }]),
      'zip',
    ],
    ['a name from the root', zip([...entries(), { name: '/etc/passwd', bytes: Buffer.from('x') }]), 'zip'],
    ['a name twice', zip([...entries(), ...entries().slice(0, 1)]), '[Content_Types].xml'],
    [
      'a sheet outside of the file',
      withParts({
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      }),
      'etc/passwd',
    ],
    [
      'a sheet somewhere else',
      withParts({
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="http://invented.example/"/></Relationships>',
      }),
      'xl/workbook.xml',
    ],
    [
      'a sheet that is not there',
      withParts({ 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
      'xl/workbook.xml',
    ],
    ['an archive cut short', withRows(rows).subarray(0, -30), 'zip'],
  ])('%s', async (_case, bytes, part) => {
    expect((await readBytes(bytes)).problem).toEqual({ code: 'IMPORT-FILE-DAMAGED', facts: { part } });
  });

  it('a locked entry', async () => {
    const locked = entries().map((entry) => ({ ...entry, isEncrypted: true }));
    expect((await readBytes(zip(locked))).problem).toEqual({ code: 'IMPORT-FILE-ENCRYPTED', facts: {} });
  });
});
