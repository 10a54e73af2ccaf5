import type { RoleName } from '../access/roles';
import type { Effect, Facts, Finding, Source, Standing } from '../finding/finding';
import type { DeploymentFacts } from './deployment-facts';
import type { RuleSettings } from './rule-settings';

/** One requirement of the gate. A released code keeps its meaning; a rule that changes gets a new one. */
export interface Rule {
  readonly code: string;
  /** The strongest effect that its findings have. */
  readonly kind: Effect;
  readonly source: Source;
  readonly standing: Standing;
  /** Who can usually put right what it finds. */
  readonly mendBy: readonly RoleName[];
  /** Why the rule has nothing to say here (no register to be on), or null where it applies. */
  readonly notApplicable?: (facts: DeploymentFacts) => Facts | null;
  /** Nothing found means passed. Every finding's facts hold a `reason` code. */
  readonly check: (facts: DeploymentFacts, settings: RuleSettings) => Finding[];
}

/** A finding of the rule, with its usual effect unless another is given. */
export function findingOf(rule: Omit<Rule, 'check'>, facts: Facts, effect: Effect = rule.kind): Finding {
  const { code, standing, source, mendBy } = rule;
  return { code, standing, source, effect, mendBy, facts };
}
