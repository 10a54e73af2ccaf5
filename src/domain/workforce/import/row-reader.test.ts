import { describe, expect, it } from 'vitest';
import { readRow } from './row-reader';

const columns = { name: 0, note: 1 };
const rules = { columns, width: 2, decimalComma: false, mends: new Map(), readDay: () => null };
const reader = (...cells: string[]) => readRow({ row: 2, cells }, rules);

describe('readRow', () => {
  it('reads a cell without what does not show', () => {
    expect(reader(' Tŷ\u00a0\u00a0Dŵr\n').raw('name')).toBe('Tŷ Dŵr');
    expect(reader('E\u0302').raw('name')).toBe('Ê');
    expect(reader('A\u0000B\u0007').raw('name')).toBe('AB');
    expect(reader(' \u0000').raw('name')).toBeNull();
    expect(reader('a\ud83d').raw('name')).toBe('a\ufffd');
  });

  it('never cuts a character in half', () => {
    const long = `${'x'.repeat(79)}😀${'x'.repeat(39)}😀`;
    const { errors, cells } = reader('', long);
    const row = reader('', long);
    row.note('IMPORT-DAY-WRONG', 'note', long);
    expect(row.errors[0]?.value).toBe('x'.repeat(79));
    expect([errors, cells().note]).toEqual([[], `${'x'.repeat(79)}😀${'x'.repeat(39)}`]);
  });

  it('shows no cell that holds what looks like an NHS number', () => {
    expect(reader('943 476 5919', 'fine').cells()).toEqual({ name: null, note: 'fine' });
  });
});
