import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '@/domain/workforce/import/sheet-row';
import { FILE_LIMITS } from '../file-limits';
import { readBytes } from '../reading.fixture';
import { CsvScanner } from './csv-scanner';
import { judgeShape } from './delimiter';

const cellsOf = (rows: readonly SheetRow[]) => rows.map(({ cells }) => cells);

describe('encoding', () => {
  const text = 'Enw,Lle\r\nSiân Prawf,Llandeilo – £5\r\n';
  it.each([
    [
      'UTF-8',
      Buffer.from('Enw,Lle\nŵŷ,Tŷ Ffug\n'),
      'utf-8',
      [
        ['Enw', 'Lle'],
        ['ŵŷ', 'Tŷ Ffug'],
      ],
    ],
    [
      'UTF-8 with a mark',
      Buffer.from('\ufeffEnw,Lle\nŵŷ,Tŷ Ffug'),
      'utf-8',
      [
        ['Enw', 'Lle'],
        ['ŵŷ', 'Tŷ Ffug'],
      ],
    ],
    [
      'Windows-1252',
      iconv.encode(text, 'win1252'),
      'windows-1252',
      [
        ['Enw', 'Lle'],
        ['Siân Prawf', 'Llandeilo – £5'],
      ],
    ],
    [
      'UTF-16',
      Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le'),
      'utf-16le',
      [
        ['Enw', 'Lle'],
        ['Siân Prawf', 'Llandeilo – £5'],
      ],
    ],
  ])('%s', async (_case, bytes, encoding, cells) => {
    const read = await readBytes(bytes);
    expect(read.problem).toBeNull();
    expect(read.file?.encoding).toBe(encoding);
    expect(cellsOf(read.rows)).toEqual(cells);
  });

  it.each([
    [
      'a byte that Windows-1252 has not',
      Buffer.from('Enw,Lle\nSi\x81n,x\n', 'latin1'),
      'IMPORT-FILE-ENCODING',
      { line: 2 },
    ],
    [
      'UTF-8 with one line of Windows-1252',
      Buffer.concat([
        Buffer.from('Enw,Lle\nTŷ,x\n'),
        Buffer.from('Si\xe2n,x\n', 'latin1'),
        Buffer.from('Tŷ,x\n'),
      ]),
      'IMPORT-FILE-ENCODING',
      { line: 3 },
    ],
    [
      'UTF-8 cut in a letter',
      Buffer.from('Enw,Lle\nTŷ,x\nTŷ').subarray(0, -1),
      'IMPORT-FILE-ENCODING',
      { line: 3 },
    ],
    [
      'a mark, and then no UTF-8',
      Buffer.from('\xef\xbb\xbfEnw,Lle\nSi\xe2n,x\n', 'latin1'),
      'IMPORT-FILE-ENCODING',
      { line: 2 },
    ],
    [
      'UTF-16 the other way round',
      Buffer.from('\ufeffEnw,Lle', 'utf16le').swap16(),
      'IMPORT-FILE-ENCODING',
      { line: 1 },
    ],
    ['UTF-16 without a mark', Buffer.from('Enw,Lle\r\n', 'utf16le'), 'IMPORT-FILE-NOT-CSV', {}],
    ['a NUL', Buffer.from('Enw,Lle\nS\0n,x\n'), 'IMPORT-FILE-NOT-CSV', {}],
    ['a NUL in UTF-16', Buffer.from('\ufeffEnw,Lle\nS\0n,x\n', 'utf16le'), 'IMPORT-FILE-NOT-CSV', {}],
  ])('refuses %s', async (_case, bytes, code, facts) => {
    expect((await readBytes(bytes)).problem).toEqual({ code, facts });
  });

  it('keeps letters that lie over the border of two pieces', async () => {
    const long = `Enw,Lle\n${'Tŷ,Pontŵen\n'.repeat(60_000)}`;
    for (const ahead of ['', 'x', 'xx']) {
      const read = await readBytes(ahead + long);
      expect(read.file?.encoding).toBe('utf-8');
      expect(new Set(read.rows.slice(1).map(({ cells }) => cells.join('|')))).toEqual(
        new Set(['Tŷ|Pontŵen']),
      );
    }
  });
});

describe('judgeShape', () => {
  it.each([
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['semicolons', 'a;b;c\n1;2;3\n', ';'],
    ['tabs', 'a\tb\tc\n1\t2\t3\n', '\t'],
    ['semicolons with decimal commas', 'a;b;c\n0,5;1,0;x\n0,8;0,2;y\n', ';'],
    [
      'a title with commas above semicolons',
      'Staff, in post, by team, and band\n\na;b\n1;2\n3;4\n5;6\n',
      ';',
    ],
    ['semicolons inside of quotes', 'a,b\n"x;y;z;w",1\n"x;y;z;w",2\n', ','],
    ['commas inside of quotes over lines', 'a;b\n"1,2,3\n4,5,6";x\n', ';'],
    ['lists in a cell', 'a,b,places\n1,2,p:0.5;q:0.5\n1,2,p:1\n', ','],
    ['one column', 'a\n1\n', ','],
    ['said in the first line', 'sep=;\na,b;c\n', ';'],
  ])('%s', (_case, text, delimiter) => {
    expect(judgeShape(text).delimiter).toBe(delimiter);
  });

  it('says that decimals may have a comma where nothing else has', async () => {
    expect((await readBytes('a;b\n0,5;x\n')).file).toMatchObject({ delimiter: ';', decimalComma: true });
    expect((await readBytes('a,b\n0.5,x\n')).file).toMatchObject({ delimiter: ',', decimalComma: false });
  });
});

describe('rows', () => {
  it.each([
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['LF', 'a,b\n1,2\n'],
    ['CR', 'a,b\r1,2\r'],
    ['no end of the last line', 'a,b\n1,2'],
    ['quotes', '"a","b"\r\n"1","2"'],
    ['quotes and CR', '"a","b"\r"1","2"\r'],
    ['the delimiter said', 'sep=,\r\na,b\r\n1,2\r\n'],
  ])('ends of lines: %s', async (_case, text) => {
    expect(cellsOf((await readBytes(text)).rows)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('counts rows as a spreadsheet does, blank ones and cells of many lines included', async () => {
    const { rows } = await readBytes('Title\n\n,,\n \t\na,b\n"one\ntwo\r\nthree",1\n,\n2,3\n');
    expect(rows).toEqual([
      { row: 1, cells: ['Title'] },
      { row: 5, cells: ['a', 'b'] },
      { row: 6, cells: ['one\ntwo\r\nthree', '1'] },
      { row: 8, cells: ['2', '3'] },
    ]);
  });

  it('takes a quote inside of a cell as a letter, and two inside of quotes as one', async () => {
    const { rows } = await readBytes('a,b\nEnfys "Ffug" Prawf,5" x\n"Enfys ""Ffug""",""""\n');
    expect(cellsOf(rows).slice(1)).toEqual([
      ['Enfys "Ffug" Prawf', '5" x'],
      ['Enfys "Ffug"', '"'],
    ]);
  });

  it.each([
    ['a quote that never closes', 'a,b\n1,2\n"3,4\n5,6\n', 3],
    ['text behind a closing quote', 'a,b\n1,2\n"3"x,4\n', 3],
    ['a cell of too many lines', `a,b\n"1${'\nx'.repeat(40_000)}",2\n`, 2],
  ])('says on which line quotes are broken: %s', async (_case, text, line) => {
    expect((await readBytes(text)).problem).toEqual({ code: 'IMPORT-FILE-QUOTES', facts: { line } });
  });

  it.each([
    ['=SUM(A1:A3)', true],
    ['=sum(a1)', true],
    ['=HYPERLINK("http://invented.example","x")', true],
    ['= 1*SUM(A1)', false],
    ['=A1', true],
    ['=$B$2*2', true],
    ["=cmd|'/C calc'!A0", true],
    ['@SUM(A1)', true],
    ['-HYPERLINK("x")', true],
    [' =SUM(A1)', true],
    ['-0.5', false],
    ['- none (see note)', false],
    ['-', false],
    ['+44 (0)29 2012 3456', false],
    ['@invented', false],
    ['="00123"', false],
    ['=S1E', false],
    ['= as above', false],
    ['SUM(A1)', false],
  ])('formula: %s is one: %s', async (text, isOne) => {
    const cell = text.includes('"') || text.includes(',') ? `"${text.replaceAll('"', '""')}"` : text;
    const { problem, rows } = await readBytes(`a,b\n1,${cell}\n`);
    if (isOne) expect(problem).toEqual({ code: 'IMPORT-FILE-FORMULA', facts: { cell: 'B2' } });
    else expect(rows[1]?.cells[1]).toBe(text);
  });

  it.each([
    ['as many rows as allowed', 'a\nb\nc\n', null],
    ['a row too many', 'a\nb\nc\nd\n', { code: 'IMPORT-FILE-LONG', facts: { most: 3 } }],
    ['blank rows, which are none', `a\n${'\n'.repeat(9)}b\nc\n`, null],
    ['as many columns as allowed', 'a,b,c,d\n', null],
    [
      'a column too many',
      'a,b,c,d,e\n',
      { code: 'IMPORT-FILE-COLUMNS', facts: { row: 1, columns: 5, most: 4 } },
    ],
    ['a million columns', `a\n${','.repeat(1_000_000)}`, null],
    [
      'a million columns behind a quote',
      `a\n"b"${',b'.repeat(500_000)}`,
      { code: 'IMPORT-FILE-COLUMNS', facts: { row: 2, columns: 500_001 } },
    ],
    [
      'a million columns with words',
      `a\n${',b'.repeat(1_000_000)}`,
      { code: 'IMPORT-FILE-COLUMNS', facts: { row: 2 } },
    ],
    ['a cell as long as allowed', `a,${'x'.repeat(50)}\n`, null],
    [
      'a cell too long',
      `a,${'x'.repeat(51)}\n`,
      { code: 'IMPORT-FILE-CELL-LONG', facts: { cell: 'B1', length: 51, most: 50 } },
    ],
    ['a line without end', 'x'.repeat(3_000_000), { code: 'IMPORT-FILE-CELL-LONG', facts: { cell: 'A1' } }],
    ['too many bytes', 'x\n'.repeat(2_000_001), { code: 'IMPORT-FILE-LARGE', facts: { most: 4_000_000 } }],
    ['nothing', '', { code: 'IMPORT-FILE-EMPTY', facts: {} }],
    ['blanks', '\ufeff \n,,\n\t\r\n', { code: 'IMPORT-FILE-EMPTY', facts: {} }],
  ])('limits: %s', async (_case, text, problem) => {
    const limits = { rows: 3, columns: 4, cellLength: 50, bytes: 4_000_000 };
    const read = await readBytes(text, limits);
    if (problem === null) expect(read.problem).toBeNull();
    else expect(read.problem).toMatchObject(problem);
  });

  it('reads what was written, in whatever pieces it comes', () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[ -~]{0,8}$/),
      fc.constantFrom('', '"', '""', ',', ';', '\n', '\r\n', 'a"b', 'ŵ', '0,8', '" "'),
    );
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    const shapes = fc.record({
      delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const),
      newline: fc.constantFrom('\n', '\r\n'),
      quoted: fc.boolean(),
    });
    fc.assert(
      fc.property(table, pieces, shapes, (written, lengths, { delimiter, newline, quoted }) => {
        // Formulas have a test of their own, and rows without a letter are left out.
        const cells = written.map((row) => ['x', ...row.map((text) => text.replace(/^\s*[=+\-@]+/, ''))]);
        const text = stringify(cells, {
          delimiter,
          record_delimiter: newline,
          quoted,
          quoted_match: /[\r\n]/,
        });
        const scanner = new CsvScanner({ delimiter, newline: '\n', isSaid: false }, FILE_LIMITS);
        let at = 0;
        for (let turn = 0; at < text.length; turn += 1) {
          const length = lengths[turn % lengths.length] as number;
          scanner.push(text.slice(at, at + length), false);
          at += length;
        }
        scanner.push('', true);
        expect(cellsOf(scanner.take())).toEqual(cells);
      }),
      { numRuns: 300 },
    );
  });
});
