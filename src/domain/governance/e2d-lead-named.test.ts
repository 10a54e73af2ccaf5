import { expect, it } from 'vitest';
import type { LeadFacts } from './deployment-facts';
import { makeDeploymentFacts, RULE_SET } from './deployment-facts.fixture';
import { leadNamed } from './e2d-lead-named';

it.each<[string, LeadFacts | null, string | null, string | null]>([
  ['named, registered, someone else', { staffId: 'b', registered: true }, 'a', null],
  ['registered, without a staff record', { staffId: null, registered: true }, 'a', null],
  ['of a team without names', { staffId: null, registered: true }, null, null],
  ['nobody', null, 'a', 'missing'],
  ['the person themselves', { staffId: 'a', registered: true }, 'a', 'same-person'],
  ['not registered', { staffId: 'b', registered: false }, 'a', 'not-registered'],
  ['registered or not: unknown', { staffId: 'b', registered: null }, 'a', 'registration-unknown'],
])('lead: %s', (_case, lead, deployedStaffId, reason) => {
  const findings = leadNamed.check(makeDeploymentFacts({ lead, deployedStaffId }), RULE_SET.settings);
  expect(findings.map(({ effect, facts }) => [effect, facts.reason])).toEqual(
    reason === null ? [] : [['refuse', reason]],
  );
});
