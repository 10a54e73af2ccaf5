import { type Actor, type Appointment, type Target, type TargetKind, targetKey } from './actor';
import { GRANTS, type Permission } from './permissions';
import type { Role } from './roles';

function grants(role: Role, permission: Permission): boolean {
  // A role that the table does not know (an old session, a newer database) is refused everything.
  const granted: readonly Permission[] | undefined = Object.hasOwn(GRANTS, role) ? GRANTS[role] : undefined;
  return granted?.includes(permission) ?? false;
}

function covers(appointment: Appointment, target: Target): boolean {
  return appointment.covers.has(targetKey(target));
}

/** An appointment covers its own place and every place inside it, and nothing else; the unknown is refused. */
export function can(actor: Actor, permission: Permission, target: Target): boolean {
  return actor.appointments.some(
    (appointment) => grants(appointment.role, permission) && covers(appointment, target),
  );
}

/** Whether the actor may do this anywhere: for navigation only, never in place of `can`. */
export function canSomewhere(actor: Actor, permission: Permission): boolean {
  return actor.appointments.some(({ role }) => grants(role, permission));
}

/** Ids of the targets of one kind for which the actor holds a permission: what `visibleX` lists start from. */
export function coveredIds(actor: Actor, permission: Permission, kind: TargetKind): string[] {
  const prefix = `${kind}:`;
  const ids = new Set<string>();
  for (const appointment of actor.appointments) {
    if (!grants(appointment.role, permission)) continue;
    for (const key of appointment.covers) if (key.startsWith(prefix)) ids.add(key.slice(prefix.length));
  }
  return [...ids].sort();
}
