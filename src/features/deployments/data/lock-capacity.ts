import 'server-only';
import type { Tx } from '@/server/db';

/**
 * Holds the assignment, or without names the team, until the transaction ends. Whoever wants hours of the same one
 * waits here and then sees what is left. Call it as the platform, before facts are loaded.
 */
export async function lockSource(
  tx: Tx,
  source: { readonly fromTeamId: string; readonly assignmentId: string | null },
): Promise<void> {
  if (source.assignmentId)
    await tx.$queryRaw`SELECT 1 FROM assignment WHERE id = ${source.assignmentId}::uuid FOR NO KEY UPDATE`;
  else await tx.$queryRaw`SELECT 1 FROM team WHERE id = ${source.fromTeamId}::uuid FOR NO KEY UPDATE`;
}

/** The same for what a deployment already rests on. */
export async function lockCapacity(tx: Tx, deploymentId: string): Promise<void> {
  const version = await tx.deploymentVersion.findFirst({
    where: { deploymentId, recordedTo: null },
    select: { fromTeamId: true, assignmentId: true },
  });
  if (version?.fromTeamId)
    await lockSource(tx, { fromTeamId: version.fromTeamId, assignmentId: version.assignmentId });
}
