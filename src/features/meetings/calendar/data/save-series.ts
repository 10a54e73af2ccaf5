import 'server-only';
import { uuidv7 } from 'uuidv7';
import { type CalendarDay, dayAfter } from '@/domain/time/calendar-day';
import { dateFromDay, dateFromDayOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { SeriesInput } from '../inputs';

function columns({ lastDay, startsOn, ...series }: SeriesInput) {
  const { cadence, week, weekday, startsAt, endsAt, location, purpose, language } = series;
  return {
    ...{ cadence, week, weekday, startsAt, endsAt, location, purpose, language },
    startsOn: dateFromDay(startsOn),
    endsOn: dateFromDayOrNull(lastDay && dayAfter(lastDay)),
  };
}

export async function saveSeries(tx: Tx, collaborativeId: string, series: SeriesInput): Promise<string> {
  const id = uuidv7();
  await tx.meetingSeries.createMany({ data: { id, collaborativeId, ...columns(series) } });
  return id;
}

/** False where someone saved since. */
export async function saveSeriesChange(
  tx: Tx,
  { id, version, series }: { readonly id: string; readonly version: number; readonly series: SeriesInput },
): Promise<boolean> {
  const { count } = await tx.meetingSeries.updateMany({
    where: { id, version },
    data: { ...columns(series), version: { increment: 1 } },
  });
  return count === 1;
}

export async function saveSeriesEnd(
  tx: Tx,
  { id, version, lastDay }: { readonly id: string; readonly version: number; readonly lastDay: CalendarDay },
): Promise<boolean> {
  const { count } = await tx.meetingSeries.updateMany({
    where: { id, version },
    data: { endsOn: dateFromDay(dayAfter(lastDay)), version: { increment: 1 } },
  });
  return count === 1;
}
