import { type ActionStep, statusAfterStep } from '@/domain/meetings/action-life';
import type { ActionStatus } from '@/domain/meetings/meeting';
import type { CalendarDay } from '@/domain/time/calendar-day';

/** What of an action changes with a step. A closed action waits for nothing; one that is open again has no evidence. */
export function changesOf(step: ActionStep, status: ActionStatus, note: string | null, today: CalendarDay) {
  const after = statusAfterStep(step, status);
  const closes = step === 'close' || step === 'drop';
  return {
    status: after,
    closedOn: closes ? today : null,
    evidence: closes ? note : null,
    ...(closes ? { blockedById: null, blockedReason: null } : {}),
  };
}

/** What happened, for the audit trail. */
export const EVENTS: Readonly<Record<ActionStep, string>> = {
  note: 'action.noted',
  start: 'action.started',
  close: 'action.closed',
  drop: 'action.dropped',
  reopen: 'action.reopened',
  change: 'action.changed',
  block: 'action.blocked',
  unblock: 'action.unblocked',
};
