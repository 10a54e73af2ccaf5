import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Stance } from '@/server/prisma/enums';

export interface StatedPosition {
  readonly membershipId: string;
  /** Null takes back what was written down. */
  readonly stance: Stance | null;
  readonly reason: string | null;
}

/** Writes down where members stand; what did not change keeps its day and its language. */
export async function savePositions(
  tx: Tx,
  decisionId: string,
  positions: readonly StatedPosition[],
  { today, locale }: { readonly today: CalendarDay; readonly locale: Locale },
): Promise<number> {
  const known = await tx.decisionPosition.findMany({ where: { decisionId } });
  let changed = 0;
  for (const { membershipId, stance, reason } of positions) {
    const before = known.find((each) => each.membershipId === membershipId);
    if ((before?.stance ?? null) === stance && (before?.reason ?? null) === reason) continue;
    changed += 1;
    if (stance === null) {
      await tx.decisionPosition.deleteMany({ where: { decisionId, membershipId } });
      continue;
    }
    const values = { stance, reason, language: locale, statedOn: dateFromDay(today) };
    if (before) await tx.decisionPosition.updateMany({ where: { decisionId, membershipId }, data: values });
    else await tx.decisionPosition.createMany({ data: { decisionId, membershipId, ...values } });
  }
  return changed;
}
