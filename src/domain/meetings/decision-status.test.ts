import { expect, it } from 'vitest';
import { decisionStatus } from './decision-status';

it.each([
  [true, 'decided'],
  [false, 'recommended'],
  [null, 'decided'],
] as const)('quorate %s: %s', (quorate, status) => {
  expect(decisionStatus(quorate)).toBe(status);
});
