import type { Facts, Finding } from '../finding/finding';
import { dayBefore, isWithin, laterOf } from '../time/calendar-day';
import type { DeploymentFacts } from './deployment-facts';
import { hasNoRegister, registrationStateOn, renewalDue } from './registration-state';
import { findingOf, type Rule } from './rule';
import type { RuleSettings } from './rule-settings';
import { ahpFramework } from './sources';

const about = {
  code: 'E2D-REGISTRATION-CURRENT',
  kind: 'refuse',
  source: ahpFramework('3.3; action 2.08', ['A10', 'A11', 'FW-2.08']),
  standing: 'policy',
  mendBy: ['workforceOfficer', 'headOfService'],
} as const satisfies Omit<Rule, 'check'>;

/** A profession without a statutory register has none to be on; support workers always need a registered lead. */
function notApplicable(facts: DeploymentFacts): Facts | null {
  if (facts.tier !== 'registered' || !hasNoRegister(facts)) return null;
  return { reason: 'no-register', professionKey: facts.professionKey };
}

/** What a sentence about the register needs; the number itself never leaves the employer. */
function registerFacts(facts: DeploymentFacts): Facts {
  const { requiredRegister, registration, professionKey } = facts;
  return {
    professionKey,
    tier: facts.tier,
    register: requiredRegister?.register ?? null,
    registerPart: requiredRegister?.part ?? null,
    recordedPart: registration?.part ?? null,
    checkedOn: registration?.check?.on ?? facts.attestation?.on ?? null,
    lastDay: registration?.expiresOn ? dayBefore(registration.expiresOn) : null,
    startsOn: facts.period.from,
  };
}

function check(facts: DeploymentFacts, settings: RuleSettings): Finding[] {
  const { period, asAt } = facts;
  // The first day matters, and so does today where the deployment already runs.
  const today = isWithin(asAt, period.from, period.to) ? laterOf(asAt, period.from) : period.from;
  const states = [period.from, today].map((day) => registrationStateOn(facts, settings, day));
  const known = registerFacts(facts);

  const broken = states.find((state) => state.state === 'not-compliant');
  if (broken) return [findingOf(about, { ...known, reason: broken.reason })];
  const unconfirmed = states.findLast((state) => state.state === 'unconfirmed');
  if (unconfirmed) {
    const { reason, to } = unconfirmed;
    return [findingOf(about, { ...known, reason, unconfirmedUntil: dayBefore(to) }, 'warn')];
  }
  const due = renewalDue(facts);
  if (due !== null && isWithin(due, period.from, period.to)) {
    return [findingOf(about, { ...known, reason: 'renewal-due' }, 'warn')];
  }
  return [];
}

/**
 * The work rests on the register that its profession requires, checked on a date by a named checker. Lapsed, wrong
 * or absent refuses; not yet known is unconfirmed for a set number of days.
 */
export const registrationCurrent: Rule = { ...about, notApplicable, check };
