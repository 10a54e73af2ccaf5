import 'server-only';
import { frozenMinutes } from '@/domain/meetings/minutes-frozen';
import type { Tx } from '@/server/db';
import { findKeptMinutes } from './find-kept-minutes';
import { readMinutes, snapshotMinutes } from './snapshot-minutes';

interface OfMinutes {
  readonly meetingId: string;
  readonly personId: string;
}

/**
 * Changes the record of a meeting and keeps its minutes as the next version. Of minutes that went round, it is the text
 * that went round with this change, and with nothing that registers wrote meanwhile. The meeting is locked by then.
 */
export async function snapshotChange<Result>(
  tx: Tx,
  { meetingId, personId }: OfMinutes,
  change: () => Promise<Result>,
): Promise<Result> {
  // Recorded before versions were kept: what it was must not be lost.
  if ((await tx.minutesVersion.count({ where: { meetingId } })) === 0)
    await snapshotMinutes(tx, meetingId, personId, null);
  const kept = await findKeptMinutes(tx, meetingId);
  const { content: before } = await readMinutes(tx, meetingId);
  const result = await change();
  const { content: after } = await readMinutes(tx, meetingId);
  const frozen = kept && frozenMinutes(kept, before, after);
  await snapshotMinutes(tx, meetingId, personId, null, null, frozen);
  return result;
}
