import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, isWithin } from '../time/calendar-day';
import { DEPLOYMENT_STATUSES, reservesContract } from '../workforce/deployment-status';
import { wte } from '../wte/wte';
import type { CapacityFacts, CapacityPeriod, Reservation } from './deployment-facts';
import { makeAggregateFacts, makeDeploymentFacts, RULE_SET } from './deployment-facts.fixture';
import { capacityContract } from './e2d-capacity-contract';

const day = calendarDay;
const check = (facts: Parameters<typeof capacityContract.check>[0]) =>
  capacityContract.check(facts, RULE_SET.settings).map((finding) => finding.facts);

function contract(size: number | null, from = '2024-01-01', to: string | null = null): CapacityPeriod {
  return { from: day(from), to: to === null ? null : day(to), wte: size === null ? null : wte(size) };
}

function other(size: number, from: string, to: string | null, status: Reservation['status'] = 'agreed') {
  return { from: day(from), to: to === null ? null : day(to), wte: wte(size), status };
}

/** 0.4 WTE from 1 December 2026 to 31 May 2027, judged against this. */
function judged(capacity: CapacityFacts | null) {
  return check(makeDeploymentFacts({ capacity }));
}

describe('against contracted WTE', () => {
  it.each([
    ['exactly all of it', [contract(40_000)], [], null],
    ['a hair less', [contract(39_999)], [], 1],
    ['none, as for bank', [contract(0)], [], 40_000],
    ['with another up to the brim', [contract(100_000)], [other(60_000, '2026-01-01', null)], null],
    ['with another over it', [contract(100_000)], [other(60_001, '2026-01-01', null)], 1],
    [
      'another that ends the day before',
      [contract(50_000)],
      [other(50_000, '2026-01-01', '2026-12-01')],
      null,
    ],
    [
      'another that ends on the first day',
      [contract(50_000)],
      [other(50_000, '2026-01-01', '2026-12-02')],
      40_000,
    ],
    ['another that starts the day after', [contract(50_000)], [other(50_000, '2027-06-01', null)], null],
    ['another that starts on the last day', [contract(50_000)], [other(50_000, '2027-05-31', null)], 40_000],
    [
      'a contract cut in the middle',
      [contract(100_000, '2024-01-01', '2027-01-01'), contract(30_000, '2027-01-01')],
      [],
      10_000,
    ],
    [
      'a contract raised in time',
      [contract(30_000, '2024-01-01', '2026-12-01'), contract(40_000, '2026-12-01')],
      [],
      null,
    ],
    ['two rows that add up', [contract(20_000), contract(20_000)], [], null],
    ['a contract that ends with it', [contract(40_000, '2024-01-01', '2027-06-01')], [], null],
    ['a contract that ends a day early', [contract(40_000, '2024-01-01', '2027-05-31')], [], 40_000],
    ['a contract that begins a day late', [contract(40_000, '2026-12-02')], [], 40_000],
  ])('%s', (_case, contracted, others, over) => {
    const found = judged({ contracted, others });
    expect(found.map((facts) => facts.overWte)).toEqual(over === null ? [] : [over]);
  });

  it('names the worst day and all figures', () => {
    const others = [other(70_000, '2027-02-01', '2027-03-01'), other(65_000, '2026-12-10', '2026-12-20')];
    expect(judged({ contracted: [contract(100_000)], others })).toEqual([
      {
        reason: 'over-contract',
        mode: 'named',
        day: '2027-02-01',
        deployedWte: 40_000,
        contractedWte: 100_000,
        reservedWte: 110_000,
        othersWte: 70_000,
        overWte: 10_000,
      },
    ]);
  });

  it.each(DEPLOYMENT_STATUSES)('another that is %s', (status) => {
    const others = [other(100_000, '2026-01-01', null, status)];
    expect(judged({ contracted: [contract(100_000)], others })).toHaveLength(
      reservesContract(status) ? 1 : 0,
    );
  });
});

describe('what is not known', () => {
  it.each<[string, CapacityFacts | null]>([
    ['nothing recorded', null],
    ['no period recorded', { contracted: [], others: [] }],
    ['a contract without a figure', { contracted: [contract(null)], others: [] }],
    ['no figure for one of two rows', { contracted: [contract(100_000), contract(null)], others: [] }],
    [
      'a figure lost half-way',
      {
        contracted: [contract(100_000, '2024-01-01', '2027-01-01'), contract(null, '2027-01-01')],
        others: [],
      },
    ],
  ])('%s is unknown, not zero', (_case, capacity) => {
    expect(judged(capacity)).toMatchObject([{ reason: 'unknown', contractedWte: null }]);
  });

  it('is no contract for a person and no knowledge for a team, where no period covers a day', () => {
    const capacity = { contracted: [contract(100_000, '2026-12-15')], others: [] };
    expect(check(makeDeploymentFacts({ capacity }))).toMatchObject([
      { reason: 'no-contract', contractedWte: 0 },
    ]);
    expect(check(makeAggregateFacts({ capacity }))).toMatchObject([
      { reason: 'unknown', mode: 'aggregate', day: '2026-12-01' },
    ]);
  });
});

it('agrees with counting every day', () => {
  const start = day('2026-12-01');
  const span = fc.record({
    from: fc.integer({ min: -40, max: 60 }),
    length: fc.integer({ min: 1, max: 60 }),
  });
  const dated = ({ from, length }: { from: number; length: number }) => ({
    from: addDays(start, from),
    to: addDays(start, from + length),
  });
  const sizes = fc.integer({ min: 1, max: 9 }).map((tenths) => wte(tenths * 10_000));
  const others = fc.array(fc.tuple(span, sizes), { maxLength: 6 });
  fc.assert(
    fc.property(others, fc.integer({ min: 1, max: 60 }), sizes, (made, length, size) => {
      const period = { from: start, to: addDays(start, length) };
      const reservations = made.map(([when, one]) => ({
        ...dated(when),
        wte: one,
        status: 'agreed' as const,
      }));
      const capacity = { contracted: [contract(100_000)], others: reservations };
      let over = 0;
      for (let count = 0; count < length; count += 1) {
        const today = addDays(start, count);
        const used = reservations.filter(({ from, to }) => isWithin(today, from, to));
        over = Math.max(over, size + used.reduce((sum, { wte: one }) => sum + one, 0) - 100_000);
      }
      const found = check(makeDeploymentFacts({ period, wte: size, capacity }));
      expect(found.map((facts) => facts.overWte)).toEqual(over > 0 ? [over] : []);
    }),
    { numRuns: 200 },
  );
});
