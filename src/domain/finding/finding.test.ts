import { expect, it } from 'vitest';
import { sortFindings } from './finding';

it('puts what refuses first and keeps the order within an effect', () => {
  const findings = [
    { code: 'a', effect: 'warn' },
    { code: 'b', effect: 'refuse' },
    { code: 'c', effect: 'exception' },
    { code: 'd', effect: 'refuse' },
  ] as const;
  expect(sortFindings(findings).map(({ code }) => code)).toEqual(['b', 'd', 'c', 'a']);
});
