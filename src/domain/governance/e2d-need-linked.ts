import type { Finding } from '../finding/finding';
import type { DeploymentFacts } from './deployment-facts';
import { findingOf, type Rule } from './rule';
import { organisingPrinciples } from './sources';

const about = {
  code: 'E2D-NEED-LINKED',
  kind: 'exception',
  source: organisingPrinciples('5, Funding; Whole system', ['C03', 'D10']),
  standing: 'guidance',
  mendBy: ['collaborativeLead', 'collaborativeDeputy'],
} as const satisfies Omit<Rule, 'check'>;

function check({ needs, receiving }: DeploymentFacts): Finding[] {
  const { placeId, withinPlaceIds } = receiving;
  if (needs.some((need) => need.placeId === placeId || withinPlaceIds.includes(need.placeId))) return [];
  return [findingOf(about, { reason: needs.length === 0 ? 'missing' : 'other-place', placeId })];
}

/** It serves a recorded need of the receiving place, or of a place that contains it: need before demand. */
export const needLinked: Rule = { ...about, check };
