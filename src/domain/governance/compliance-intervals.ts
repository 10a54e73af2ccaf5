import { isWithin } from '../time/calendar-day';
import { isEmptyPeriod, type Period, turningDays } from '../time/period';
import type { DeploymentFacts } from './deployment-facts';
import { registrationCurrent } from './e2d-registration-current';
import { isExcepted } from './judge';
import { registrationStateOn, registrationTurns } from './registration-state';
import type { RuleSet } from './rule-settings';
import { RULES } from './rules';

export interface ComplianceInterval extends Period {
  readonly state: 'compliant' | 'unconfirmed' | 'not-compliant';
  /** Codes of the rules that keep it from being compliant, in the order of the rules. */
  readonly codes: readonly string[];
}

const sameCodes = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/**
 * Compliance over the whole deployment, computed ahead: registrations, grace and exceptions end on known days, so
 * the truth does not wait for a nightly job. Intervals follow on each other without a hole. An existing arrangement
 * is not refused, and is not compliant either.
 */
export function complianceIntervals(
  facts: DeploymentFacts,
  { settings }: RuleSet,
  rules = RULES,
): ComplianceInterval[] {
  const { period, exceptions } = facts;
  if (isEmptyPeriod(period)) return [];
  const code = registrationCurrent.code;
  const steady = rules.filter((rule) => rule.code !== code && !rule.notApplicable?.(facts));
  const broken = steady.flatMap((rule) =>
    rule.check(facts, settings).filter(({ effect }) => effect !== 'warn'),
  );
  const registers = rules.some((rule) => rule.code === code);
  const order = rules.map((rule) => rule.code);
  const turns = registrationTurns(facts, settings).map((day) => ({ from: day, to: null }));
  const days = turningDays(period, [...turns, ...exceptions]);

  const intervals: ComplianceInterval[] = [];
  days.forEach((from, index) => {
    const to = days[index + 1] ?? period.to;
    const failing = broken
      .filter((finding) => finding.effect === 'refuse' || !isExcepted(finding.code, exceptions, from))
      .map((finding) => finding.code);
    const register = registers ? registrationStateOn(facts, settings, from).state : 'compliant';
    if (register === 'not-compliant') failing.push(code);
    const state = failing.length > 0 ? 'not-compliant' : register;
    const unconfirmed = register === 'unconfirmed' ? [code] : [];
    const codes = order.filter((one) => failing.includes(one) || unconfirmed.includes(one));
    const last = intervals.at(-1);
    if (last && last.state === state && sameCodes(last.codes, codes)) {
      intervals[intervals.length - 1] = { ...last, to };
    } else {
      intervals.push({ from, to, state, codes });
    }
  });
  return intervals;
}

/** The interval that holds on the day, if the deployment runs then. */
export function complianceOn(
  intervals: readonly ComplianceInterval[],
  day: Parameters<typeof isWithin>[0],
): ComplianceInterval | null {
  return intervals.find(({ from, to }) => isWithin(day, from, to)) ?? null;
}
