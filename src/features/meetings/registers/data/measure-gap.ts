import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Wte } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';
import { findGapsAt } from '@/server/gaps/collaborative-gaps';
import type { GapCell } from '@/server/gaps/region-gaps';

export const UNKNOWN_REASONS = ['no-region', 'elsewhere', 'no-pathway', 'population', 'factor'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** A gap on a day; where it is not known, why. */
export type MeasuredGap =
  | { readonly gap: Wte; readonly unknown: null }
  | { readonly gap: null; readonly unknown: UnknownReason };

export interface GapMoved {
  readonly was: MeasuredGap;
  readonly now: MeasuredGap;
}

/** The gap that a decision is about, on the day that it was made and today, as this reader may see it. */
export async function measureGap(
  tx: Tx,
  {
    gapPlaceId,
    gapProfession,
    decidedOn,
  }: Readonly<{
    gapPlaceId: string | null;
    gapProfession: string | null;
    decidedOn: CalendarDay;
  }>,
  today: CalendarDay,
): Promise<GapMoved | null> {
  if (gapPlaceId === null || gapProfession === null) return null;
  const days = await findGapsAt(tx, [gapPlaceId], [decidedOn, today]);
  const on = (index: number) =>
    measured(days[index]?.cells.find(({ profession }) => profession.key === gapProfession));
  return { was: on(0), now: on(1) };
}

function measured(cell: GapCell | undefined): MeasuredGap {
  if (!cell) return { gap: null, unknown: 'no-region' };
  if (cell.planned === 'elsewhere') return { gap: null, unknown: 'elsewhere' };
  if (cell.gap.gap !== null) return { gap: cell.gap.gap, unknown: null };
  if (cell.requirement === null) return { gap: null, unknown: 'no-pathway' };
  const noPeople =
    !cell.requirement.known && cell.requirement.missing.some(({ what }) => what === 'population');
  return { gap: null, unknown: noPeople ? 'population' : 'factor' };
}
