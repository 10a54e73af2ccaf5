import 'server-only';
import type { Tx } from '@/server/db';

/** Names and addresses of everyone who is or was a member, to find them on a list. They never go to a page. */
export async function listMemberAddresses(tx: Tx, collaborativeId: string) {
  const rows = await tx.membership.findMany({
    where: { collaborativeId },
    select: { id: true, person: { select: { name: true, email: true } } },
  });
  return rows.map(({ id, person }) => ({ id, ...person }));
}
