import { type Attendee, isThere, type MembershipRole, type Sector } from '@/domain/meetings/meeting';
import type { Answer } from './choices';

export interface MemberFacts {
  readonly id: string;
  readonly role: MembershipRole;
  readonly professionKey: string;
  readonly sector: Sector;
}

/** Answers of a form as the attendance list that the rules of quorum ask for. */
export function attendeesOf(
  members: readonly MemberFacts[],
  answerOf: (id: string) => Answer | null,
): Attendee[] {
  return members.flatMap(({ id, role, professionKey, sector }) => {
    const status = answerOf(id);
    return status === null || status === 'absent'
      ? []
      : [{ membershipId: id, status, role, professionKey, sector }];
  });
}

/** How many members, professions and sectors were there, in person or through a deputy. */
export function countPresent(attendees: readonly Attendee[]) {
  const there = attendees.filter(isThere);
  const distinct = (values: readonly (string | null)[]) =>
    new Set(values.filter((value) => value !== null)).size;
  return {
    members: distinct(there.map(({ membershipId }) => membershipId)),
    professions: distinct(there.map(({ professionKey }) => professionKey)),
    sectors: distinct(there.map(({ sector }) => sector)),
    led: there.some(({ role }) => role === 'lead' || role === 'deputy'),
  };
}
