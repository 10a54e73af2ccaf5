import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

export type GoodPracticeRow = Awaited<ReturnType<typeof listGoodPractice>>[number];

/**
 * Good practice that confirmed minutes mark as worth sharing (F07), over every collaborative whose meetings this person
 * may see, the newest first. Closed items are left out for members too: what is here is meant to be handed on.
 */
export async function listGoodPractice(tx: Tx, actor: SessionActor) {
  const rows = await tx.agendaItem.findMany({
    where: {
      goodPractice: true,
      closed: false,
      meeting: { AND: [visibleMeetings(actor), { status: 'held', minutesStatus: 'confirmed' }] },
    },
    orderBy: [{ meeting: { heldOn: 'desc' } }, { position: 'asc' }],
    select: {
      id: true,
      title: true,
      note: true,
      language: true,
      broughtBy: { select: { professionKey: true } },
      meeting: {
        select: {
          id: true,
          reference: true,
          heldOn: true,
          language: true,
          collaborative: { select: { nameEn: true, nameCy: true } },
        },
      },
    },
  });
  return rows.map(({ broughtBy, language, meeting, ...row }) => ({
    ...row,
    language: language ?? meeting.language,
    /** Of whoever brought it; null where nobody wrote that down. */
    professionKey: broughtBy?.professionKey ?? null,
    collaborative: meeting.collaborative,
    meeting: { id: meeting.id, reference: meeting.reference, heldOn: dayFromDate(meeting.heldOn) },
  }));
}
