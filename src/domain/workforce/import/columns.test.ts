import { describe, expect, it } from 'vitest';
import { columnsOf, countKnownHeadings, plainHeading, TEMPLATES } from './columns';

describe('columnsOf', () => {
  it.each(TEMPLATES)('gives no heading of %s to two columns', (template) => {
    const plain = columnsOf(template).flatMap(({ headings }) => [...new Set(headings.map(plainHeading))]);
    expect(new Set(plain).size).toBe(plain.length);
  });

  it.each(TEMPLATES)('knows every key of %s as a heading of its own column', (template) => {
    const others = (key: string) =>
      columnsOf(template)
        .filter((column) => column.key !== key)
        .flatMap(({ headings }) => headings.map(plainHeading));
    for (const { key } of columnsOf(template)) expect(others(key)).not.toContain(plainHeading(key));
  });
});

describe('countKnownHeadings', () => {
  it('counts cells that head a column, in either language', () => {
    expect(countKnownHeadings('esr', ['Staff group', 'Rôl', ' pay_grade', 'Hoff liw', ''])).toBe(3);
    expect(countKnownHeadings('named', ['Cyfarfod', '2026'])).toBe(0);
  });
});

describe('plainHeading', () => {
  it('keeps letters and figures only, without case', () => {
    expect(plainHeading(' Grŵp_Band / 2 ')).toBe('grŵpband2');
    // One letter or a letter and its accent.
    expect(plainHeading('Gr\u0077\u0302p')).toBe(plainHeading('Gr\u0175p'));
  });
});
