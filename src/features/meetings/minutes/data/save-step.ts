import 'server-only';
import type { Tx } from '@/server/db';
import { findKeptMinutes } from './find-kept-minutes';
import { snapshotMinutes } from './snapshot-minutes';

/** Each gives the number of the version kept, or null where somebody saved first. */

export async function saveCirculation(tx: Tx, id: string, version: number, personId: string) {
  const { count } = await tx.meeting.updateMany({
    where: { id, version },
    data: {
      minutesStatus: 'circulated',
      circulatedAt: new Date(),
      circulatedById: personId,
      version: { increment: 1 },
    },
  });
  return count === 0 ? null : snapshotMinutes(tx, id, personId, null);
}

export async function saveConfirmation(
  tx: Tx,
  id: string,
  version: number,
  personId: string,
  confirmedAtId: string,
) {
  const { count } = await tx.meeting.updateMany({
    where: { id, version },
    data: {
      minutesStatus: 'confirmed',
      confirmedAt: new Date(),
      confirmedById: personId,
      confirmedAtId,
      version: { increment: 1 },
    },
  });
  if (count === 0) return null;
  // The later meeting found right what went round, not what registers wrote since.
  return snapshotMinutes(tx, id, personId, null, null, await findKeptMinutes(tx, id));
}
