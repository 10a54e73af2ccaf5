import 'server-only';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { makeRecorded } from './recorded';
import { findLaterTaken } from './store-file';
import { takeNamed } from './take-named';
import { takeTeamRows } from './take-team-rows';
import { recordingMoment } from './take-versions';
import { makeAccepted } from './taking-tables';

export type TakeOutcome =
  | { readonly status: 'taken' }
  /** Taken, undone or read again meanwhile. */
  | { readonly status: 'stale' }
  /** What is recorded has changed since the dry run: the file has to be checked again. */
  | { readonly status: 'changed' }
  /** A file of a later day was taken meanwhile. */
  | { readonly status: 'overtaken' };

interface Taken {
  readonly id: string;
  /** Names the dry run that the person looked at; null where the portal itself loads the file. */
  readonly version: number | null;
  readonly byId: string | null;
}

/**
 * Takes the accepted rows of a checked batch in one transaction: all of them, or none. It writes past row security, so
 * ask first who may import.
 */
export async function takeBatch(tx: Tx, { id, version, byId }: Taken): Promise<TakeOutcome> {
  const known = await tx.importBatch.findUnique({ where: { id }, select: { employerId: true } });
  if (!known) return { status: 'stale' };
  const moment = await recordingMoment(tx, known.employerId);
  const batch = await tx.importBatch.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ status: true, version: true, employerId: true, template: true, named: true, asAt: true },
      checkedAt: true,
    },
  });
  if (batch.status !== 'checked' || batch.checkedAt === null) return { status: 'stale' };
  if (version !== null && version !== batch.version) return { status: 'stale' };
  const { employerId, named } = batch;
  const asAt = dayFromDate(batch.asAt);
  if (await findLaterTaken(tx, employerId, batch.template, asAt)) return { status: 'overtaken' };
  if (await hasChangedSince(tx, employerId, batch.checkedAt)) return { status: 'changed' };

  await makeRecorded(tx, { employerId, asAt, named });
  await makeAccepted(tx, id);
  const taking = { batchId: id, employerId, from: asAt, moment };
  await (named ? takeNamed(tx, taking) : takeTeamRows(tx, taking));
  const saved = await tx.importBatch.updateMany({
    where: { id, status: 'checked', version: batch.version },
    data: { status: 'taken', takenAt: moment, takenById: byId, version: { increment: 1 } },
  });
  if (saved.count !== 1) throw new Error('The batch changed under the lock');
  return { status: 'taken' };
}

/** Whether a file of the employer was taken or undone since a dry run compared. */
export async function hasChangedSince(tx: Tx, employerId: string, checkedAt: Date): Promise<boolean> {
  const later = await tx.importBatch.count({
    where: { employerId, OR: [{ takenAt: { gte: checkedAt } }, { undoneAt: { gte: checkedAt } }] },
  });
  return later > 0;
}
