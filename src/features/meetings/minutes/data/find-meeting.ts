import 'server-only';
import { minutesSight } from '@/domain/meetings/minutes-sight';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import { asPlatform, type Tx } from '@/server/db';
import { findPersonName } from '../../data/find-person-name';
import { QUORUM_TERMS } from '../../data/terms-to-keep';
import { visibleMeetings } from '../../data/visible';
import { asMinuted } from '../as-minuted';
import { meetingRights } from '../rights';
import { findAddedSince, findKeptMinutes } from './find-kept-minutes';
import { type ItemRow, listAttendance, listItems } from './list-items';

export type MeetingRow = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;

/**
 * The record of a meeting, as much of it as this person sees; null where it is absent or not theirs. Closed items are
 * left out by row security.
 */
export async function findMeeting(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.meeting.findFirst({ where: { id, ...visibleMeetings(actor) }, select: MEETING });
  if (!row) return null;
  const rights = meetingRights(actor, row.collaborative.id);
  // Held before minutes had a status: nobody has circulated them.
  const minutesStatus = row.status === 'held' ? (row.minutesStatus ?? 'draft') : null;
  const sight = minutesSight(row.status, minutesStatus, rights);
  const items = sight === 'nothing' ? [] : await listItems(tx, id, rights);
  const { chair, confirmedAtMeeting, circulatedById, confirmedById, recordedById, ...rest } = row;
  const whole = sight === 'whole';
  // Observers read no versions, only the text that stands.
  const isFrozen = whole && minutesStatus !== null && minutesStatus !== 'draft';
  const kept = isFrozen ? await asPlatform(tx, () => findKeptMinutes(tx, id)) : null;
  const added = isFrozen
    ? await asPlatform(tx, () => findAddedSince(tx, id))
    : new Map<string, CalendarDay>();
  return {
    ...rest,
    added,
    minutesStatus,
    rights,
    sight,
    heldOn: dayFromDate(row.heldOn),
    chair: whole ? (kept ?? { chair: chair?.person.name ?? null }).chair : null,
    quorate: sight === 'nothing' ? null : row.quorate,
    recordedBy: await findPersonName(tx, recordedById),
    circulatedBy: circulatedById && (await findPersonName(tx, circulatedById)),
    confirmedBy: confirmedById && (await findPersonName(tx, confirmedById)),
    confirmedAtMeeting: confirmedAtMeeting && {
      id: confirmedAtMeeting.id,
      heldOn: dayFromDate(confirmedAtMeeting.heldOn),
    },
    attendances: whole && row.status === 'held' ? await listAttendance(tx, id) : [],
    items: asMinuted(whole ? items : items.map(outlineOf), kept),
  };
}

/** Titles, decisions and actions: what owners of actions have to know before minutes go round. */
function outlineOf(item: ItemRow): ItemRow {
  const hidden = { note: null, outcome: null, experience: null, experienceSource: null };
  return { ...item, ...hidden, goodPractice: false };
}

const MEETING = {
  id: true,
  reference: true,
  kind: true,
  status: true,
  heldOn: true,
  startsAt: true,
  endsAt: true,
  location: true,
  purpose: true,
  language: true,
  quorate: true,
  ...QUORUM_TERMS,
  recordedById: true,
  minutesStatus: true,
  circulatedAt: true,
  circulatedById: true,
  confirmedAt: true,
  confirmedById: true,
  calledAt: true,
  cancelledAt: true,
  cancelledReason: true,
  version: true,
  confirmedAtMeeting: { select: { id: true, heldOn: true } },
  chair: { select: { person: { select: { name: true } } } },
  collaborative: {
    select: {
      id: true,
      nameEn: true,
      nameCy: true,
      ...QUORUM_TERMS,
    },
  },
} as const;
