import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';

/** Collaboratives whose own page this person may open: every list of theirs starts here. */
export function visibleCollaboratives(actor: SessionActor) {
  return { in: coveredIds(actor, 'collaborative:view', 'collaborative') };
}

export function visibleMeetings(actor: SessionActor) {
  return { collaborativeId: { in: coveredIds(actor, 'meeting:view', 'collaborative') } };
}
