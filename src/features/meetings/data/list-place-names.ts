import 'server-only';
import type { Tx } from '@/server/db';

/** Both names of some places, by id. */
export async function listPlaceNames(tx: Tx, ids: readonly (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows =
    wanted.length === 0
      ? []
      : await tx.place.findMany({
          where: { id: { in: wanted } },
          select: { id: true, nameEn: true, nameCy: true },
        });
  return new Map(rows.map((row) => [row.id, row]));
}
