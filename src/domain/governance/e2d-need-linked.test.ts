import { expect, it } from 'vitest';
import { makeDeploymentFacts, RULE_SET } from './deployment-facts.fixture';
import { needLinked } from './e2d-need-linked';

const receiving = { placeId: 'cluster-1', withinPlaceIds: ['county-1', 'region-1'], regionId: 'region-1' };

it.each([
  ['the place itself', ['cluster-1'], null],
  ['its county', ['county-1'], null],
  ['its region', ['region-1'], null],
  ['another cluster', ['cluster-2'], 'other-place'],
  ['another cluster and its own', ['cluster-2', 'cluster-1'], null],
  ['nothing', [], 'missing'],
])('a need of %s', (_case, places, reason) => {
  const needs = places.map((placeId) => ({ id: `need of ${placeId}`, placeId }));
  const findings = needLinked.check(makeDeploymentFacts({ receiving, needs }), RULE_SET.settings);
  expect(findings.map(({ effect, facts }) => [effect, facts.reason])).toEqual(
    reason === null ? [] : [['exception', reason]],
  );
});
