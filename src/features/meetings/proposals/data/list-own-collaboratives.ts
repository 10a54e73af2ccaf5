import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';

/** The collaboratives whose proposals this person may read as one of their own. */
export function listOwnCollaboratives(tx: Tx, actor: SessionActor) {
  return tx.collaborative.findMany({
    where: { id: { in: coveredIds(actor, 'proposal:view', 'collaborative') } },
    select: { id: true, nameEn: true, nameCy: true },
  });
}
