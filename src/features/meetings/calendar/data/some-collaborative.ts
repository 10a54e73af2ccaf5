import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';

/** A collaborative whose meetings this person may see: whoever has none has no calendar here. */
export function someCollaborative(actor: SessionActor): string | null {
  return coveredIds(actor, 'meeting:view', 'collaborative')[0] ?? null;
}
