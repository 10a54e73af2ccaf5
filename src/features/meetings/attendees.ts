import { type Attendee, isThere, type MembershipRole, type Sector } from '@/domain/meetings/meeting';
import type { Answer } from './choices';

export interface MemberFacts {
  readonly id: string;
  readonly role: MembershipRole;
  readonly professionKey: string;
  readonly sector: Sector;
}

/** What is noted of one member; a deputy counts with a profession and sector of their own. */
export interface MemberAnswer {
  readonly answer: Answer | null;
  readonly deputyName: string | null;
  /** Null: that of the member deputised. */
  readonly deputyProfession: string | null;
  readonly deputySector: Sector | null;
}

/** Answers of a form as the attendance list that the rules of quorum ask for. */
export function attendeesOf(
  members: readonly MemberFacts[],
  answerOf: (id: string) => MemberAnswer | null,
): Attendee[] {
  return members.flatMap((member) => {
    const given = answerOf(member.id);
    if (!given?.answer || given.answer === 'absent') return [];
    const own = { membershipId: member.id, status: given.answer, role: member.role };
    return [{ ...own, ...standingFor(member, given) }];
  });
}

/** Profession and sector of whoever was there: the member, or who came in their place. */
export function standingFor(
  { professionKey, sector }: Pick<MemberFacts, 'professionKey' | 'sector'>,
  { answer, deputyProfession, deputySector }: MemberAnswer,
) {
  return answer === 'deputy_for'
    ? { professionKey: deputyProfession ?? professionKey, sector: deputySector ?? sector }
    : { professionKey, sector };
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
