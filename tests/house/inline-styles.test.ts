import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

/** Inline styles, which the content-security policy forbids: the browser would ignore them silently. */
function inlineStylesIn(code: string): string[] {
  return code.match(/\bstyle=(?:\{|"|')|<style\b|dangerouslySetInnerHTML/g) ?? [];
}

describe('inline styles', () => {
  it('writes none', () => {
    const files = sourceFiles('src', /\.(tsx|svg)$/);
    expect(files.length).toBeGreaterThan(20);
    const faults = files.flatMap(({ path, text }) =>
      inlineStylesIn(text).map((style) => `${path}: ${style}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['an object', '<p style={{ width: 3 }} />', 1],
    ['a text', '<rect style="fill:red" />', 1],
    ['an element', '<style>{css}</style>', 1],
    ['classes', '<p className="style" data-style-name="a" />', 0],
  ])('would notice: %s', (_case, code, count) => {
    expect(inlineStylesIn(code)).toHaveLength(count);
  });
});
