import { expect, it } from 'vitest';
import type { HostKind } from './deployment-facts';
import { makeDeploymentFacts, RULE_SET } from './deployment-facts.fixture';
import { hostKind } from './e2d-host-kind';

it.each<[HostKind, string | null]>([
  ['health_board', null],
  ['local_authority', null],
  ['ambulance_trust', null],
  ['nhs_trust', 'warn'],
  ['special_health_authority', 'warn'],
  ['gp_practice', 'exception'],
  ['third_sector', 'exception'],
  ['independent_provider', 'exception'],
])('%s: %s', (kind, effect) => {
  const host = { id: 'body', kind, servesRegionIds: [], servesAllWales: false };
  const findings = hostKind.check(makeDeploymentFacts({ host }), RULE_SET.settings);
  expect(findings.map((finding) => finding.effect)).toEqual(effect === null ? [] : [effect]);
  if (effect !== null) expect(findings[0]?.facts.hostKind).toBe(kind);
});

it('does not take an unknown host for a good one', () => {
  const [finding] = hostKind.check(makeDeploymentFacts({ host: null }), RULE_SET.settings);
  expect(finding).toMatchObject({ effect: 'exception', facts: { reason: 'host-unknown' } });
});
