import 'server-only';
import { platformTransaction } from '@/server/db';
import { env } from '@/server/env';

/** The demonstration's invented accounts with their first appointment; none where the portal runs for real. */
export async function listDemonstrationSignIns() {
  if (env().DEMO !== '1') return [];
  return platformTransaction((tx) =>
    tx.account.findMany({
      where: { demonstration: true, disabledAt: null },
      select: {
        person: {
          select: {
            name: true,
            email: true,
            appointments: { select: { role: true }, take: 1, orderBy: { id: 'asc' } },
          },
        },
      },
      orderBy: { personId: 'asc' },
    }),
  );
}
