import { expect, it } from 'vitest';
import type { DeploymentFacts, HostFacts } from './deployment-facts';
import { makeDeploymentFacts, RULE_SET } from './deployment-facts.fixture';
import { hostFootprint } from './e2d-host-footprint';

const host: HostFacts = {
  id: 'b',
  kind: 'health_board',
  servesRegionIds: ['region-1'],
  servesAllWales: false,
};
const receiving = { placeId: 'c', withinPlaceIds: ['c'], regionId: 'region-2' };
const unknown = { ...receiving, regionId: null };

it.each<[string, Partial<DeploymentFacts>, string | null]>([
  ['in a region that the host serves', { host }, null],
  ['in another region', { host, receiving }, 'outside-region'],
  ['in another region, by agreement', { host, receiving, regionAgreement: 'C-2026-7' }, null],
  ['an agreement that says nothing', { host, receiving, regionAgreement: '  ' }, 'outside-region'],
  ['a body for all Wales', { host: { ...host, servesRegionIds: [], servesAllWales: true }, receiving }, null],
  [
    'one of several regions',
    { host: { ...host, servesRegionIds: ['region-1', 'region-2'] }, receiving },
    null,
  ],
  ['a place whose region nobody knows', { host, receiving: unknown }, 'region-unknown'],
  ['no host yet', { host: null }, 'host-unknown'],
])('%s', (_case, changes, reason) => {
  const findings = hostFootprint.check(makeDeploymentFacts(changes), RULE_SET.settings);
  expect(findings.map(({ facts }) => facts.reason)).toEqual(reason === null ? [] : [reason]);
  for (const { effect } of findings) expect(effect).toBe('exception');
});
