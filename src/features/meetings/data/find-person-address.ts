import 'server-only';
import type { Tx } from '@/server/db';

export async function findPersonAddress(tx: Tx, id: string): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { id }, select: { email: true } });
  return person?.email ?? null;
}
