import { describe, expect, it } from 'vitest';
import { DEPLOYMENT_STATUSES, type DeploymentStatus } from '../workforce/deployment-status';
import { STEPS, type Step, statusAfter, stepsFrom, whoMay } from './steps';

const AGREED = { outcome: 'agreed' } as const;

/** The whole grid: what is not here is not open. */
const OPEN: Record<Step, Partial<Record<DeploymentStatus, DeploymentStatus>>> = {
  request: {},
  release: { requested: 'released' },
  accept: { released: 'accepted' },
  judge: { accepted: 'agreed', refused: 'agreed' },
  mend: { released: 'released', accepted: 'accepted', refused: 'refused' },
  decline: { requested: 'declined', released: 'declined' },
  withdraw: { requested: 'withdrawn', released: 'withdrawn', accepted: 'withdrawn', refused: 'withdrawn' },
  end: { agreed: 'ended' },
};

describe.each(STEPS)('%s', (step) => {
  it.each(DEPLOYMENT_STATUSES)('from %s', (status) => {
    const expected = OPEN[step][status] ?? null;
    expect(statusAfter(step, status, AGREED)).toBe(expected);
    expect(stepsFrom(status).includes(step)).toBe(expected !== null);
    expect(whoMay(step, status).length > 0).toBe(expected !== null);
  });
});

it('begins with a request, and with nothing else', () => {
  expect(stepsFrom(null)).toEqual(['request']);
  expect(statusAfter('request', null)).toBe('requested');
  expect(statusAfter('release', null)).toBeNull();
});

it.each([
  ['agreed', 'agreed'],
  ['unconfirmed', 'agreed'],
  ['needs-exception', 'refused'],
  ['refused', 'refused'],
] as const)('a verdict of %s makes it %s', (outcome, status) => {
  expect(statusAfter('judge', 'accepted', { outcome })).toBe(status);
  expect(statusAfter('judge', 'refused', { outcome })).toBe(status);
});

it('does not judge without a verdict', () => {
  expect(statusAfter('judge', 'accepted')).toBeNull();
});

it('leaves each step to those whose decision it is', () => {
  expect(whoMay('release', 'requested')).toEqual([{ permission: 'deployment:release', at: 'host' }]);
  expect(whoMay('accept', 'released')).toEqual([{ permission: 'deployment:accept', at: 'receiving-place' }]);
  expect(whoMay('decline', 'requested')).toEqual([{ permission: 'deployment:release', at: 'host' }]);
  expect(whoMay('decline', 'released')).toEqual([{ permission: 'deployment:accept', at: 'receiving-place' }]);
  expect(whoMay('withdraw', 'refused')).toEqual([{ permission: 'deployment:withdraw', at: 'requester' }]);
  expect(whoMay('judge', 'refused')).toEqual([{ permission: 'deployment:release', at: 'host' }]);
});
