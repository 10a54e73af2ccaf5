import { expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import type { DeploymentFacts } from './deployment-facts';
import { makeAggregateFacts, makeDeploymentFacts, RULE_SET } from './deployment-facts.fixture';
import { personAgreed } from './e2d-person-agreed';

const today = calendarDay('2026-11-22');
const tomorrow = calendarDay('2026-11-23');

const reasons = (facts: DeploymentFacts) =>
  personAgreed.check(facts, RULE_SET.settings).map(({ effect, facts: of }) => [effect, of.reason]);

it.each<[string, DeploymentFacts['personAgreed'], string | null]>([
  ['consent today', { basis: 'consent', on: today }, null],
  ['by contract', { basis: 'contract', on: calendarDay('2019-03-04') }, null],
  ['dated tomorrow', { basis: 'consent', on: tomorrow }, 'dated-ahead'],
  ['without a basis', { basis: '', on: today }, 'missing'],
  ['not recorded', null, 'missing'],
])('named: %s', (_case, agreed, reason) => {
  const expected = reason === null ? [] : [['refuse', reason]];
  expect(reasons(makeDeploymentFacts({ personAgreed: agreed }))).toEqual(expected);
});

it.each<[string, DeploymentFacts['attestation'], string | null]>([
  ['attested today', { by: 'Enfys Profwr', on: today }, null],
  ['attested tomorrow', { by: 'Enfys Profwr', on: tomorrow }, 'dated-ahead'],
  ['attested by nobody', { by: ' ', on: today }, 'not-attested'],
  ['not attested', null, 'not-attested'],
])('without names: %s', (_case, attestation, reason) => {
  const expected = reason === null ? [] : [['refuse', reason]];
  expect(reasons(makeAggregateFacts({ attestation }))).toEqual(expected);
});

it('does not take a person’s consent for the word of a checker', () => {
  const facts = makeAggregateFacts({ attestation: null, personAgreed: { basis: 'consent', on: today } });
  expect(reasons(facts)).toEqual([['refuse', 'not-attested']]);
});
