import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from './word-difference';

const written = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

describe('wordDifference', () => {
  it.each([
    ['one visit after a fall', 'one shared visit after a fall', 'one +[shared ]visit after a fall'],
    ['un cŵn bach', 'un cŷn bach', 'un -[cŵn]+[cŷn] bach'],
    ['Y tŷ', 'Y tŷ newydd', 'Y tŷ+[ newydd]'],
    ['', 'New', '+[New]'],
    ['<b>bold</b>', '<b>bold</b>', '<b>bold</b>'],
  ])('%j → %j', (before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });

  it('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('tŷ', 'ŵyr', ' ', '\n', 'a', '.', 'b'), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('takes long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word}${index}`).join(' ');
    const started = performance.now();
    expect(wordDifference(long('a'), long('b')).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
