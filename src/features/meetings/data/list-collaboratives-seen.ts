import 'server-only';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { visibleCollaboratives } from './visible';

/** The collaboratives whose page this person may open: for a cluster lead, those that serve the place. */
export function listCollaborativesSeen(tx: Tx, actor: SessionActor) {
  return tx.collaborative.findMany({
    where: { id: visibleCollaboratives(actor) },
    select: { id: true, nameEn: true, nameCy: true },
  });
}
