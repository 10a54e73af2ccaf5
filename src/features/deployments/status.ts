import type { CalendarDay } from '@/domain/time/calendar-day';
import { type DeploymentStatus, isActive } from '@/domain/workforce/deployment-status';
import type { TagTone } from '@/ui/tag';

/** What people read: an agreed deployment that has begun is active, one whose last day is past has ended. */
export type ShownStatus = DeploymentStatus | 'active';

interface Dated {
  readonly status: DeploymentStatus;
  readonly period: { readonly from: CalendarDay; readonly to: CalendarDay };
}

export const SHOWN_STATUSES = [
  'requested',
  'released',
  'accepted',
  'refused',
  'agreed',
  'active',
  'ended',
  'declined',
  'withdrawn',
] as const satisfies readonly ShownStatus[];

export function shownStatus({ status, period }: Dated, today: CalendarDay): ShownStatus {
  if (isActive(status, period.from, period.to, today)) return 'active';
  return status === 'agreed' && period.to <= today ? 'ended' : status;
}

const TONES: Readonly<Record<ShownStatus, TagTone>> = {
  requested: 'info',
  released: 'info',
  accepted: 'info',
  agreed: 'good',
  active: 'good',
  refused: 'bad',
  declined: 'neutral',
  withdrawn: 'neutral',
  ended: 'neutral',
};

export function toneOf(status: ShownStatus): TagTone {
  return TONES[status];
}

/** One of the statuses that the list can be asked for; anything else in the address asks for all. */
export function parseShownStatus(text: string | undefined): ShownStatus | null {
  return SHOWN_STATUSES.find((status) => status === text) ?? null;
}
