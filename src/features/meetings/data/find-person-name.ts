import 'server-only';
import type { Tx } from '@/server/db';

export async function findPersonName(tx: Tx, id: string): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { id }, select: { name: true } });
  return person?.name ?? null;
}
