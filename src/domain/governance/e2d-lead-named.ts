import type { Finding } from '../finding/finding';
import type { DeploymentFacts } from './deployment-facts';
import { findingOf, type Rule } from './rule';
import { organisingPrinciples } from './sources';

const about = {
  code: 'E2D-LEAD-NAMED',
  kind: 'refuse',
  source: organisingPrinciples('5, Employ to deploy', ['A04', 'A10']),
  standing: 'guidance',
  mendBy: ['headOfService'],
} as const satisfies Omit<Rule, 'check'>;

function reasonAgainst({ lead, deployedStaffId }: DeploymentFacts): string | null {
  if (lead === null) return 'missing';
  if (lead.staffId !== null && lead.staffId === deployedStaffId) return 'same-person';
  if (lead.registered === null) return 'registration-unknown';
  return lead.registered ? null : 'not-registered';
}

function check(facts: DeploymentFacts): Finding[] {
  const reason = reasonAgainst(facts);
  return reason === null ? [] : [findingOf(about, { reason })];
}

/** A professional lead is named, is registered, and is not the person deployed. */
export const leadNamed: Rule = { ...about, check };
