import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { wholeReferences } from './whole-references';

it.each([
  ['Falls (N-2022-001)', 'Falls (<span class="whitespace-nowrap">N-2022-001</span>)'],
  ['D-2026-014', '<span class="whitespace-nowrap">D-2026-014</span>'],
  ['M-2026-001 and A-2026-1002', 2],
  ['hunan-gyfeirio 2026-01-02', 'hunan-gyfeirio 2026-01-02'],
  ['', ''],
])('%s', (text, expected) => {
  const markup = renderToStaticMarkup(wholeReferences(text));
  if (typeof expected === 'number') expect(markup.match(/<span/g)).toHaveLength(expected);
  else expect(markup).toBe(expected);
});

it('leaves anything but a text alone', () => {
  expect(wholeReferences(null)).toBeNull();
  expect(wholeReferences(3)).toBe(3);
});
