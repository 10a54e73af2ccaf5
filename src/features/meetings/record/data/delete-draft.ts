import 'server-only';
import type { Tx } from '@/server/db';

export interface DraftOf {
  readonly personId: string;
  readonly collaborativeId: string;
  /** Null for a meeting that was not planned. */
  readonly meetingId: string | null;
}

/** What was typed has become a record, or is thrown away. */
export async function deleteDraft(tx: Tx, { personId, collaborativeId, meetingId }: DraftOf): Promise<void> {
  await tx.meetingDraft.deleteMany({ where: { personId, collaborativeId, meetingId } });
}
