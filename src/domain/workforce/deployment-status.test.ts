import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { countsAsSupply, DEPLOYMENT_STATUSES, isActive, reservesContract } from './deployment-status';

const [start, end] = [calendarDay('2026-04-01'), calendarDay('2026-10-01')];

it.each(DEPLOYMENT_STATUSES)('%s', (status) => {
  const reserving = ['requested', 'released', 'accepted', 'agreed'].includes(status);
  expect(reservesContract(status)).toBe(reserving);
  const supplying = status === 'agreed' || status === 'ended';
  expect(countsAsSupply(status, start, end, start)).toBe(supplying);
  expect(isActive(status, start, end, start)).toBe(status === 'agreed');
});

describe('on both sides of the start and the end', () => {
  it.each([
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('%s: %s', (day, counts) => {
    expect(countsAsSupply('agreed', start, end, calendarDay(day))).toBe(counts);
    expect(isActive('agreed', start, end, calendarDay(day))).toBe(counts);
  });

  it('has no end where none is set', () => {
    expect(countsAsSupply('agreed', start, null, calendarDay('2040-01-01'))).toBe(true);
  });
});
