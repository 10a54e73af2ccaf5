import 'server-only';
import type { SessionActor } from '@/server/actor';
import { asPlatform, BusyError, writeAs } from '@/server/db';
import { type SentFile, type StoredFile, storeFile } from './store-file';

/** Keeps a file with its audit entry, in one transaction. The route has asked who may import. */
export async function receiveFile(
  actor: SessionActor,
  sent: Omit<SentFile, 'today' | 'uploadedById'>,
): Promise<StoredFile> {
  try {
    return await writeAs(actor, (tx) =>
      asPlatform(tx, () => storeFile(tx, { ...sent, today: actor.today, uploadedById: actor.personId })),
    );
  } catch (error) {
    if (error instanceof BusyError) return { ok: false, problem: { code: 'IMPORT-BUSY', facts: {} } };
    throw error;
  }
}
