import type { Finding } from '../finding/finding';
import { addMonths, type CalendarDay, compareDays } from '../time/calendar-day';
import { type AttendanceStatus, isThere, type Sector } from './meeting';

/** Somebody as far as equal voice counts them: what they are, never who they are. */
export interface Voiced {
  readonly professionKey: string | null;
  readonly sector: Sector | null;
}

export interface VoiceAttendee extends Voiced {
  readonly status: AttendanceStatus;
  readonly membershipId: string | null;
}

/** What one held meeting adds up from. */
export interface VoiceMeeting {
  readonly heldOn: CalendarDay;
  readonly attendees: readonly VoiceAttendee[];
  /** Who brought each item; items that nobody is named for are left out. */
  readonly itemsBroughtBy: readonly Voiced[];
  readonly decisionsLedBy: readonly Voiced[];
  readonly actionsHeldBy: readonly Voiced[];
  /** How often each profession spoke; null where the collaborative does not count it. */
  readonly contributions: readonly { readonly professionKey: string; readonly count: number }[] | null;
}

export const VOICE_MEASURES = ['attendances', 'items', 'decisions', 'actions', 'contributions'] as const;
export type VoiceMeasure = (typeof VOICE_MEASURES)[number];

export interface Voice {
  /** A profession's key or a sector. */
  readonly key: string;
  /** Members of the group today, and others of it who were there: what small numbers are judged by. */
  readonly people: number;
  /** Members of it today: the seats. */
  readonly seats: number;
  /** Over the meetings looked at; an attendance is a member, or their deputy, once a meeting. Null: not counted. */
  readonly counts: Readonly<Record<VoiceMeasure, number | null>>;
  /** No one of the group at any of the latest meetings; null while too few were held to say. */
  readonly notHeard: boolean | null;
}

export interface VoiceTerms {
  /** Meetings over which counts are taken. */
  readonly meetings: number;
  /** Latest meetings without a group after which it counts as not heard. */
  readonly silentAfter: number;
}

export const EQUAL_VOICE_TERMS: VoiceTerms = { meetings: 6, silentAfter: 3 };

export type VoiceGroup = 'professionKey' | 'sector';

export interface VoiceMember extends Voiced {
  readonly membershipId: string;
}

/** Those who were there, each member once; who deputises counts as the member. */
function thoseThere({ attendees }: Pick<VoiceMeeting, 'attendees'>): VoiceMember[] {
  const byMember = new Map<string, VoiceMember>();
  for (const { status, membershipId, professionKey, sector } of attendees)
    if (isThere({ status, membershipId }) && membershipId !== null && !byMember.has(membershipId))
      byMember.set(membershipId, { membershipId, professionKey, sector });
  return [...byMember.values()];
}

export function latestMeetings<Meeting extends { readonly heldOn: CalendarDay }>(
  meetings: readonly Meeting[],
  count: number = EQUAL_VOICE_TERMS.meetings,
): Meeting[] {
  return [...meetings].sort((a, b) => compareDays(b.heldOn, a.heldOn)).slice(0, count);
}

/**
 * Attendance, items brought, decisions led and actions held by profession or by sector over the latest meetings (F16).
 * Never by person. Groups of members who did not come are listed with none, which is the point.
 */
export function equalVoice(
  group: VoiceGroup,
  members: readonly VoiceMember[],
  meetings: readonly VoiceMeeting[],
  terms: VoiceTerms = EQUAL_VOICE_TERMS,
): Voice[] {
  const latest = latestMeetings(meetings, terms.meetings);
  const there = latest.map(thoseThere);
  const recent = new Set(
    there
      .slice(0, terms.silentAfter)
      .flat()
      .map((one) => one[group]),
  );
  const enough = latest.length >= terms.silentAfter;
  const all = {
    items: latest.flatMap(({ itemsBroughtBy }) => itemsBroughtBy),
    decisions: latest.flatMap(({ decisionsLedBy }) => decisionsLedBy),
    actions: latest.flatMap(({ actionsHeldBy }) => actionsHeldBy),
  };
  // Contributions are written down by profession alone.
  const spoken = group === 'professionKey' ? latest.flatMap(({ contributions }) => contributions ?? []) : [];
  const counted = group === 'professionKey' && latest.some(({ contributions }) => contributions !== null);
  const everyone = [...members, ...there.flat()];
  const keys = new Set(
    [...everyone, ...all.items, ...all.decisions, ...all.actions]
      .map((one) => one[group])
      .concat(group === 'professionKey' ? spoken.map(({ professionKey }) => professionKey) : [])
      .filter((key) => key !== null),
  );
  const of = (entries: readonly Voiced[], key: string) => entries.filter((one) => one[group] === key).length;
  const peopleOf = (entries: readonly VoiceMember[], key: string) =>
    new Set(entries.filter((one) => one[group] === key).map(({ membershipId }) => membershipId)).size;
  return [...keys].sort().map((key) => ({
    key,
    people: peopleOf(everyone, key),
    seats: peopleOf(members, key),
    counts: {
      attendances: of(there.flat(), key),
      items: of(all.items, key),
      decisions: of(all.decisions, key),
      actions: of(all.actions, key),
      contributions: counted
        ? spoken.reduce((sum, one) => sum + (one.professionKey === key ? one.count : 0), 0)
        : null,
    },
    notHeard: enough ? !recent.has(key as never) : null,
  }));
}

/** A group's part of the whole, from 0 to 1; null where there is nothing to share. */
export function voiceShare(voices: readonly Voice[], key: string, measure: VoiceMeasure): number | null {
  const total = voices.reduce((sum, { counts }) => sum + (counts[measure] ?? 0), 0);
  const own = voices.find((voice) => voice.key === key)?.counts[measure];
  return total === 0 || own === null || own === undefined ? null : own / total;
}

const ABOUT = {
  standing: 'guidance',
  source: {
    document: 'ahp-professional-collaboratives',
    section: 'equal voice',
    requirements: ['F16', 'F17'],
  },
  effect: 'warn',
  mendBy: ['collaborativeLead', 'collaborativeDeputy'],
} as const satisfies Omit<Finding, 'code' | 'facts'>;

/**
 * F16 and F17: professions that nobody heard for three meetings, one profession with over half of the seats or of the
 * items brought, and members' professions silent for a year. Advice: it never stops anything.
 */
export function checkEqualVoice(
  members: readonly VoiceMember[],
  meetings: readonly VoiceMeeting[],
  today: CalendarDay,
  terms: VoiceTerms = EQUAL_VOICE_TERMS,
): Finding[] {
  const voices = equalVoice('professionKey', members, meetings, terms);
  const seated = voices.filter(({ seats }) => seats > 0);
  const findings: Finding[] = [];
  const yearAgo = addMonths(today, -12);
  const inYear = meetings.filter(({ heldOn }) => heldOn > yearAgo && heldOn <= today);
  // A year can only be silent when a year was recorded.
  const recordsReachBack = meetings.some(({ heldOn }) => heldOn <= addMonths(yearAgo, 1));
  const heardInYear = new Set(inYear.flatMap(thoseThere).map(({ professionKey }) => professionKey));
  for (const { key, notHeard } of seated) {
    const silentForYear = recordsReachBack && inYear.length >= terms.silentAfter && !heardInYear.has(key);
    if (silentForYear)
      findings.push({ ...ABOUT, code: 'VOICE-SILENT-YEAR', facts: { reason: 'silent', profession: key } });
    else if (notHeard === true)
      findings.push({
        ...ABOUT,
        code: 'VOICE-NOT-HEARD',
        facts: { reason: 'not-heard', profession: key, meetings: terms.silentAfter },
      });
  }
  const totalSeats = seated.reduce((sum, { seats }) => sum + seats, 0);
  for (const voice of voices) {
    if (seated.length > 1 && voice.seats * 2 > totalSeats)
      findings.push({
        ...ABOUT,
        code: 'VOICE-OVER-HALF',
        facts: { reason: 'seats', profession: voice.key, count: voice.seats, total: totalSeats },
      });
    const share = voiceShare(voices, voice.key, 'items');
    const total = voices.reduce((sum, { counts }) => sum + (counts.items ?? 0), 0);
    if (seated.length > 1 && share !== null && share > 0.5)
      findings.push({
        ...ABOUT,
        code: 'VOICE-OVER-HALF',
        facts: { reason: 'items', profession: voice.key, count: voice.counts.items ?? 0, total },
      });
  }
  return findings;
}
