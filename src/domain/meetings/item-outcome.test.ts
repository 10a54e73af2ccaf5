import { expect, it } from 'vitest';
import { itemOutcome } from './item-outcome';

const nothing = { decided: false, acted: false, noted: false, planned: false };

it.each([
  ['a decision, with an action', { decided: true, acted: true, noted: true }, 'decision'],
  ['an action alone', { acted: true }, 'action'],
  ['a note alone', { noted: true, planned: true }, 'information'],
  ['an item of the day with a title alone', {}, null],
  ['an item of the agenda that nothing was written about', { planned: true }, 'carried'],
])('an item with %s', (_case, entered, outcome) => {
  expect(itemOutcome({ ...nothing, ...entered })).toBe(outcome);
});
