import { expect, it } from 'vitest';
import { ITEM_OUTCOMES, type ItemOutcome } from './meeting';
import { outcomeWithAdded } from './minutes-outcome';

const [nothing, decision, action] = [
  { decided: false, acted: false },
  { decided: true, acted: false },
  { decided: false, acted: true },
];

it.each<[ItemOutcome | null, Parameters<typeof outcomeWithAdded>[1], ItemOutcome | null]>([
  ['information', decision, 'decision'],
  ['information', action, 'action'],
  ['information', { decided: true, acted: true }, 'decision'],
  ['information', nothing, 'information'],
  [null, decision, 'decision'],
  [null, action, 'action'],
  [null, nothing, null],
])('%s with %o becomes %s', (outcome, added, after) => {
  expect(outcomeWithAdded(outcome, added)).toBe(after);
});

it('leaves what was said otherwise', () => {
  for (const outcome of ITEM_OUTCOMES.filter((each) => each !== 'information'))
    for (const added of [nothing, decision, action]) expect(outcomeWithAdded(outcome, added)).toBe(outcome);
});
