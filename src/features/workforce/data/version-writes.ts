import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';

/**
 * A moment for everything that one take records. It is read after the lock, so that it lies after every earlier
 * take, and holds whole milliseconds, which is what a JavaScript date keeps.
 */
export async function recordingMoment(tx: Tx, employerId: string): Promise<Date> {
  // Takes of one employer stand in line: each compares with what the one before left.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('workforce-import:' || ${employerId}, 0))::text`;
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT date_trunc('milliseconds', clock_timestamp()) AS at`;
  if (!row) throw new Error('The database told no time');
  return row.at;
}

/** A version whose facts end: `keepId` is the id of what is kept of it, up to the day from which it no longer holds. */
export interface EndedVersion {
  readonly versionId: string;
  readonly keepId: string;
}

/**
 * Ends versions from a day on, without losing what was recorded: the record is closed at the moment, and the same
 * facts are recorded again up to that day, if they held before it. The import that brought them keeps its name.
 */
export async function endTeamRowVersions(
  tx: Tx,
  ended: readonly EndedVersion[],
  from: CalendarDay,
  moment: Date,
): Promise<void> {
  if (ended.length === 0) return;
  const ids = JSON.stringify(ended);
  await tx.$executeRaw`
    UPDATE team_row_version v SET recorded_to = ${moment}::timestamptz
    FROM jsonb_to_recordset(${ids}::jsonb) AS e("versionId" uuid) WHERE v.id = e."versionId"`;
  await tx.$executeRaw`
    INSERT INTO team_row_version (id, team_row_id, in_post_wte, budgeted_wte, fixed_term_wte, fixed_term_ends_on,
      funding_stream, valid_from, valid_to, recorded_from, import_batch_id)
    SELECT e."keepId", v.team_row_id, v.in_post_wte, v.budgeted_wte, v.fixed_term_wte, v.fixed_term_ends_on,
      v.funding_stream, v.valid_from, ${from}::date, ${moment}::timestamptz, v.import_batch_id
    FROM jsonb_to_recordset(${ids}::jsonb) AS e("versionId" uuid, "keepId" uuid)
      JOIN team_row_version v ON v.id = e."versionId"
    WHERE v.valid_from < ${from}::date`;
}

/** The same for versions of assignments. */
export async function endAssignmentVersions(
  tx: Tx,
  ended: readonly EndedVersion[],
  from: CalendarDay,
  moment: Date,
): Promise<void> {
  if (ended.length === 0) return;
  const ids = JSON.stringify(ended);
  await tx.$executeRaw`
    UPDATE assignment_version v SET recorded_to = ${moment}::timestamptz
    FROM jsonb_to_recordset(${ids}::jsonb) AS e("versionId" uuid) WHERE v.id = e."versionId"`;
  await tx.$executeRaw`
    INSERT INTO assignment_version (id, assignment_id, profession_key, tier, band, contracted_wte, contract_type,
      funding_stream, funding_ends_on, valid_from, valid_to, recorded_from, import_batch_id)
    SELECT e."keepId", v.assignment_id, v.profession_key, v.tier, v.band, v.contracted_wte, v.contract_type,
      v.funding_stream, v.funding_ends_on, v.valid_from, ${from}::date, ${moment}::timestamptz, v.import_batch_id
    FROM jsonb_to_recordset(${ids}::jsonb) AS e("versionId" uuid, "keepId" uuid)
      JOIN assignment_version v ON v.id = e."versionId"
    WHERE v.valid_from < ${from}::date`;
}
