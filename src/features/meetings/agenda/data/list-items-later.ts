import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';
import type { AgendaRow } from './find-agenda';

export type LaterItem = Awaited<ReturnType<typeof listItemsLater>>[number];

/** Open business on agendas of later meetings that nobody was invited to yet: a called meeting keeps what it was called with. */
export async function listItemsLater(
  tx: Tx,
  actor: SessionActor,
  { collaborative, heldOn }: Pick<AgendaRow, 'collaborative' | 'heldOn'>,
) {
  const rows = await tx.agendaItem.findMany({
    where: {
      origin: { not: null },
      meeting: {
        AND: [
          {
            collaborativeId: collaborative.id,
            kind: 'meeting',
            status: 'planned',
            heldOn: { gt: dateFromDay(heldOn) },
          },
          visibleMeetings(actor),
        ],
      },
    },
    orderBy: [{ meeting: { heldOn: 'asc' } }, { position: 'asc' }],
    select: {
      id: true,
      title: true,
      language: true,
      meeting: { select: { id: true, heldOn: true, language: true } },
    },
  });
  return rows.map(({ meeting, language, ...item }) => ({
    ...item,
    language: language ?? meeting.language,
    meetingId: meeting.id,
    heldOn: dayFromDate(meeting.heldOn),
  }));
}
