import { expect, it } from 'vitest';
import { makeDeploymentFacts, RULE_SET } from './deployment-facts.fixture';
import { governanceRoute } from './e2d-governance-route';

it.each([
  ['both', 'The board', 'Its quality team', null],
  ['governance only', 'The board', null, 'incidents-missing'],
  ['incidents only', null, 'Its quality team', 'governance-missing'],
  ['neither', null, null, 'both-missing'],
  ['spaces', ' ', '\t', 'both-missing'],
])('%s', (_case, clinicalGovernance, incidentRoute, reason) => {
  const facts = makeDeploymentFacts({ clinicalGovernance, incidentRoute });
  const findings = governanceRoute.check(facts, RULE_SET.settings);
  expect(findings.map(({ effect, facts: of }) => [effect, of.reason])).toEqual(
    reason === null ? [] : [['refuse', reason]],
  );
});
