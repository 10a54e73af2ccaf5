import { describe, expect, it, vi } from 'vitest';
import { MOST_BYTES, MOST_ROWS } from './file-limits';

vi.mock('server-only', () => ({}));
const { readFile } = await import('./read-file');

const bytes = (text: string) => new TextEncoder().encode(text);
const code = (content: Uint8Array) => {
  const outcome = readFile(content);
  return outcome.ok ? null : outcome.problem.code;
};
const table = (text: string) => {
  const outcome = readFile(bytes(text));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.table;
};

describe('readFile', () => {
  it('reads commas and semicolons, a byte order mark, quotation marks and any line ends', () => {
    expect(table('\uFEFFCode,Name\r\nA,"Tîm ŵ, ""un"""\r\n')).toEqual({
      headings: ['Code', 'Name'],
      rows: [{ row: 2, cells: ['A', 'Tîm ŵ, "un"'] }],
      decimalComma: false,
    });
    expect(table('Code;WTE\nA;0,8')).toEqual({
      headings: ['Code', 'WTE'],
      rows: [{ row: 2, cells: ['A', '0,8'] }],
      decimalComma: true,
    });
    expect(table('"Team (a; b; c)",Name\nA,B').headings).toEqual(['Team (a; b; c)', 'Name']);
  });

  it('counts rows as a spreadsheet does, with empty ones and lines inside a cell', () => {
    expect(table('Code,Name\n\nA,"two\nlines"\nB,x\n\n\n').rows).toEqual([
      { row: 2, cells: [''] },
      { row: 3, cells: ['A', 'two\nlines'] },
      { row: 4, cells: ['B', 'x'] },
    ]);
  });

  it.each([
    ['nothing', bytes(''), 'IMPORT-FILE-EMPTY'],
    ['a byte order mark alone', bytes('\uFEFF \n'), 'IMPORT-FILE-EMPTY'],
    ['Windows-1252', new Uint8Array([0x54, 0xee, 0x6d, 0x0a]), 'IMPORT-FILE-NOT-UTF8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'IMPORT-FILE-NOT-UTF8'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04]), 'IMPORT-FILE-WORKBOOK'],
    ['a quotation mark that never ends', bytes('Code\n"A'), 'IMPORT-FILE-NOT-CSV'],
    ['something else', bytes('a\0b'), 'IMPORT-FILE-NOT-CSV'],
  ])('refuses %s', (_case, content, expected) => {
    expect(code(content)).toBe(expected);
  });

  it('takes a file up to its limits and not beyond', () => {
    const line = 'A\n';
    expect(table(`Code\n${line.repeat(MOST_ROWS)}`).rows).toHaveLength(MOST_ROWS);
    expect(code(bytes(`Code\n${line.repeat(MOST_ROWS + 1)}`))).toBe('IMPORT-FILE-LONG');
    expect(code(bytes(`C\n${'x'.repeat(MOST_BYTES - 2)}`))).toBeNull();
    expect(code(bytes(`C\n${'x'.repeat(MOST_BYTES - 1)}`))).toBe('IMPORT-FILE-LARGE');
  });
});
