import { type Effect, type Facts, type Finding, sortFindings } from '../finding/finding';
import { type CalendarDay, isWithin, laterOf } from '../time/calendar-day';
import type { AcceptedException, DeploymentFacts } from './deployment-facts';
import { registrationStateOn } from './registration-state';
import type { RuleSet } from './rule-settings';
import { RULES } from './rules';

/**
 * `stands`: it counts as found. `excepted`: an accepted exception covers it. `existing`: the arrangement was there
 * before the rules, so it is flagged and refuses nothing.
 */
export type Treatment = 'stands' | 'excepted' | 'existing';

export interface JudgedFinding extends Finding {
  readonly treatment: Treatment;
  /** What the rule found before an exception or the arrangement's age softened it to a warning. */
  readonly foundAs: Effect;
}

/** `unconfirmed` is agreed with a registration still to be confirmed: in supply, not compliant. */
export type Outcome = 'agreed' | 'unconfirmed' | 'needs-exception' | 'refused';

export interface Verdict {
  readonly outcome: Outcome;
  /** Failing first. */
  readonly findings: readonly JudgedFinding[];
  /** Codes of the rules that found nothing. */
  readonly passed: readonly string[];
  readonly notApplicable: readonly { readonly code: string; readonly facts: Facts }[];
  readonly existingArrangement: boolean;
  readonly judgedOn: CalendarDay;
  readonly ruleSetDate: CalendarDay;
}

/** An exception counts where another person decided it and it runs on the day; it never renews itself. */
export function isExcepted(
  code: string,
  exceptions: readonly AcceptedException[],
  day: CalendarDay,
): boolean {
  return exceptions.some(
    (exception) =>
      exception.code === code &&
      exception.decidedBy !== exception.requestedBy &&
      isWithin(day, exception.from, exception.to),
  );
}

function treat(finding: Finding, facts: DeploymentFacts): JudgedFinding {
  const day = laterOf(facts.asAt, facts.period.from);
  const foundAs = finding.effect;
  if (foundAs === 'exception' && isExcepted(finding.code, facts.exceptions, day)) {
    return { ...finding, effect: 'warn', treatment: 'excepted', foundAs };
  }
  if (foundAs !== 'warn' && facts.existingArrangement) {
    return { ...finding, effect: 'warn', treatment: 'existing', foundAs };
  }
  return { ...finding, treatment: 'stands', foundAs };
}

function decideOutcome(findings: readonly JudgedFinding[], unconfirmed: boolean): Outcome {
  if (findings.some(({ effect }) => effect === 'refuse')) return 'refused';
  if (findings.some(({ effect }) => effect === 'exception')) return 'needs-exception';
  return unconfirmed ? 'unconfirmed' : 'agreed';
}

/** The gate: one pure function over facts and a dated rule set, for every way in and for each preview. */
export function judge(facts: DeploymentFacts, ruleSet: RuleSet, rules = RULES): Verdict {
  const applying = rules.filter((rule) => !rule.notApplicable?.(facts));
  const found = applying.map((rule) => ({ rule, findings: rule.check(facts, ruleSet.settings) }));
  const findings = sortFindings(
    found.flatMap(({ findings: of }) => of.map((finding) => treat(finding, facts))),
  );
  const day = laterOf(facts.asAt, facts.period.from);
  const { state } = registrationStateOn(facts, ruleSet.settings, day);
  return {
    outcome: decideOutcome(findings, state === 'unconfirmed'),
    findings,
    passed: found.filter(({ findings: of }) => of.length === 0).map(({ rule }) => rule.code),
    notApplicable: rules.flatMap((rule) => {
      const why = rule.notApplicable?.(facts) ?? null;
      return why === null ? [] : [{ code: rule.code, facts: why }];
    }),
    existingArrangement: facts.existingArrangement,
    judgedOn: facts.asAt,
    ruleSetDate: ruleSet.from,
  };
}

/** Whether the deployment may go ahead on this verdict. */
export function allowsAgreement({ outcome }: Pick<Verdict, 'outcome'>): boolean {
  return outcome === 'agreed' || outcome === 'unconfirmed';
}
