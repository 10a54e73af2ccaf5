import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';

/**
 * Decisions and actions that this person may see: a member's at once, for those who act have to know; an observer's
 * once the minutes of their meeting are confirmed. What is closed is hidden by row security.
 */
export function visibleRecords(actor: SessionActor) {
  return {
    OR: [
      { collaborativeId: { in: coveredIds(actor, 'minutes:view-circulated', 'collaborative') } },
      {
        collaborativeId: { in: coveredIds(actor, 'meeting:view', 'collaborative') },
        item: { meeting: { minutesStatus: 'confirmed' as const } },
      },
    ],
  };
}
