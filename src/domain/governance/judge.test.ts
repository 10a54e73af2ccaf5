import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { wte } from '../wte/wte';
import type { AcceptedException, DeploymentFacts } from './deployment-facts';
import { makeAggregateFacts, makeDeploymentFacts, RULE_SET } from './deployment-facts.fixture';
import { allowsAgreement, judge } from './judge';
import { ruleSetOn } from './rule-settings';
import { RULES } from './rules';

const day = calendarDay;
const verdict = (changes: Partial<DeploymentFacts> = {}) => judge(makeDeploymentFacts(changes), RULE_SET);
const practice = {
  id: 'practice',
  kind: 'gp_practice',
  servesRegionIds: ['region-1'],
  servesAllWales: false,
} as const;

function exception(changes: Partial<AcceptedException> = {}): AcceptedException {
  const dates = { from: day('2026-11-01'), to: day('2027-04-01') };
  return { code: 'E2D-HOST-KIND', requestedBy: 'a', decidedBy: 'b', ...dates, ...changes };
}

describe('judge', () => {
  it('agrees where nothing is wrong, with the day of its rules', () => {
    const good = verdict();
    expect(good).toMatchObject({
      outcome: 'agreed',
      findings: [],
      ruleSetDate: '2026-04-01',
      judgedOn: '2026-11-22',
    });
    expect(good.passed).toEqual(RULES.map(({ code }) => code));
    expect(judge(makeAggregateFacts(), RULE_SET).outcome).toBe('agreed');
  });

  it('has eight rules, each with its own code', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(8);
    for (const { code, source } of RULES) {
      expect(code).toMatch(/^E2D-[A-Z]+-[A-Z]+$/);
      expect(source.requirements).not.toHaveLength(0);
    }
  });

  it('puts what refuses first, then what needs an exception, then what warns', () => {
    const found = verdict({
      host: practice,
      needs: [],
      capacity: { contracted: [{ from: day('2024-01-01'), to: null, wte: wte(10_000) }], others: [] },
      registration: null,
      incidentRoute: null,
    });
    expect(found.outcome).toBe('refused');
    expect(found.findings.map(({ code, effect }) => [code, effect])).toEqual([
      ['E2D-CAPACITY-CONTRACT', 'refuse'],
      ['E2D-GOVERNANCE-ROUTE', 'refuse'],
      ['E2D-HOST-KIND', 'exception'],
      ['E2D-NEED-LINKED', 'exception'],
      ['E2D-REGISTRATION-CURRENT', 'warn'],
    ]);
    expect(found.passed).toEqual(['E2D-HOST-FOOTPRINT', 'E2D-LEAD-NAMED', 'E2D-PERSON-AGREED']);
  });

  it('agrees unconfirmed while a registration is to be confirmed', () => {
    const found = verdict({ registration: null });
    expect(found.outcome).toBe('unconfirmed');
    expect(allowsAgreement(found)).toBe(true);
  });

  it('warns without stopping', () => {
    const host = { id: 'trust', kind: 'nhs_trust', servesRegionIds: [], servesAllWales: true } as const;
    expect(verdict({ host }).outcome).toBe('agreed');
  });

  it('can preview before anyone is named, and says what is missing', () => {
    const unnamed = verdict({
      host: null,
      capacity: null,
      registration: null,
      deployedStaffId: null,
      lead: null,
      clinicalGovernance: null,
      incidentRoute: null,
      personAgreed: null,
    });
    expect(unnamed.outcome).toBe('refused');
    expect(unnamed.passed).toEqual(['E2D-NEED-LINKED']);
  });

  it('lists a rule that does not apply apart from those passed', () => {
    const found = verdict({
      requiredRegister: null,
      professionIsAdditional: true,
      professionKey: 'audiologist',
      registration: null,
    });
    expect(found.outcome).toBe('agreed');
    expect(found.passed).not.toContain('E2D-REGISTRATION-CURRENT');
    expect(found.notApplicable).toEqual([
      { code: 'E2D-REGISTRATION-CURRENT', facts: { reason: 'no-register', professionKey: 'audiologist' } },
    ]);
  });
});

describe('exceptions', () => {
  it('stop agreement until one exists', () => {
    expect(verdict({ host: practice }).outcome).toBe('needs-exception');
    expect(allowsAgreement(verdict({ host: practice }))).toBe(false);
  });

  it.each<[string, Partial<AcceptedException>, string]>([
    ['decided by another person', {}, 'agreed'],
    ['decided by the one who asked', { decidedBy: 'a' }, 'needs-exception'],
    ['for another rule', { code: 'E2D-NEED-LINKED' }, 'needs-exception'],
    ['that ends the day before the start', { to: day('2026-12-01') }, 'needs-exception'],
    ['that ends on the first day', { to: day('2026-12-02') }, 'agreed'],
    ['that begins on the first day', { from: day('2026-12-01') }, 'agreed'],
    ['that begins a day late', { from: day('2026-12-02') }, 'needs-exception'],
  ])('%s', (_case, changes, outcome) => {
    const found = verdict({ host: practice, exceptions: [exception(changes)] });
    expect(found.outcome).toBe(outcome);
    expect(found.findings[0]).toMatchObject(
      outcome === 'agreed'
        ? { treatment: 'excepted', effect: 'warn', foundAs: 'exception' }
        : { treatment: 'stands', effect: 'exception' },
    );
  });

  it('do not cover what refuses', () => {
    const exceptions = [exception({ code: 'E2D-LEAD-NAMED' })];
    expect(verdict({ lead: null, exceptions }).outcome).toBe('refused');
  });
});

describe('an existing arrangement', () => {
  it('is flagged and not refused', () => {
    const found = verdict({ existingArrangement: true, host: practice, lead: null });
    expect(found).toMatchObject({ outcome: 'agreed', existingArrangement: true });
    expect(
      found.findings.map(({ code, effect, foundAs, treatment }) => [code, effect, foundAs, treatment]),
    ).toEqual([
      ['E2D-HOST-KIND', 'warn', 'exception', 'existing'],
      ['E2D-LEAD-NAMED', 'warn', 'refuse', 'existing'],
    ]);
  });
});

describe('ruleSetOn', () => {
  const sets = ['2027-04-01', '2026-04-01'].map((from) => ({ ...RULE_SET, from: day(from) }));
  it.each([
    ['2026-04-01', '2026-04-01'],
    ['2027-03-31', '2026-04-01'],
    ['2027-04-01', '2027-04-01'],
  ])('on %s the set of %s', (on, from) => {
    expect(ruleSetOn(sets, day(on)).from).toBe(from);
  });

  it('does not take no rule set for no rules', () => {
    expect(() => ruleSetOn(sets, day('2026-03-31'))).toThrow(RangeError);
  });
});
