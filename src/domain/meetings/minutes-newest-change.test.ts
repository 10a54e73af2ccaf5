import { expect, it } from 'vitest';
import type { MinutesContent } from './minutes-content';
import { newestChange } from './minutes-newest-change';

const version = (number: number, purpose: string) => ({
  number,
  content: { purpose, attendance: [], items: [] } as unknown as MinutesContent,
});

it.each([
  ['no version', [], null],
  ['one', ['A'], null],
  ['none that differ', ['A', 'A', 'A'], null],
  ['the newest two', ['A', 'A', 'B'], { from: 2, to: 3 }],
  ['two before some that say the same', ['A', 'B', 'B', 'B'], { from: 1, to: 2 }],
  ['two that differ twice', ['A', 'B', 'C', 'C'], { from: 2, to: 3 }],
])('%s', (_case, purposes, pair) => {
  expect(newestChange(purposes.map((purpose, index) => version(index + 1, purpose)))).toEqual(pair);
});
