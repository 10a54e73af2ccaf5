import 'server-only';
import type { Tx } from '@/server/db';

/** One after the other: whoever comes second sees what the first one set or carried forward. Asked for before all else. */
export async function lockCollaborative(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM collaborative WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}
