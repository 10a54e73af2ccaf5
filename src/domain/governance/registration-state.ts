import { addDays, type CalendarDay, laterOf } from '../time/calendar-day';
import { type DeploymentFacts, isAttested, isStated, type RegistrationFacts } from './deployment-facts';
import type { RuleSettings } from './rule-settings';

export type RegistrationState =
  | { readonly state: 'compliant' }
  /** Counted in supply, not compliant; `to` is the first day on which it no longer stands. */
  | { readonly state: 'unconfirmed'; readonly reason: string; readonly to: CalendarDay }
  | { readonly state: 'not-compliant'; readonly reason: string };

const COMPLIANT: RegistrationState = { state: 'compliant' };

/** What the register says of someone who needs a register entry of their own. */
interface Reading {
  readonly broken: string | null;
  readonly unconfirmed: string | null;
  /** First day not covered by the entry that was seen. */
  readonly expiresOn: CalendarDay | null;
  /** The day on which somebody saw the entry. */
  readonly seenOn: CalendarDay | null;
}

const NOTHING_SEEN = { expiresOn: null, seenOn: null };

function readEntry(facts: DeploymentFacts, entry: RegistrationFacts): Reading {
  const required = facts.requiredRegister;
  if (entry.register !== required?.register || entry.part !== required.part) {
    return { broken: 'wrong-register', unconfirmed: null, ...NOTHING_SEEN };
  }
  const check = entry.check && isStated(entry.check.by) && entry.check.on <= facts.asAt ? entry.check : null;
  if (check?.found === 'not-registered')
    return { broken: 'not-registered', unconfirmed: null, ...NOTHING_SEEN };
  // Someone saw the entry after its recorded end: it was renewed, until a day that is not recorded.
  const renewed = check !== null && entry.expiresOn !== null && check.on >= entry.expiresOn;
  const expiresOn = renewed ? null : entry.expiresOn;
  const unconfirmed = check === null ? 'not-checked' : expiresOn === null ? 'renewal-unknown' : null;
  return { broken: null, unconfirmed, expiresOn, seenOn: check?.on ?? null };
}

function readRegister(facts: DeploymentFacts): Reading {
  // Each of the thirteen has a register: not knowing it is a hole in reference data, not a licence.
  if (facts.requiredRegister === null)
    return { broken: 'register-unknown', unconfirmed: null, ...NOTHING_SEEN };
  if (facts.mode === 'aggregate') {
    const seenOn = isAttested(facts) ? (facts.attestation?.on ?? null) : null;
    return { broken: null, unconfirmed: seenOn ? null : 'not-attested', expiresOn: null, seenOn };
  }
  if (facts.registration === null) return { broken: null, unconfirmed: 'not-recorded', ...NOTHING_SEEN };
  return readEntry(facts, facts.registration);
}

/** The grace runs from the start, or from the day on which the entry was last seen if that is later. */
function graceFrom(start: CalendarDay, seenOn: CalendarDay | null): CalendarDay {
  return seenOn === null ? start : laterOf(start, seenOn);
}

/** The first day on which a look at the register says nothing any more: renewals have fallen due since. */
function tooOldFrom(seenOn: CalendarDay, settings: RuleSettings): CalendarDay {
  return addDays(seenOn, settings.checkCountsDays + 1);
}

function needsOwnEntry({ tier }: DeploymentFacts): boolean {
  return tier === 'registered';
}

/** Only an additional profession can be without a statutory register. */
export function hasNoRegister({ requiredRegister, professionIsAdditional }: DeploymentFacts): boolean {
  return requiredRegister === null && professionIsAdditional;
}

/**
 * Where the deployment stands with the register on one of its days. Before the start there is no grace: an entry
 * that has run out by then is lapsed. One that runs out later is unconfirmed for a while, because renewals reach
 * extracts late, and lapsed after that. A check that is too old is treated as a missing one, from the day on which it
 * grew too old.
 */
export function registrationStateOn(
  facts: DeploymentFacts,
  settings: RuleSettings,
  day: CalendarDay,
): RegistrationState {
  if (!needsOwnEntry(facts)) {
    const led = facts.lead?.registered === true;
    return led ? COMPLIANT : { state: 'not-compliant', reason: 'support-without-registered-lead' };
  }
  if (hasNoRegister(facts)) return COMPLIANT;

  const { broken, unconfirmed, expiresOn, seenOn } = readRegister(facts);
  if (broken !== null) return { state: 'not-compliant', reason: broken };
  const start = facts.period.from;
  if (expiresOn !== null && day >= expiresOn) {
    const to = addDays(expiresOn, settings.registrationUnconfirmedDays);
    if (expiresOn <= start || day >= to) return { state: 'not-compliant', reason: 'lapsed' };
    return { state: 'unconfirmed', reason: 'renewal-not-seen', to };
  }
  if (unconfirmed !== null) {
    const to = addDays(graceFrom(start, seenOn), settings.registrationUnconfirmedDays);
    if (day >= to) return { state: 'not-compliant', reason: unconfirmed };
    return { state: 'unconfirmed', reason: unconfirmed, to };
  }
  const tooOld = seenOn === null ? null : tooOldFrom(seenOn, settings);
  if (tooOld !== null && day >= tooOld) {
    const reason = facts.mode === 'aggregate' ? 'attestation-too-old' : 'check-too-old';
    const to = addDays(laterOf(start, tooOld), settings.registrationUnconfirmedDays);
    return day >= to ? { state: 'not-compliant', reason } : { state: 'unconfirmed', reason, to };
  }
  return COMPLIANT;
}

/** The days after which the state may differ; some may lie outside the deployment. */
export function registrationTurns(facts: DeploymentFacts, settings: RuleSettings): CalendarDay[] {
  const grace = settings.registrationUnconfirmedDays;
  const { expiresOn, seenOn } = readRegister(facts);
  const turns = [addDays(graceFrom(facts.period.from, seenOn), grace)];
  if (expiresOn !== null) turns.push(expiresOn, addDays(expiresOn, grace));
  if (seenOn !== null) {
    const tooOld = tooOldFrom(seenOn, settings);
    turns.push(tooOld, addDays(laterOf(facts.period.from, tooOld), grace));
  }
  return turns;
}

/** The day from which a renewal must have been seen, if one is known to fall due. */
export function renewalDue(facts: DeploymentFacts): CalendarDay | null {
  if (!needsOwnEntry(facts) || hasNoRegister(facts)) return null;
  return readRegister(facts).expiresOn;
}
