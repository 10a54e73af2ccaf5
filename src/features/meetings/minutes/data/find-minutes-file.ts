import 'server-only';
import type { SessionActor } from '@/server/actor';
import { asPlatform, type Tx } from '@/server/db';
import { loadMeeting } from '../load-meeting';

/**
 * Minutes for a file; null where there are none that this person may read whole. Closed items are left out unless the
 * reader is a member and asks for them, so that a file is safe to pass on.
 */
export async function findMinutesFile(tx: Tx, actor: SessionActor, id: string, asksClosed: boolean) {
  const facts = await loadMeeting(tx, actor, id);
  if (facts?.meeting.status !== 'held' || facts.meeting.sight !== 'whole') return null;
  const { meeting } = facts;
  const showsClosed = asksClosed && meeting.rights.viewClosed;
  const items = showsClosed ? meeting.items : meeting.items.filter(({ closed }) => !closed);
  // Only its number: observers see no versions, and still know which text they hold.
  const last = await asPlatform(tx, () =>
    tx.minutesVersion.aggregate({ where: { meetingId: id }, _max: { number: true } }),
  );
  return { facts: { ...facts, meeting: { ...meeting, items } }, showsClosed, version: last._max.number };
}
