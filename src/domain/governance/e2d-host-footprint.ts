import type { Finding } from '../finding/finding';
import { type DeploymentFacts, isStated } from './deployment-facts';
import { findingOf, type Rule } from './rule';
import { organisingPrinciples } from './sources';

const about = {
  code: 'E2D-HOST-FOOTPRINT',
  kind: 'exception',
  source: organisingPrinciples('5, Employ to deploy; RPB areas', ['A03', 'B01']),
  standing: 'guidance',
  mendBy: ['headOfService', 'rpbPlanner'],
} as const satisfies Omit<Rule, 'check'>;

function check({ host, receiving, regionAgreement }: DeploymentFacts): Finding[] {
  if (isStated(regionAgreement)) return [];
  if (host === null) return [findingOf(about, { reason: 'host-unknown', regionId: receiving.regionId })];
  if (host.servesAllWales) return [];
  if (receiving.regionId === null) {
    return [findingOf(about, { reason: 'region-unknown', regionId: null, hostId: host.id })];
  }
  if (host.servesRegionIds.includes(receiving.regionId)) return [];
  return [findingOf(about, { reason: 'outside-region', regionId: receiving.regionId, hostId: host.id })];
}

/** AHP activity is organised together across a region's area: the host serves it, or the regions agree. */
export const hostFootprint: Rule = { ...about, check };
