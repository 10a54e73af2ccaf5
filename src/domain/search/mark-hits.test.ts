import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from './fold';
import { excerpt, markHits } from './mark-hits';

const shown = (segments: readonly { text: string; hit: boolean }[] | null) =>
  segments?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('') ?? null;

describe('markHits', () => {
  it.each([
    ['Y Gydweithredfa a’i thîm.', ['gydweithredfa', 'thim'], 'Y [Gydweithredfa] a’i [thîm].'],
    ['<b>falls</b> & more', ['falls'], '<b>[falls]</b> & more'],
    ['D-2026-014', ['d', '2026', '014'], '[D]-[2026]-[014]'],
    ['Nothing here', ['falls'], 'Nothing here'],
    ['tî\u0302m a ti\u0302m', ['tim'], '[tî\u0302m] a [ti\u0302m]'],
  ])('%s', (text, found, expected) => {
    expect(shown(markHits(text, new Set(found)))).toBe(expected);
  });

  it('loses no sign of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = new Set(foldedWords(text).slice(0, 2));
        expect(
          markHits(text, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('excerpt', () => {
  const long = `${'before '.repeat(60)}falls ${'after '.repeat(60)}`;

  it('shows a short text whole, and nothing where no word is in it', () => {
    expect(shown(excerpt('A  foot\nclinic', new Set(['foot'])))).toBe('A [foot] clinic');
    expect(excerpt('A foot clinic', new Set(['falls']))).toBeNull();
  });

  it('cuts a long one between words around the first hit', () => {
    const text = shown(excerpt(long, new Set(['falls']))) ?? '';
    expect(text).toMatch(/^… (before )+\[falls\] (after )+…$/);
    expect(text.length).toBeLessThan(260);
  });

  it('ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const [word] = foldedWords(text);
        const parts = excerpt(text, new Set(word ? [word] : []));
        if (parts) expect(parts.some(({ hit }) => hit)).toBe(true);
      }),
    );
  });
});
