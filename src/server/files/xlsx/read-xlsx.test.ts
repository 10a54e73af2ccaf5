import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readBytes } from '../reading.fixture';
import { sheetXml, workbook } from '../workbook.fixture';
import { numberText } from './cell-value';
import { isDayFormat } from './date-formats';

const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;
const text = (name: string, words: string) => `<c r="${name}" t="inlineStr"><is><t>${words}</t></is></c>`;
const oneSheet = (rows: string) => workbook({ sheets: [{ rows }] });

describe('cells', () => {
  it.each([
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', 'two'],
    ['a shared text in runs', '<c r="A1" t="s"><v>2</v></c>', 'Tŷ Ffug'],
    [
      'a text of its own',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c>',
      ' a & b ',
    ],
    ['its own text in runs', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['a text that was worked out', '<c r="A1" t="str"><v>x &lt; y</v></c>', 'x < y'],
    ['a character that XML has not', '<c r="A1" t="str"><v>a_x000D_b_x0000_</v></c>', 'a\rb'],
    ['a number', '<c r="A1"><v>37.5</v></c>', '37.5'],
    ['a number with noise', '<c r="A1" t="n"><v>0.61332999999999993</v></c>', '0.61333'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a day of ISO 8601', '<c r="A1" t="d"><v>2024-03-31T00:00:00</v></c>', '2024-03-31'],
    ['a day', '<c r="A1" s="1"><v>45382</v></c>', '2024-03-31'],
    ['a day in its own format', '<c r="A1" s="2"><v>45382.75</v></c>', '2024-03-31'],
    ['a time of day', '<c r="A1" s="3"><v>0.75</v></c>', '0.75'],
    ['money', '<c r="A1" s="4"><v>45382</v></c>', '45382'],
    ['a number shown as a day that never was', '<c r="A1" s="1"><v>60</v></c>', '60'],
    ['text shown as a day', '<c r="A1" s="1" t="inlineStr"><is><t>soon</t></is></c>', 'soon'],
    ['a style that is not there', '<c r="A1" s="77"><v>45382</v></c>', '45382'],
    ['a comment in between', '<c r="A1" t="str"><!-- x > y --><v><![CDATA[a<b]]></v></c>', 'a<b'],
    ['with a prefix', '<x:c r="A1" t="str"><x:v>x</x:v></x:c>', 'x'],
  ])('%s', async (_case, cell, expected) => {
    const file = workbook({
      sheets: [{ rows: row(1, cell) }],
      strings:
        '<si><t>one</t></si><si><t>two</t></si><si><r><t>Tŷ </t></r><r><t>Ffug</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>',
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="[$£-809]#,##0.00&quot; y d&quot;"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs>',
    });
    const { problem, rows } = await readBytes(file);
    expect(problem).toBeNull();
    expect(rows).toEqual([{ row: 1, cells: [expected] }]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const file = workbook({
      sheets: [{ rows: row(1, '<c r="A1" s="0"><v>43920</v></c>') }],
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      workbookPr: '<workbookPr date1904="1"/>',
    });
    const read = await readBytes(file);
    expect(read.file?.date1904).toBe(true);
    expect(read.rows[0]?.cells).toEqual(['2024-03-31']);
  });

  it('keeps the places of rows and cells that are left out, and drops what holds nothing', async () => {
    const rows = [
      row(2, text('C2', 'Title')),
      row(3, '<c r="A3" s="1"/>', '<c r="XFD3" s="1"/>'),
      row(5, text('A5', 'a'), '<c r="B5"/>', text('D5', 'd'), '<c r="XFD5" s="1"/>'),
      '<row><c t="str"><v>next</v></c><c t="str"><v>one</v></c></row>',
    ].join('');
    expect((await readBytes(oneSheet(rows))).rows).toEqual([
      { row: 2, cells: ['', '', 'Title'] },
      { row: 5, cells: ['a', '', '', 'd'] },
      { row: 6, cells: ['next', 'one'] },
    ]);
  });

  it.each([
    ['0.1', '0.1'],
    ['0.30000000000000004', '0.3'],
    ['0.61332999999999993', '0.61333'],
    ['1', '1'],
    ['1.0', '1'],
    ['-0', '0'],
    ['20000001', '20000001'],
    ['1E3', '1000'],
    ['1e21', '1000000000000000000000'],
    ['1E-7', '0.0000001'],
    ['-2.5E-1', '-0.25'],
    ['x', 'x'],
    ['NaN', 'NaN'],
    ['1e999', '1e999'],
  ])('the number %s is %s', (written, expected) => {
    expect(numberText(written)).toBe(expected);
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['mmm', true],
    ['[$-452]d mmmm yyyy;@', true],
    ['yyyy\\-mm\\-dd hh:mm', true],
    ['h:mm', false],
    ['[h]:mm:ss', false],
    ['General', false],
    ['0.00', false],
    ['0.0" days"', false],
    ['[Red]0.00', false],
    ['#,##0_y', false],
    ['0;"d"', false],
  ])('the format %s shows a day: %s', (format, expected) => {
    expect(isDayFormat(format)).toBe(expected);
  });
});

describe('sheets', () => {
  const sheets = [
    { name: 'Nodiadau', rows: '', state: 'visible' },
    { name: 'Rhestr', rows: row(1, text('A1', 'hidden')), state: 'veryHidden' },
    { name: 'Staff &amp; swyddi', rows: row(1, text('A1', 'staff')) },
    { name: 'Arall', rows: row(1, text('A1', 'other')) },
  ];

  it('reads the first that can be seen and holds rows, and lists them all', async () => {
    const { file, rows } = await readBytes(workbook({ sheets }));
    expect(rows[0]?.cells).toEqual(['staff']);
    expect(file?.defaultSheet).toBe('Staff & swyddi');
    expect(file?.sheets).toEqual([
      { name: 'Nodiadau', hidden: false },
      { name: 'Rhestr', hidden: true },
      { name: 'Staff & swyddi', hidden: false },
      { name: 'Arall', hidden: false },
    ]);
  });

  it('reads another by its name', async () => {
    expect((await readBytes(workbook({ sheets }), {}, 'Arall')).rows[0]?.cells).toEqual(['other']);
    expect((await readBytes(workbook({ sheets }), {}, 'Dim')).problem).toEqual({
      code: 'IMPORT-FILE-SHEET-UNKNOWN',
      facts: { sheet: 'Dim' },
    });
  });

  it('lets another be chosen where the first has formulas', async () => {
    const summary = { name: 'Summary', rows: row(1, '<c r="A1"><f>SUM(B1:B9)</f><v>3</v></c>') };
    const file = workbook({ sheets: [summary, ...sheets.slice(2)] });
    expect(await readBytes(file)).toMatchObject({
      problem: { code: 'IMPORT-FILE-FORMULA', facts: { cell: 'A1' } },
      file: { defaultSheet: 'Summary' },
    });
    expect((await readBytes(file, {}, 'Arall')).rows[0]?.cells).toEqual(['other']);
  });

  it('reads what another program wrote', async () => {
    const day = new Date(Date.UTC(2024, 2, 31));
    const bytes = await writeExcelFile([
      ['Enw', 'CAC', 'Dyddiad', 'Iawn'],
      ['Enfys Prawf, Tŷ', 0.61333, { value: day, type: Date, format: 'dd/mm/yyyy' }, true],
      [null, 1, null, false],
    ]).toBuffer();
    expect((await readBytes(bytes)).rows).toEqual([
      { row: 1, cells: ['Enw', 'CAC', 'Dyddiad', 'Iawn'] },
      { row: 2, cells: ['Enfys Prawf, Tŷ', '0.61333', '2024-03-31', 'TRUE'] },
      { row: 3, cells: ['', '1', '', 'FALSE'] },
    ]);
  });

  it('does not believe what the sheet says about its size', async () => {
    const rows = row(1, text('A1', 'a')) + row(2, text('A2', 'b'));
    const part = sheetXml(rows).replace('A1:XFD1048576', 'A1');
    const file = workbook({ sheets: [{ rows }], parts: { 'xl/worksheets/sheet1.xml': part } });
    expect((await readBytes(file)).rows).toHaveLength(2);
  });
});
