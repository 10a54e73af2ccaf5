import { can } from '@/domain/access/can';
import { calendarDayInLondon } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { DeploymentDetail } from '../data/find-deployment';

/** What the parts of a deployment's page are given. */
export type AboutDeployment = Readonly<{
  locale: Locale;
  actor: SessionActor;
  deployment: DeploymentDetail;
}>;

/** Whether the reader belongs to the employer: days and parts of a registration are theirs alone to read. */
export function isOwnStaff({ actor, deployment: { hostId } }: AboutDeployment): boolean {
  return hostId !== null && can(actor, 'deployment:view', { kind: 'body', id: hostId });
}

/** The day on which something happened, on the clock of Wales. */
export const dayOf = (at: Date) => calendarDayInLondon(at.getTime());
