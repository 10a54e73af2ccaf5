import 'server-only';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';

/** Writes to a decision that nobody changed since the page was made; false where somebody did. */
export async function changeDecision(
  tx: Tx,
  id: string,
  version: number,
  data: Prisma.DecisionUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.decision.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

/** One after the other: two changes at once could together close a loop that neither closes alone. */
export async function lockRegister(tx: Tx, collaborativeId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM collaborative WHERE id = ${collaborativeId}::uuid FOR NO KEY UPDATE`;
}

/** Which decision of a collaborative is superseded by which. */
export async function listSuperseded(tx: Tx, collaborativeId: string): Promise<Map<string, string>> {
  const rows = await tx.decision.findMany({
    where: { collaborativeId, supersededById: { not: null } },
    select: { id: true, supersededById: true },
  });
  return new Map(rows.map(({ id, supersededById }) => [id, supersededById ?? '']));
}
