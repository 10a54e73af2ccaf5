import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SEARCH, readSearch } from './search-query';

const terms = (typed: string) => {
  const read = readSearch(typed);
  if (read.status !== 'ready') return read.status;
  return read.query.terms.map(({ words, excluded }) => (excluded ? '-' : '') + words.join('+'));
};

describe('readSearch', () => {
  it.each([
    ['gofal', ['gofal']],
    ['Cwympiadau  PLANT', ['cwympiadau', 'plant']],
    ['tîm ŵyl Môn', ['tim', 'wyl', 'mon']],
    ['"foot clinic" Saturday', ['foot+clinic', 'saturday']],
    ['“foot clinic”', ['foot+clinic']],
    ['"never closed', ['never+closed']],
    ['falls -hospital', ['falls', '-hospital']],
    ['falls -"acute ward"', ['falls', '-acute+ward']],
    ['hunan-gyfeirio', ['hunan+gyfeirio']],
    ['hunan -gyfeirio', ['hunan', '-gyfeirio']],
    ['d-2026-014', ['d+2026+014']],
    ['the falls of pobl', ['falls', 'pobl']],
    ['"terms of reference"', ['terms+of+reference']],
    ["o'r clwstwr", ['clwstwr']],
    ['the', ['the']],
    ["gofal & | ! ( ) : * \\ <-> '", ['gofal']],
    ['', 'empty'],
    ['   ', 'empty'],
    ['!!', 'too-short'],
    ['a', 'too-short'],
    ['-hospital', 'only-excluded'],
    ['the -hospital', ['the', '-hospital']],
    ['a b c d e f g h i j k l m', 'too-long'],
    ['x'.repeat(LONGEST_SEARCH + 1), 'too-long'],
  ])('%s', (typed, expected) => {
    expect(terms(typed)).toEqual(expected);
  });

  it('knows a reference', () => {
    expect(readSearch(' d-2026-014 ')).toMatchObject({ query: { reference: 'D-2026-014' } });
    expect(readSearch('d-2026-014 falls')).toMatchObject({ query: { reference: null } });
  });

  it('takes any text, and only words come out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const read = readSearch(typed);
        if (read.status !== 'ready') return;
        const words = read.query.terms.flatMap((term) => term.words);
        expect(words.length).toBeLessThanOrEqual(12);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{Nd}]+$/u);
        expect(read.query.terms.some(({ excluded }) => !excluded)).toBe(true);
      }),
    );
  });
});
