import type { Finding } from '../finding/finding';
import { type DeploymentFacts, isStated } from './deployment-facts';
import { findingOf, type Rule } from './rule';
import { organisingPrinciples } from './sources';

const about = {
  code: 'E2D-GOVERNANCE-ROUTE',
  kind: 'refuse',
  source: organisingPrinciples('5, Employ to deploy; 3, feedback', ['A04', 'A09']),
  standing: 'guidance',
  mendBy: ['headOfService'],
} as const satisfies Omit<Rule, 'check'>;

function check({ clinicalGovernance, incidentRoute }: DeploymentFacts): Finding[] {
  const governed = isStated(clinicalGovernance);
  const routed = isStated(incidentRoute);
  if (governed && routed) return [];
  const reason = governed ? 'incidents-missing' : routed ? 'governance-missing' : 'both-missing';
  return [findingOf(about, { reason })];
}

/** It is said who holds clinical governance, and who handles incidents and complaints: both. */
export const governanceRoute: Rule = { ...about, check };
