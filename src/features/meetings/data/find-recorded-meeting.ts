import 'server-only';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { visibleMeetings } from './visible';

/** The meeting that an earlier sending of the same form made. */
export function findRecordedMeeting(tx: Tx, actor: SessionActor, submissionKey: string) {
  return tx.meeting.findFirst({ where: { submissionKey, ...visibleMeetings(actor) }, select: { id: true } });
}
