import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import type { DeploymentFacts, RegistrationFacts } from './deployment-facts';
import { makeAggregateFacts, makeDeploymentFacts, REGISTRATION, RULE_SET } from './deployment-facts.fixture';
import { registrationCurrent } from './e2d-registration-current';

const day = calendarDay;

function found(changes: Partial<DeploymentFacts>, make = makeDeploymentFacts) {
  const [finding] = registrationCurrent.check(make(changes), RULE_SET.settings);
  return finding ? [finding.effect, finding.facts.reason] : null;
}

function withEntry(entry: Partial<RegistrationFacts>, changes: Partial<DeploymentFacts> = {}) {
  return found({ registration: { ...REGISTRATION, ...entry }, ...changes });
}

function checked(on: string, result: 'registered' | 'not-registered' = 'registered', by = 'Enfys Profwr') {
  return { on: day(on), by, found: result };
}

describe('an entry that was checked', () => {
  it('finds nothing wrong', () => {
    expect(found({})).toBeNull();
  });

  // The deployment runs from 1 December 2026 to 31 May 2027.
  it.each([
    ['ran out the day before the start', '2026-12-01', ['refuse', 'lapsed']],
    ['runs out on the first day', '2026-12-02', ['warn', 'renewal-due']],
    ['runs out on the last day but one', '2027-05-31', ['warn', 'renewal-due']],
    ['runs out with the deployment', '2027-06-01', null],
  ])('%s', (_case, expiresOn, expected) => {
    expect(withEntry({ expiresOn: day(expiresOn) })).toEqual(expected);
  });

  it.each([
    ['the last day of the grace', '2027-01-30', ['warn', 'renewal-not-seen']],
    ['the day after the grace', '2027-01-31', ['refuse', 'lapsed']],
  ])('ran out on 31 December, judged on %s', (_case, asAt, expected) => {
    expect(withEntry({ expiresOn: day('2027-01-01') }, { asAt: day(asAt) })).toEqual(expected);
  });

  it('was renewed, for a later check found it: until when is not known', () => {
    const entry = { expiresOn: day('2027-01-01'), check: checked('2027-01-01') };
    expect(withEntry(entry, { asAt: day('2027-01-30') })).toEqual(['warn', 'renewal-unknown']);
    expect(withEntry(entry, { asAt: day('2027-01-31') })).toEqual(['refuse', 'renewal-unknown']);
    const before = { expiresOn: day('2026-11-02'), check: checked('2026-11-01') };
    expect(withEntry(before)).toEqual(['refuse', 'lapsed']);
  });

  it.each([
    ['another part', { part: 'OT' }],
    ['another register', { register: 'GOsC' }],
  ])('is on %s', (_case, entry) => {
    expect(withEntry(entry)).toEqual(['refuse', 'wrong-register']);
  });

  it('was not found there', () => {
    expect(withEntry({ check: checked('2026-10-01', 'not-registered') })).toEqual([
      'refuse',
      'not-registered',
    ]);
  });
});

describe('what is not known', () => {
  it.each<[string, RegistrationFacts | null, string]>([
    ['no entry', null, 'not-recorded'],
    ['no check', { ...REGISTRATION, check: null }, 'not-checked'],
    [
      'a check by nobody',
      { ...REGISTRATION, check: checked('2026-10-01', 'registered', ' ') },
      'not-checked',
    ],
    ['a check dated ahead', { ...REGISTRATION, check: checked('2026-11-23') }, 'not-checked'],
    ['no renewal day', { ...REGISTRATION, expiresOn: null }, 'renewal-unknown'],
  ])('%s is unconfirmed', (_case, registration, reason) => {
    expect(found({ registration })).toEqual(['warn', reason]);
  });

  it.each([
    ['before the start', '2026-11-22', 'warn'],
    ['on the thirtieth day', '2026-12-30', 'warn'],
    ['on the thirty-first day', '2026-12-31', 'refuse'],
  ])('judged %s', (_case, asAt, effect) => {
    expect(found({ registration: null, asAt: day(asAt) })).toEqual([effect, 'not-recorded']);
  });

  it('says until when', () => {
    const [finding] = registrationCurrent.check(
      makeDeploymentFacts({ registration: null }),
      RULE_SET.settings,
    );
    expect(finding?.facts).toMatchObject({
      unconfirmedUntil: '2026-12-30',
      registerPart: 'PH',
      checkedOn: null,
    });
  });

  it('takes the number of days from the settings', () => {
    const facts = makeDeploymentFacts({ registration: null, asAt: day('2026-12-11') });
    const effects = [10, 11].map(
      (days) =>
        registrationCurrent.check(facts, { ...RULE_SET.settings, registrationUnconfirmedDays: days })[0]
          ?.effect,
    );
    expect(effects).toEqual(['refuse', 'warn']);
  });

  it('does not hide that the entry has lapsed', () => {
    expect(withEntry({ check: null, expiresOn: day('2026-12-01') })).toEqual(['refuse', 'lapsed']);
  });
});

describe('a check that is too old', () => {
  // The start, 1 December 2026, is 731 days after 30 November 2024.
  it.each([
    ['as old as it may be on the first day', '2024-11-30', null],
    ['a day older', '2024-11-29', 'warn'],
  ])('%s', (_case, on, effect) => {
    expect(withEntry({ check: checked(on) })).toEqual(effect && [effect, 'check-too-old']);
    const attestation = { by: 'Enfys Profwr', on: day(on) };
    expect(found({ attestation }, makeAggregateFacts)).toEqual(effect && [effect, 'attestation-too-old']);
  });

  it.each([
    ['on its last day', '2027-01-01', null],
    ['the day after', '2027-01-02', 'warn'],
    ['on the thirtieth day after', '2027-01-31', 'warn'],
    ['on the thirty-first', '2027-02-01', 'refuse'],
  ])('grows too old while the deployment runs: judged %s', (_case, asAt, effect) => {
    const registration = { ...REGISTRATION, check: checked('2024-12-31') };
    expect(found({ registration, asAt: day(asAt) })).toEqual(effect && [effect, 'check-too-old']);
  });

  it('was too old before the start: it has its days from the start on, and no more', () => {
    const old = { check: checked('2023-01-01') };
    expect(withEntry(old, { asAt: day('2026-12-30') })).toEqual(['warn', 'check-too-old']);
    expect(withEntry(old, { asAt: day('2026-12-31') })).toEqual(['refuse', 'check-too-old']);
  });

  it('gives no new days to what is not known anyway, and does not hide that the entry has lapsed', () => {
    const old = checked('2024-12-31');
    const asAt = day('2027-01-02');
    expect(withEntry({ check: old, expiresOn: null }, { asAt })).toEqual(['refuse', 'renewal-unknown']);
    expect(withEntry({ check: old, expiresOn: day('2026-12-01') }, { asAt })).toEqual(['refuse', 'lapsed']);
  });

  it('says when it was, and takes the number of days from the settings', () => {
    const facts = makeDeploymentFacts({ registration: { ...REGISTRATION, check: checked('2026-10-01') } });
    const findings = [60, 61].map(
      (checkCountsDays) => registrationCurrent.check(facts, { ...RULE_SET.settings, checkCountsDays })[0],
    );
    expect(findings.map((finding) => finding?.facts)).toEqual([
      expect.objectContaining({
        reason: 'check-too-old',
        checkedOn: '2026-10-01',
        unconfirmedUntil: '2026-12-30',
      }),
      undefined,
    ]);
  });
});

describe('without names', () => {
  it('rests on the word of a checker', () => {
    expect(found({}, makeAggregateFacts)).toBeNull();
    expect(found({ attestation: null }, makeAggregateFacts)).toEqual(['warn', 'not-attested']);
    const ahead = { by: 'Enfys Profwr', on: day('2026-11-23') };
    expect(found({ attestation: ahead }, makeAggregateFacts)).toEqual(['warn', 'not-attested']);
  });
});

describe('support roles', () => {
  it.each([
    ['a registered lead', { staffId: null, registered: true }, null],
    [
      'a lead not registered',
      { staffId: null, registered: false },
      ['refuse', 'support-without-registered-lead'],
    ],
    [
      'a lead of whom it is not known',
      { staffId: null, registered: null },
      ['refuse', 'support-without-registered-lead'],
    ],
    ['no lead', null, ['refuse', 'support-without-registered-lead']],
  ])('with %s', (_case, lead, expected) => {
    expect(found({ tier: 'support', registration: null, lead })).toEqual(expected);
  });
});

describe('additional professions', () => {
  const professionIsAdditional = true;

  it('are not asked for a register that does not exist', () => {
    const facts = makeDeploymentFacts({
      requiredRegister: null,
      professionIsAdditional,
      professionKey: 'audiologist',
      registration: null,
    });
    expect(registrationCurrent.notApplicable?.(facts)).toEqual({
      reason: 'no-register',
      professionKey: 'audiologist',
    });
    expect(registrationCurrent.check(facts, RULE_SET.settings)).toEqual([]);
    expect(registrationCurrent.notApplicable?.(makeDeploymentFacts())).toBeNull();
  });

  it('are held to their own register, which may have no parts', () => {
    const requiredRegister = { register: 'GOsC', part: null };
    expect(
      withEntry({ register: 'GOsC', part: null }, { requiredRegister, professionIsAdditional }),
    ).toBeNull();
    expect(withEntry({}, { requiredRegister })).toEqual(['refuse', 'wrong-register']);
  });

  it('still need a registered lead for their support roles', () => {
    const changes = { professionIsAdditional, requiredRegister: null, tier: 'support', lead: null } as const;
    expect(registrationCurrent.notApplicable?.(makeDeploymentFacts(changes))).toBeNull();
    expect(found(changes)).toEqual(['refuse', 'support-without-registered-lead']);
  });
});

it('does not take a register that nobody recorded for none', () => {
  const facts = makeDeploymentFacts({ requiredRegister: null });
  expect(registrationCurrent.notApplicable?.(facts)).toBeNull();
  expect(found({ requiredRegister: null })).toEqual(['refuse', 'register-unknown']);
});
