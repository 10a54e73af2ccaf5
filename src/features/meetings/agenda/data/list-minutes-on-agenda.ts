import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';
import type { AgendaRow } from './find-agenda';

/** The minutes that items of an agenda are about, the earliest first. */
export async function listMinutesOnAgenda(tx: Tx, actor: SessionActor, { items }: Pick<AgendaRow, 'items'>) {
  const ids = items.flatMap(({ origin, originId }) => (origin === 'minutes' && originId ? [originId] : []));
  const rows = await tx.meeting.findMany({
    where: { AND: [{ id: { in: ids }, status: 'held' }, visibleMeetings(actor)] },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    select: { heldOn: true, minutesStatus: true },
  });
  return rows.flatMap(({ heldOn, minutesStatus: status }) =>
    status ? [{ heldOn: dayFromDate(heldOn), status }] : [],
  );
}
