import 'server-only';
import { z } from 'zod';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import type { DataAges, SentData } from '@/domain/workforce/completeness';
import { wteFromDecimal } from '@/domain/wte/wte';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';

const count = z.number().int().nullable();
const fileRow = z.object({
  employerId: z.uuid(),
  asAt: z.string().transform(calendarDay),
  rejected: count,
  asking: count,
  leftOut: count,
  openWte: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : wteFromDecimal(text))),
});

/** The last file that was taken of each employer that the reader reaches, as at the day, by employer. */
export async function listLastFiles(tx: Tx, day: CalendarDay): Promise<ReadonlyMap<string, SentData>> {
  const rows = z.array(fileRow).parse(
    await tx.$queryRaw`
      SELECT employer_id AS "employerId", as_at::text AS "asAt", rejected, asking, left_out AS "leftOut",
        round(open_wte, 5)::text AS "openWte"
      FROM last_files(${day}::date) ORDER BY employer_id`,
  );
  return new Map(
    rows.map(({ employerId, asAt, rejected, asking, leftOut, openWte }) => [
      employerId,
      {
        asAt,
        open:
          rejected === null || asking === null || leftOut === null
            ? null
            : { rejected, asking, leftOut, wte: openWte },
      },
    ]),
  );
}

/** After how many days data are ageing or old, as in force on the day; a region's own figure comes before the country's. */
export async function findDataAges(
  tx: Tx,
  regionId: string | null,
  day: CalendarDay,
): Promise<DataAges | null> {
  const date = dateFromDay(day);
  const versions = await tx.ruleSettingVersion.findMany({
    where: {
      recordedTo: null,
      validFrom: { lte: date },
      OR: [{ validTo: null }, { validTo: { gt: date } }],
      setting: { key: { in: ['dataAgeingDays', 'dataOldDays'] }, OR: [{ regionId: null }, { regionId }] },
    },
    select: { value: true, setting: { select: { key: true, regionId: true } } },
  });
  const inForce = (key: string) => {
    const mine = versions.filter(({ setting }) => setting.key === key);
    return (mine.find(({ setting }) => setting.regionId !== null) ?? mine[0])?.value ?? null;
  };
  const ageingDays = inForce('dataAgeingDays');
  const oldDays = inForce('dataOldDays');
  return ageingDays === null || oldDays === null ? null : { ageingDays, oldDays };
}

const totalRow = z.object({
  employerId: z.uuid(),
  people: z.number().int(),
  wte: z.string().transform(wteFromDecimal),
});
/** People of one employer whom charts leave out until a person settles that another one holds the same register entry. */
export type CountedOnceTotal = z.output<typeof totalRow>;

export async function listCountedOnce(tx: Tx, day: CalendarDay): Promise<readonly CountedOnceTotal[]> {
  return z.array(totalRow).parse(
    await tx.$queryRaw`
      SELECT employer_id AS "employerId", people, round(wte, 5)::text AS wte
      FROM counted_once_totals(${day}::date) ORDER BY employer_id`,
  );
}
