import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { type Wte, wteToDecimal } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';
import { findReservedPeaks, type RestsOn } from './reserved-peaks';

export interface Beyond {
  readonly restsOn: RestsOn;
  readonly reserved: Wte;
}

interface Asked {
  readonly id: string;
  readonly employerId: string;
  readonly named: boolean;
  readonly asAt: CalendarDay;
}

/**
 * What a checked batch cuts below what is deployed from it, among the rows that it changes or ends. Such a file is
 * taken and flagged: the employer's figures stand.
 */
export async function findBeyond(tx: Tx, batch: Asked): Promise<Beyond[]> {
  const peaks = await findReservedPeaks(tx, batch);
  const found: Beyond[] = [];
  for (const { restsOn, wte } of peaks) {
    const about = JSON.stringify(restsOn);
    const [cut] = await tx.$queryRaw<{ cut: boolean }[]>`
      SELECT coalesce(bool_or(r.verdict IN ('changed', 'leaving')) AND coalesce(sum(r.wte) FILTER
        (WHERE r.verdict <> 'leaving'), 0) < ${wteToDecimal(wte)}::numeric, false) AS cut
      FROM import_row r LEFT JOIN recorded k USING (key)
      WHERE r.batch_id = ${batch.id}::uuid AND NOT r.left_out
        AND coalesce(r.facts, r.before, k.facts) @> ${about}::jsonb`;
    if (cut?.cut) found.push({ restsOn, reserved: wte });
  }
  return found;
}
