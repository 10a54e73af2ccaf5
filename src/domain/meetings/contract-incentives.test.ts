import { expect, it } from 'vitest';
import { countIncentives } from './contract-incentives';

it('counts contractors alone, and keeps what is not known apart', () => {
  expect(
    countIncentives([
      { employmentKind: 'contractor', incentiveName: 'QAIF' },
      { employmentKind: 'contractor', incentiveName: null },
      { employmentKind: 'salaried', incentiveName: null },
      { employmentKind: null, incentiveName: null },
    ]),
  ).toEqual({ contractors: 2, recorded: 1, unknown: 1 });
  expect(countIncentives([])).toEqual({ contractors: 0, recorded: 0, unknown: 0 });
});
