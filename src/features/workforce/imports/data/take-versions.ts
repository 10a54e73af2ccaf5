import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';

/** The tables of versions that a batch writes: each keeps its facts under the identity it names. */
const TABLES = {
  team_row_version: {
    subject: Prisma.sql`team_row_id`,
    columns: Prisma.sql`in_post_wte, budgeted_wte, fixed_term_wte, fixed_term_ends_on, funding_stream, long_absent_wte,
      apart_wte`,
  },
  assignment_version: {
    subject: Prisma.sql`assignment_id`,
    columns: Prisma.sql`profession_key, tier, band, contracted_wte, contract_type, funding_stream, funding_ends_on,
      presence, position_title, decided_by, decided_from, advanced_practice, first_contact, prescriber, welsh_level`,
  },
} as const;
export type VersionTable = keyof typeof TABLES;

/**
 * A moment for everything that one take or undo records, with the employer's takes standing in line: each compares
 * with what the one before left. It is read after the lock, so that it lies after every earlier one, and holds whole
 * milliseconds, which is what a JavaScript date keeps.
 */
export async function recordingMoment(tx: Tx, employerId: string): Promise<Date> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('workforce-import:' || ${employerId}, 0))::text`;
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT date_trunc('milliseconds', clock_timestamp()) AS at`;
  if (!row) throw new Error('The database told no time');
  return row.at;
}

/**
 * Ends the versions that the temporary table `ended` names from a day on, without losing what was recorded: the record
 * is closed at the moment, and the same facts are recorded again up to that day, if they held before it. The batch
 * that brought them keeps its name.
 */
export async function endVersions(
  tx: Tx,
  table: VersionTable,
  { batchId, from, moment }: { readonly batchId: string; readonly from: CalendarDay; readonly moment: Date },
): Promise<void> {
  const { subject, columns } = TABLES[table];
  const name = Prisma.raw(table);
  await tx.$executeRaw`
    UPDATE ${name} v SET recorded_to = ${moment}::timestamptz, ended_by_id = ${batchId}::uuid
    FROM ended e WHERE v.id = e.id`;
  await tx.$executeRaw`
    INSERT INTO ${name} (id, ${subject}, ${columns}, valid_from, valid_to, recorded_from, import_batch_id)
    SELECT uuidv7(), ${subject}, ${columns}, v.valid_from, ${from}::date, ${moment}::timestamptz, v.import_batch_id
    FROM ended e JOIN ${name} v USING (id) WHERE v.valid_from < ${from}::date`;
}

/**
 * Takes back what a batch recorded at `taken`: its versions are closed, those that it closed are recorded again. A
 * subject of which something was recorded since then stays as it is. Gives the ids of these.
 */
export async function undoVersions(
  tx: Tx,
  table: VersionTable,
  { batchId, taken, moment }: { readonly batchId: string; readonly taken: Date; readonly moment: Date },
): Promise<string[]> {
  const { subject, columns } = TABLES[table];
  const name = Prisma.raw(table);
  await tx.$executeRaw`CREATE TEMPORARY TABLE IF NOT EXISTS touched (id uuid PRIMARY KEY, later boolean) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE touched`;
  await tx.$executeRaw`
    INSERT INTO touched
    SELECT ${subject}, bool_or(recorded_from > ${taken}::timestamptz OR coalesce(recorded_to > ${taken}::timestamptz, false))
    FROM ${name} WHERE ${subject} IN (
      SELECT ${subject} FROM ${name} WHERE import_batch_id = ${batchId}::uuid AND recorded_from = ${taken}::timestamptz
      UNION SELECT ${subject} FROM ${name} WHERE ended_by_id = ${batchId}::uuid)
    GROUP BY 1`;
  await tx.$executeRaw`
    UPDATE ${name} v SET recorded_to = ${moment}::timestamptz, ended_by_id = ${batchId}::uuid
    FROM touched t WHERE v.${subject} = t.id AND NOT t.later AND v.recorded_to IS NULL
      AND v.recorded_from = ${taken}::timestamptz`;
  await tx.$executeRaw`
    INSERT INTO ${name} (id, ${subject}, ${columns}, valid_from, valid_to, recorded_from, import_batch_id)
    SELECT uuidv7(), ${subject}, ${columns}, v.valid_from, v.valid_to, ${moment}::timestamptz, v.import_batch_id
    FROM touched t JOIN ${name} v ON v.${subject} = t.id
    WHERE NOT t.later AND v.ended_by_id = ${batchId}::uuid AND v.recorded_to = ${taken}::timestamptz`;
  const later = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM touched WHERE later`;
  return later.map(({ id }) => id);
}
