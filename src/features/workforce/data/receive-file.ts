import 'server-only';
import type { SessionActor } from '@/server/actor';
import { writeAudit } from '@/server/audit';
import { asPlatform, BusyError, writeAs } from '@/server/db';
import { type CheckedFile, checkFile, type SentFile } from './check-file';

/** Keeps a file's dry run, with its audit entry, in one transaction. The route has asked who may import. */
export async function receiveFile(
  actor: SessionActor,
  sent: Omit<SentFile, 'today' | 'uploadedById'>,
): Promise<CheckedFile> {
  try {
    return await writeAs(actor, async (tx) => {
      const file = { ...sent, today: actor.today, uploadedById: actor.personId };
      const checked = await asPlatform(tx, () => checkFile(tx, file));
      if (!checked.ok) return checked;
      const { batchId, reference, summary } = checked;
      await writeAudit(tx, actor.personId, {
        event: 'import.checked',
        subject: { kind: 'import_batch', id: batchId },
        after: { reference, template: sent.template, asAt: sent.asAt, ...summary },
      });
      return checked;
    });
  } catch (error) {
    if (error instanceof BusyError) return { ok: false, problem: { code: 'IMPORT-BUSY', facts: {} } };
    throw error;
  }
}
