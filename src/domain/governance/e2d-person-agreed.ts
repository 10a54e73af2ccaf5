import type { Facts, Finding } from '../finding/finding';
import { type DeploymentFacts, isStated } from './deployment-facts';
import { findingOf, type Rule } from './rule';
import { STAFF_MOVEMENT } from './sources';

const about = {
  code: 'E2D-PERSON-AGREED',
  kind: 'refuse',
  source: STAFF_MOVEMENT,
  standing: 'good-practice',
  mendBy: ['headOfService'],
} as const satisfies Omit<Rule, 'check'>;

function against({ mode, asAt, attestation, personAgreed }: DeploymentFacts): Facts | null {
  const [on, words, absent] =
    mode === 'aggregate'
      ? [attestation?.on, attestation?.by, 'not-attested']
      : [personAgreed?.on, personAgreed?.basis, 'missing'];
  if (on === undefined || !isStated(words ?? null)) return { reason: absent, on: on ?? null, mode };
  return on > asAt ? { reason: 'dated-ahead', on, mode } : null;
}

function check(facts: DeploymentFacts): Finding[] {
  const found = against(facts);
  return found === null ? [] : [findingOf(about, found)];
}

/** The person's consent or the contractual basis is on record with its day; without names, a checker attests it. */
export const personAgreed: Rule = { ...about, check };
