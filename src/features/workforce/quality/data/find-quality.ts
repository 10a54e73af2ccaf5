import 'server-only';
import { z } from 'zod';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import type { QualityRow } from '@/domain/workforce/quality';
import type { Named } from '@/i18n/named';
import type { Tx } from '@/server/db';
import { findDataAges, listLastFiles } from '@/server/gaps/data-cover';
import { findQualityEmployer } from './find-employer';

const day = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : calendarDay(text)));
const row = z.object({
  named: z.boolean(),
  /** Only for who may see the employer's named records. */
  reference: z.string().nullable(),
  teamId: z.uuid(),
  professionKey: z.string(),
  tier: z.enum(['registered', 'support', 'student']),
  band: z.string(),
  setting: z.string(),
  placed: z.boolean(),
  registerPrefix: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  expiresOn: day,
  checkedOn: day,
  fixedTerm: z.boolean(),
  fundingEndsOn: day,
  welshLevel: z.number().int().nullable(),
  aboveOne: z.boolean(),
});

export interface RowOfTeam extends QualityRow {
  readonly reference: string | null;
  readonly teamId: string;
  readonly aboveOne: boolean;
}

/** Rows of the employer that count on a day, as they were known at a moment; as they are known now without one. */
async function listQualityRows(
  tx: Tx,
  employerId: string,
  on: CalendarDay,
  knownAt: Date | null = null,
): Promise<readonly RowOfTeam[]> {
  const moment = knownAt?.toISOString() ?? 'infinity';
  return z.array(row).parse(
    await tx.$queryRaw`
      SELECT q.named, q.reference, q.team_id AS "teamId", q.profession_key AS "professionKey", q.tier::text, q.band,
        t.setting::text, q.placed, q.register_prefix AS "registerPrefix", q.registration_number AS "registrationNumber",
        q.expires_on::text AS "expiresOn", q.checked_on::text AS "checkedOn", q.fixed_term AS "fixedTerm",
        q.funding_ends_on::text AS "fundingEndsOn", q.welsh_level AS "welshLevel", coalesce(q.above_one, false) AS "aboveOne"
      FROM quality_rows(${employerId}::uuid, ${on}::date, ${moment}::timestamptz) q JOIN team t ON t.id = q.team_id
      ORDER BY q.team_id, q.profession_key, q.reference`,
  );
}

const fileRow = z.object({
  asAt: z.string().transform(calendarDay),
  takenAt: z.date(),
  rows: z.number().int().nullable(),
  open: z.number().int().nullable(),
});

export interface QualityOfFile extends z.output<typeof fileRow> {
  readonly records: readonly RowOfTeam[];
}

const MOST_FILES = 4;

export type Quality = NonNullable<Awaited<ReturnType<typeof findQuality>>>;

/** Everything that tells the quality of one employer's data on a day; null where there is no such employer. */
export async function findQuality(tx: Tx, employerId: string, on: CalendarDay) {
  const employer = await findQualityEmployer(tx, employerId);
  if (!employer) return null;
  const records = await listQualityRows(tx, employerId, on);
  const sent = (await listLastFiles(tx, on)).get(employerId) ?? null;
  const [waiting] = await tx.$queryRaw<{ people: number }[]>`
    SELECT count(DISTINCT own_staff_id)::int AS people FROM double_count_cases(${employerId}::uuid, ${on}::date)
    WHERE decision IS NULL`;
  const teams = await tx.team.findMany({
    where: { employerId },
    select: { id: true, nameEn: true, nameCy: true },
  });
  const professions = await tx.profession.findMany({ select: { key: true, nameEn: true, nameCy: true } });
  const taken = z.array(fileRow).parse(
    await tx.$queryRaw`
      SELECT as_at::text AS "asAt", taken_at AS "takenAt", rows, open FROM files_taken(${employerId}::uuid, ${on}::date, ${MOST_FILES}::int)`,
  );
  const files: QualityOfFile[] = [];
  for (const file of taken)
    files.push({ ...file, records: await listQualityRows(tx, employerId, file.asAt, file.takenAt) });
  return {
    employer,
    day: on,
    records,
    sent,
    ages: await findDataAges(tx, null, on),
    waiting: waiting?.people ?? 0,
    teams: new Map<string, Named>(teams.map((team) => [team.id, team])),
    professions: new Map<string, Named>(professions.map((profession) => [profession.key, profession])),
    /** The newest first. */
    files,
  };
}
