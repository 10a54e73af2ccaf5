import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold';
import { welshForms, welshRadicals, welshVariants } from './welsh-mutations';

// Written by hand from the grammar: the code under test had no part in it.
const LIST = readFileSync(new URL('./mutations.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

const rows = LIST.map((cells) => {
  const [lemma = '', ...forms] = cells.map(foldForSearch);
  return { lemma, forms: [lemma, ...forms.filter((form) => form !== '')] };
});

describe('the list of mutations', () => {
  it('holds more than forty lemmas of all initial letters that mutate', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(new Set(rows.map(({ lemma }) => lemma)).size).toBe(rows.length);
    for (const initial of ['p', 't', 'c', 'b', 'd', 'g', 'm', 'll', 'rh'])
      expect(
        rows.some(({ lemma }) => lemma.startsWith(initial)),
        initial,
      ).toBe(true);
  });

  it.each(rows)('$lemma takes exactly the forms of the list', ({ lemma, forms }) => {
    expect(welshForms(lemma).sort()).toEqual([...forms].sort());
  });

  it.each(rows)('$lemma is found from each of its forms', ({ lemma, forms }) => {
    for (const form of forms) expect(welshRadicals(form), form).toContain(lemma);
  });

  it.each(rows)('each form of $lemma finds each other', ({ forms }) => {
    for (const form of forms)
      for (const other of forms) expect(welshVariants(form), `${form} → ${other}`).toContain(other);
  });
});

describe('letters of two signs', () => {
  it.each([
    ['chwarae', ['chwarae', 'cwarae']],
    ['ffordd', ['ffordd']],
    ['llaw', ['llaw']],
    ['llais', ['llais']],
    ['rhan', ['rhan']],
    ['thema', ['thema', 'tema']],
    ['ngwaith', ['ngwaith', 'gwaith']],
    ['nghymru', ['nghymru', 'cymru']],
    ['ddoe', ['ddoe', 'doe']],
  ])('%s', (word, radicals) => {
    expect(welshRadicals(word)).toEqual(radicals);
  });
});

describe('words that are not Welsh, or no words', () => {
  it.each(['', 'a', 'q', 'back', 'quality', '2026', '014', 'ωμέγα', '日本', 'x'.repeat(5000), '💙', 'w1'])(
    '%s stays as it is',
    (word) => {
      expect(welshVariants(word)).toEqual([word]);
    },
  );
});

/** Words as Welsh builds them: an initial or a cluster, a vowel, and whatever follows. */
const INITIALS = 'p pl pr t tr c cl cr b bl br d dr g gl gr gn gw m ll rh f ff l r n s h ch th ph'.split(' ');
const letters = fc
  .tuple(
    fc.constantFrom('', ...INITIALS),
    fc.constantFrom(...'aeiouwy'),
    fc.string({ unit: fc.constantFrom(...'abcdefghijlmnoprstuwy'), minLength: 1, maxLength: 20 }),
  )
  .map((parts) => parts.join(''));

describe('always', () => {
  it('finds a radical again from each of its forms', () => {
    fc.assert(
      fc.property(letters, (radical) => {
        for (const form of welshForms(radical)) {
          expect(welshRadicals(form)).toContain(radical);
          expect(welshVariants(form)).toContain(radical);
        }
      }),
    );
  });

  it('has each form among the forms of each of its radicals', () => {
    fc.assert(
      fc.property(letters, (form) => {
        for (const radical of welshRadicals(form)) expect(welshForms(radical), radical).toContain(form);
      }),
    );
  });

  it('takes any text, and answers with few forms, the word first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = foldForSearch(text);
        const variants = welshVariants(folded);
        expect(variants[0]).toBe(folded);
        expect(variants.length).toBeLessThanOrEqual(20);
        expect(new Set(variants).size).toBe(variants.length);
        expect(foldForSearch(folded)).toBe(folded);
      }),
    );
  });
});
