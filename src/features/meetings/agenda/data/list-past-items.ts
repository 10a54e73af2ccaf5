import 'server-only';
import { originKey, type PastItem } from '@/domain/meetings/carry-forward';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

export type PastItemRow = Awaited<ReturnType<typeof listPastItems>>[number];

/** Every item that was ever on an agenda of a meeting held or called off: what is unfinished has no age limit. */
export async function listPastItems(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const rows = await tx.agendaItem.findMany({
    where: {
      meeting: { AND: [{ collaborativeId, status: { in: ['held', 'cancelled'] } }, visibleMeetings(actor)] },
    },
    select: {
      id: true,
      position: true,
      title: true,
      language: true,
      serves: true,
      needId: true,
      theme: true,
      intendedOutcome: true,
      minutes: true,
      broughtById: true,
      outcome: true,
      origin: true,
      originId: true,
      originProfession: true,
      gathers: true,
      closed: true,
      closedReason: true,
      meeting: { select: { heldOn: true, status: true, kind: true, language: true } },
    },
  });
  return rows.map(({ meeting, language, ...row }) => ({
    ...row,
    language: language ?? meeting.language,
    heldOn: dayFromDate(meeting.heldOn),
    held: meeting.status === 'held',
    byCorrespondence: meeting.kind === 'correspondence',
  })) satisfies PastItem[];
}

/** What stands on the agendas of meetings that are still to come, by itself or in a group. */
export async function listKeysOnAgendas(
  tx: Tx,
  actor: SessionActor,
  collaborativeId: string,
): Promise<Set<string>> {
  const rows = await tx.agendaItem.findMany({
    where: {
      meeting: { AND: [{ collaborativeId, status: { in: ['planned', 'called'] } }, visibleMeetings(actor)] },
    },
    select: { id: true, origin: true, originId: true, originProfession: true, gathers: true },
  });
  return new Set(rows.flatMap((row) => [originKey(row), ...row.gathers]));
}
