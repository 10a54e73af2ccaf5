import { expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { checkMinutesToConfirm } from './minutes-to-confirm';

it('warns of each draft that is to be confirmed, and stops nothing', () => {
  const heldOn = calendarDay('2026-11-05');
  const states = ['draft', 'circulated', 'confirmed'] as const;
  expect(checkMinutesToConfirm(states.map((status) => ({ heldOn, status })))).toMatchObject([
    { code: 'MEETING-MINUTES-READ', effect: 'warn', facts: { reason: 'draft', heldOn } },
  ]);
});
