import { type CalendarDay, compareDays } from '../time/calendar-day';
import { type Attendee, isThere } from './meeting';

export interface HeldMeeting {
  readonly heldOn: CalendarDay;
  readonly attendees: readonly Pick<Attendee, 'status' | 'membershipId' | 'professionKey'>[];
}

export interface ProfessionVoice {
  readonly professionKey: string;
  /** Attendances over the meetings looked at, each member (or their deputy) once a meeting. */
  readonly attendances: number;
  /** Of all attendances; null where nobody attended. */
  readonly share: number | null;
  /** No one of the profession at any of the latest meetings; null while too few were held to say. */
  readonly notHeard: boolean | null;
}

export interface EqualVoiceTerms {
  /** Meetings over which shares are taken. */
  readonly meetings: number;
  /** Latest meetings without a profession after which it counts as not heard. */
  readonly silentAfter: number;
}

export const EQUAL_VOICE_TERMS: EqualVoiceTerms = { meetings: 6, silentAfter: 3 };

function professionsAt({ attendees }: HeldMeeting): string[] {
  const byMember = new Map<string, string>();
  for (const { status, membershipId, professionKey } of attendees) {
    const there = isThere({ status, membershipId });
    if (there && membershipId !== null && professionKey !== null) byMember.set(membershipId, professionKey);
  }
  return [...byMember.values()];
}

/**
 * Attendance by profession over the latest meetings, for members to see; never by person. Professions of members who
 * did not come are listed with none, which is the point.
 */
export function equalVoice(
  memberProfessions: readonly string[],
  meetings: readonly HeldMeeting[],
  terms: EqualVoiceTerms = EQUAL_VOICE_TERMS,
): ProfessionVoice[] {
  const latest = [...meetings].sort((a, b) => compareDays(b.heldOn, a.heldOn)).slice(0, terms.meetings);
  const heard = latest.map(professionsAt);
  const all = heard.flat();
  const recent = heard.slice(0, terms.silentAfter).flat();
  const enough = latest.length >= terms.silentAfter;
  const professions = [...new Set([...memberProfessions, ...all])].sort();
  return professions.map((professionKey) => {
    const attendances = all.filter((one) => one === professionKey).length;
    return {
      professionKey,
      attendances,
      share: all.length === 0 ? null : attendances / all.length,
      notHeard: enough ? !recent.includes(professionKey) : null,
    };
  });
}
