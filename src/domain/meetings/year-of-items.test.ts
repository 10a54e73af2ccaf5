import { describe, expect, it } from 'vitest';
import type { ItemServes } from './meeting';
import { checkYearOfItems } from './year-of-items';

describe('checkYearOfItems', () => {
  it.each<[string, ItemServes[], string[]]>([
    ['an empty year', [], ['need', 'quality', 'strategy']],
    ['standing business only', ['standing'], ['need', 'quality', 'strategy']],
    ['one of three', ['quality', 'quality'], ['need', 'strategy']],
    ['two of three', ['strategy', 'need'], ['quality']],
    ['each once', ['strategy', 'need', 'quality'], []],
  ])('%s', (_case, served, missing) => {
    const findings = checkYearOfItems(served);
    expect(findings.map(({ facts }) => facts.reason)).toEqual(missing);
    expect(findings.every(({ effect }) => effect === 'warn')).toBe(true);
  });
});
