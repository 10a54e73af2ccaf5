import { type CalendarDay, isWithin } from '../time/calendar-day';

/** As stored; *active* is agreed and started, so it follows from the day and is never stored. */
export const DEPLOYMENT_STATUSES = [
  'requested',
  'released',
  'accepted',
  'agreed',
  'refused',
  'declined',
  'withdrawn',
  'ended',
] as const;

export type DeploymentStatus = (typeof DEPLOYMENT_STATUSES)[number];

const RESERVING: readonly DeploymentStatus[] = ['requested', 'released', 'accepted', 'agreed'];
const SUPPLYING: readonly DeploymentStatus[] = ['agreed', 'ended'];

/** Whether a deployment that rests on an assignment or team row holds back its WTE there during its own days. */
export function reservesContract(status: DeploymentStatus): boolean {
  return RESERVING.includes(status);
}

/**
 * Whether the WTE works at the receiving place on the day. `endsBefore` is half-open. One that ended early counts up
 * to its end, so that figures as at a past day stay true.
 */
export function countsAsSupply(
  status: DeploymentStatus,
  startsOn: CalendarDay,
  endsBefore: CalendarDay | null,
  day: CalendarDay,
): boolean {
  return SUPPLYING.includes(status) && isWithin(day, startsOn, endsBefore);
}

/** Agreed, started and not over: derived from the day. */
export function isActive(
  status: DeploymentStatus,
  startsOn: CalendarDay,
  endsBefore: CalendarDay | null,
  day: CalendarDay,
): boolean {
  return status === 'agreed' && isWithin(day, startsOn, endsBefore);
}
