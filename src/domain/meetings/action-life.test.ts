import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import {
  ACTION_STEPS,
  type ActionPart,
  type ActionStep,
  checkBlocking,
  isBlocked,
  isOverdue,
  partsIn,
  statusAfterStep,
  stepsOpenTo,
} from './action-life';
import { ACTION_STATUSES, type ActionStatus } from './meeting';

const today = calendarDay('2026-11-22');
const WORK: ActionStep[] = ['note', 'close', 'block', 'unblock'];

describe('what is allowed, from which state, by whom', () => {
  it.each<[ActionStatus, ActionPart[], ActionStep[]]>([
    ['open', ['owner'], [...WORK, 'start', 'drop']],
    ['open', ['deputy'], [...WORK, 'start']],
    ['open', ['manager'], [...WORK, 'start', 'drop', 'change']],
    ['open', [], []],
    ['in_progress', ['owner'], [...WORK, 'drop']],
    ['in_progress', ['deputy'], WORK],
    ['in_progress', ['manager'], [...WORK, 'drop', 'change']],
    ['in_progress', [], []],
    ['done', ['owner'], ['reopen']],
    ['done', ['deputy'], []],
    ['done', ['manager'], ['reopen']],
    ['done', [], []],
    ['dropped', ['owner'], ['reopen']],
    ['dropped', ['deputy'], []],
    ['dropped', ['manager'], ['reopen']],
    ['dropped', [], []],
  ])('%s, %j', (status, parts, steps) => {
    expect([...stepsOpenTo({ status, hasBlock: true }, parts)].sort()).toEqual([...steps].sort());
  });

  it('unblocks only what is blocked', () => {
    expect(stepsOpenTo({ status: 'open', hasBlock: false }, ['owner'])).not.toContain('unblock');
  });
});

it.each<[ActionStep, ActionStatus, ActionStatus]>([
  ['note', 'open', 'open'],
  ['note', 'in_progress', 'in_progress'],
  ['start', 'open', 'in_progress'],
  ['close', 'in_progress', 'done'],
  ['drop', 'open', 'dropped'],
  ['reopen', 'done', 'open'],
  ['reopen', 'dropped', 'open'],
  ['change', 'in_progress', 'in_progress'],
  ['block', 'open', 'open'],
])('statusAfterStep: %s from %s', (step, from, to) => {
  expect(statusAfterStep(step, from)).toBe(to);
});

it.each([
  ['a', false, ['owner']],
  ['b', false, ['deputy']],
  ['c', false, []],
  ['c', true, ['manager']],
  ['a', true, ['owner', 'manager']],
] as const)('partsIn: %s, keeps the register: %s', (personId, keepsRegister, parts) => {
  expect(partsIn({ ownerPersonId: 'a', deputyPersonId: 'b' }, { personId, keepsRegister })).toEqual(parts);
});

it.each([
  ['open', today, false],
  ['open', addDays(today, -1), true],
  ['in_progress', addDays(today, -1), true],
  ['open', null, false],
  ['done', addDays(today, -1), false],
  ['dropped', addDays(today, -1), false],
] as const)('isOverdue: %s, due %s', (status, dueOn, overdue) => {
  expect(isOverdue({ status, dueOn }, today)).toBe(overdue);
});

it.each([
  ['nothing', 'open', null, null, false],
  ['a reason', 'open', 'No room', null, true],
  ['an open action', 'open', null, 'open', true],
  ['one under way', 'in_progress', 'See there', 'in_progress', true],
  ['one that is done', 'open', 'See there', 'done', false],
  ['one that was dropped', 'open', null, 'dropped', false],
  ['whatever, once it is done itself', 'done', 'No room', 'open', false],
] as const)('isBlocked by %s', (_case, status, blockedReason, blockerStatus, blocked) => {
  expect(isBlocked({ status, blockedReason, blockerStatus })).toBe(blocked);
});

const ours = (id: string, status: ActionStatus = 'open') => ({ id, collaborativeId: 'ours', status });
const reasons = (...asked: Parameters<typeof checkBlocking>) =>
  checkBlocking(...asked).map(({ facts }) => facts.reason);

it.each([
  ['another open one', ours('b'), []],
  ['one under way', ours('b', 'in_progress'), []],
  ['one that is done', ours('b', 'done'), ['not-open']],
  ['one that was dropped', ours('b', 'dropped'), ['not-open']],
  ['itself', ours('a'), ['loop']],
  ['one that waits for it', ours('c'), ['loop']],
  ['another collaborative’s', { ...ours('b'), collaborativeId: 'theirs' }, ['other-collaborative']],
])('checkBlocking: %s', (_case, blocker, expected) => {
  expect(reasons(ours('a'), blocker, new Map([['c', 'a']]))).toEqual(expected);
});

it('never lets actions wait for each other in a circle', () => {
  const pick = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.tuple(pick, pick), { maxLength: 30 }), (tries) => {
      const waiting = new Map<string, string>();
      for (const [from, to] of tries)
        if (checkBlocking(ours(from), ours(to), waiting).length === 0) waiting.set(from, to);
      for (const start of waiting.keys()) {
        const path = [start];
        for (let at = waiting.get(start); at !== undefined; at = waiting.get(at)) {
          expect(path).not.toContain(at);
          path.push(at);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('never moves an action for somebody who has no part in it, and only a closed one is reopened', () => {
  const status = fc.constantFrom(...ACTION_STATUSES);
  const parts = fc.subarray<ActionPart>(['owner', 'deputy', 'manager']);
  fc.assert(
    fc.property(status, parts, fc.boolean(), (at, by, hasBlock) => {
      const steps = stepsOpenTo({ status: at, hasBlock }, by);
      if (by.length === 0) expect(steps).toEqual([]);
      expect(steps.includes('reopen')).toBe(
        (at === 'done' || at === 'dropped') && by.some((p) => p !== 'deputy'),
      );
      expect(steps.every((step) => ACTION_STEPS.includes(step))).toBe(true);
    }),
  );
});
