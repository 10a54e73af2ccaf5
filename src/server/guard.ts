import 'server-only';
import { notFound } from 'next/navigation';
import type { Target } from '@/domain/access/actor';
import { can, canSomewhere } from '@/domain/access/can';
import type { Permission } from '@/domain/access/permissions';
import type { SessionActor } from './actor';
import { findCalendarOwner } from './calendar-token';
import { currentActor, requireActor } from './session';

/** Each page's own guard: signed in, and allowed this here. What is forbidden answers like what is absent. */
export async function guardPage(permission: Permission, target: Target): Promise<SessionActor> {
  const actor = await requireActor();
  if (!can(actor, permission, target)) notFound();
  return actor;
}

/** For a page that lists what the person may see, whatever that is: signed in, with the permission anywhere. */
export async function guardList(permission: Permission): Promise<SessionActor> {
  const actor = await requireActor();
  if (!canSomewhere(actor, permission)) notFound();
  return actor;
}

/** The same for a route handler, which answers 404 itself. */
export async function guardRoute(permission: Permission, target: Target): Promise<SessionActor | null> {
  const actor = await currentActor();
  return actor && can(actor, permission, target) ? actor : null;
}

/** For a route handler that answers with what the person may see, whatever that is. */
export async function guardListRoute(permission: Permission): Promise<SessionActor | null> {
  const actor = await currentActor();
  return actor && canSomewhere(actor, permission) ? actor : null;
}

/** For a calendar's address, which a calendar program reads without a session: whose it is, as of today. */
export async function guardCalendar(token: string): Promise<SessionActor | null> {
  const actor = await findCalendarOwner(token);
  return actor && canSomewhere(actor, 'meeting:view') ? actor : null;
}

/** For a page that everyone may read; said aloud, so that a page without a guard stands out. */
export function guardPublic(): void {}
