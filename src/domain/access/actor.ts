import type { CalendarDay } from '../time/calendar-day';
import type { Role } from './roles';

export type TargetKind = 'place' | 'body' | 'collaborative';

/** What a permission is asked for: a place, an employer or other body, or a collaborative. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

/** `place:<id>`, `body:<id>` or `collaborative:<id>`: how a covered target is looked up. */
export type TargetKey = `${TargetKind}:${string}`;

export interface Appointment {
  readonly id: string;
  readonly role: Role;
  /** Where the person was appointed. */
  readonly scope: Target;
  /** Everything that the appointment covers on the actor's day, its own scope included. */
  readonly covers: ReadonlySet<string>;
}

/** The person who asks, with the appointments that are in force today. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly locale: 'cy' | 'en';
  readonly appointments: readonly Appointment[];
  readonly today: CalendarDay;
}

export function targetKey({ kind, id }: Target): TargetKey {
  return `${kind}:${id}`;
}
