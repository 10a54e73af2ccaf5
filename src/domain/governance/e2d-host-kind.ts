import type { Finding } from '../finding/finding';
import type { DeploymentFacts, HostKind } from './deployment-facts';
import { findingOf, type Rule } from './rule';
import { organisingPrinciples } from './sources';

const HOSTS: readonly HostKind[] = ['health_board', 'local_authority', 'ambulance_trust'];
const OTHER_NHS_WALES: readonly HostKind[] = ['nhs_trust', 'special_health_authority'];

const about = {
  code: 'E2D-HOST-KIND',
  kind: 'exception',
  source: organisingPrinciples('5, Employ to deploy', ['A01', 'A02']),
  standing: 'guidance',
  mendBy: ['headOfService', 'professionalExecutive'],
} as const satisfies Omit<Rule, 'check'>;

function check({ host }: DeploymentFacts): Finding[] {
  if (host === null) return [findingOf(about, { reason: 'host-unknown', hostKind: null })];
  if (HOSTS.includes(host.kind)) return [];
  if (OTHER_NHS_WALES.includes(host.kind)) {
    return [findingOf(about, { reason: 'other-nhs-body', hostKind: host.kind }, 'warn')];
  }
  return [findingOf(about, { reason: 'not-a-host', hostKind: host.kind })];
}

/** Posts are hosted by a health board, a local authority or the ambulance trust (guidance, section 5). */
export const hostKind: Rule = { ...about, check };
