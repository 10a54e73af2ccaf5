import { type Actor, type Appointment, type Target, type TargetKind, targetKey } from './actor';
import { GRANTS, OF_COLLABORATIVES_FROM_A_PLACE, type Permission } from './permissions';
import type { Role } from './roles';

function roleGrants(role: Role, permission: Permission): boolean {
  // A role that the table does not know (an old session, a newer database) is refused everything.
  const granted: readonly Permission[] | undefined = Object.hasOwn(GRANTS, role) ? GRANTS[role] : undefined;
  return granted?.includes(permission) ?? false;
}

/** Whether an appointment grants a permission over targets of this kind, should it cover them. */
function grants({ role, scope }: Appointment, permission: Permission, kind: TargetKind): boolean {
  if (
    kind === 'collaborative' &&
    scope.kind === 'place' &&
    !OF_COLLABORATIVES_FROM_A_PLACE.includes(permission)
  )
    return false;
  return roleGrants(role, permission);
}

function covers(appointment: Appointment, target: Target): boolean {
  return appointment.covers.has(targetKey(target));
}

/**
 * An appointment covers its own place and every place inside it; a cluster lead's, to look at, the collaboratives that
 * serve it as well. Nothing else is covered, and the unknown is refused.
 */
export function can(actor: Actor, permission: Permission, target: Target): boolean {
  return actor.appointments.some(
    (appointment) => grants(appointment, permission, target.kind) && covers(appointment, target),
  );
}

/** Whether the actor may do this anywhere: for navigation only, never in place of `can`. */
export function canSomewhere(actor: Actor, permission: Permission): boolean {
  return actor.appointments.some(({ role }) => roleGrants(role, permission));
}

/** Ids of the targets of one kind for which the actor holds a permission: what `visibleX` lists start from. */
export function coveredIds(actor: Actor, permission: Permission, kind: TargetKind): string[] {
  const prefix = `${kind}:`;
  const ids = new Set<string>();
  for (const appointment of actor.appointments) {
    if (!grants(appointment, permission, kind)) continue;
    for (const key of appointment.covers) if (key.startsWith(prefix)) ids.add(key.slice(prefix.length));
  }
  return [...ids].sort();
}
