import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { complianceIntervals, complianceOn } from './compliance-intervals';
import type { DeploymentFacts } from './deployment-facts';
import { makeDeploymentFacts, REGISTRATION, RULE_SET } from './deployment-facts.fixture';

const day = calendarDay;
const REGISTER = 'E2D-REGISTRATION-CURRENT';
const HOST = 'E2D-HOST-KIND';
const practice = {
  id: 'practice',
  kind: 'gp_practice',
  servesRegionIds: ['region-1'],
  servesAllWales: false,
} as const;

const intervals = (changes: Partial<DeploymentFacts> = {}) =>
  complianceIntervals(makeDeploymentFacts(changes), RULE_SET).map(({ from, to, state, codes }) => [
    from,
    to,
    state,
    ...codes,
  ]);

describe('complianceIntervals', () => {
  it('is one interval where nothing is wrong and nothing falls due', () => {
    expect(intervals()).toEqual([['2026-12-01', '2027-06-01', 'compliant']]);
  });

  it('follows a registration through its renewal', () => {
    const registration = { ...REGISTRATION, expiresOn: day('2027-03-01') };
    expect(intervals({ registration })).toEqual([
      ['2026-12-01', '2027-03-01', 'compliant'],
      ['2027-03-01', '2027-03-31', 'unconfirmed', REGISTER],
      ['2027-03-31', '2027-06-01', 'not-compliant', REGISTER],
    ]);
  });

  it('gives an unchecked registration its days and no more', () => {
    expect(intervals({ registration: null })).toEqual([
      ['2026-12-01', '2026-12-31', 'unconfirmed', REGISTER],
      ['2026-12-31', '2027-06-01', 'not-compliant', REGISTER],
    ]);
  });

  it('knows ahead when an attestation grows too old', () => {
    const attestation = { by: 'Enfys Profwr', on: day('2024-12-31') };
    const aggregate = { mode: 'aggregate', registration: null, deployedStaffId: null, attestation } as const;
    expect(intervals(aggregate)).toEqual([
      ['2026-12-01', '2027-01-02', 'compliant'],
      ['2027-01-02', '2027-02-01', 'unconfirmed', REGISTER],
      ['2027-02-01', '2027-06-01', 'not-compliant', REGISTER],
    ]);
  });

  it('lets an exception run out by itself', () => {
    const dates = { from: day('2026-11-01'), to: day('2027-02-01') };
    const exceptions = [{ code: HOST, requestedBy: 'a', decidedBy: 'b', ...dates }];
    expect(intervals({ host: practice, exceptions })).toEqual([
      ['2026-12-01', '2027-02-01', 'compliant'],
      ['2027-02-01', '2027-06-01', 'not-compliant', HOST],
    ]);
  });

  it('does not call an existing arrangement compliant', () => {
    expect(intervals({ existingArrangement: true, host: practice })).toEqual([
      ['2026-12-01', '2027-06-01', 'not-compliant', HOST],
    ]);
  });

  it('keeps an open end open and an empty deployment empty', () => {
    const from = day('2026-12-01');
    expect(
      intervals({ period: { from, to: null }, registration: { ...REGISTRATION, expiresOn: null } }),
    ).toEqual([
      ['2026-12-01', '2026-12-31', 'unconfirmed', REGISTER],
      ['2026-12-31', null, 'not-compliant', REGISTER],
    ]);
    expect(intervals({ period: { from, to: from } })).toEqual([]);
  });

  it('covers every day of the deployment exactly once', () => {
    const start = day('2026-12-01');
    const offset = fc.integer({ min: -90, max: 250 });
    fc.assert(
      fc.property(fc.option(offset), offset, offset, fc.boolean(), (expiry, from, to, checked) => {
        const registration = {
          ...REGISTRATION,
          expiresOn: expiry === null ? null : addDays(start, expiry),
          check: checked ? REGISTRATION.check : null,
        };
        const dates = { from: addDays(start, from), to: addDays(start, to) };
        const exceptions = [{ code: HOST, requestedBy: 'a', decidedBy: 'b', ...dates }];
        const facts = makeDeploymentFacts({ registration, host: practice, exceptions });
        const found = complianceIntervals(facts, RULE_SET);
        expect(found[0]?.from).toBe(facts.period.from);
        expect(found.at(-1)?.to).toBe(facts.period.to);
        found.slice(1).forEach((next, index) => {
          expect(next.from).toBe(found[index]?.to);
          expect([next.state, ...next.codes]).not.toEqual([
            found[index]?.state,
            ...(found[index]?.codes ?? []),
          ]);
        });
      }),
    );
  });
});

it('complianceOn finds the interval of a day', () => {
  const found = complianceIntervals(makeDeploymentFacts({ registration: null }), RULE_SET);
  expect(complianceOn(found, day('2026-12-30'))?.state).toBe('unconfirmed');
  expect(complianceOn(found, day('2026-12-31'))?.state).toBe('not-compliant');
  expect(complianceOn(found, day('2027-06-01'))).toBeNull();
});
