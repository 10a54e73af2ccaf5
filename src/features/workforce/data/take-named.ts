import 'server-only';
import { uuidv7 } from 'uuidv7';
import { dayAfter } from '@/domain/time/calendar-day';
import { type Comparison, compareRows } from '@/domain/workforce/import/compare';
import type { KnownProfession } from '@/domain/workforce/import/context';
import { comparableNamed, type NamedRow, namedPeriod } from '@/domain/workforce/import/named-rows';
import { wteToDecimal } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';
import { insertAll } from './insert-all';
import { findRecordedNamed, type RecordedNamedRow } from './recorded-named';
import type { TakenBatch } from './stored-batch';
import { endAssignmentVersions } from './version-writes';

/** Facts of an assignment's own versions; name, team and register stand on the person and the post. */
const VERSION_COLUMNS = [
  'profession',
  'tier',
  'band',
  'contractedWte',
  'contractType',
  'fundingStream',
  'fundingEndsOn',
  'startsOn',
  'endsOn',
];

export function compareNamed(
  rows: readonly NamedRow[],
  recorded: ReadonlyMap<string, RecordedNamedRow>,
): Comparison {
  return compareRows(
    rows.map(comparableNamed),
    [...recorded.values()].map(({ row }) => comparableNamed(row)),
  );
}

/** Records a named file: people, register entries, posts. Compared again here, on what is recorded at this moment. */
export async function takeNamed(
  tx: Tx,
  batch: TakenBatch,
  rows: readonly NamedRow[],
  professions: readonly KnownProfession[],
  moment: Date,
): Promise<void> {
  const recorded = await findRecordedNamed(tx, batch.employerId, batch.asAt, professions);
  const comparison = compareNamed(rows, recorded);
  const staffIds = await saveStaff(tx, batch, rows);
  await saveRegistrations(tx, rows, staffIds);
  const assignmentIds = await saveAssignments(tx, batch, rows, staffIds);

  const revised = comparison.changed.filter(({ fields }) =>
    fields.some(({ column }) => VERSION_COLUMNS.includes(column)),
  );
  const ended = [...revised, ...comparison.leaving].flatMap(({ key }) => {
    const versionId = recorded.get(key)?.versionId;
    return versionId ? [{ versionId, keepId: uuidv7() }] : [];
  });
  await endAssignmentVersions(tx, ended, batch.asAt, moment);

  const wanted = new Set([...comparison.created, ...revised].map(({ key }) => key));
  await insertAll(
    tx,
    'assignment_version',
    rows
      .filter(({ postNumber }) => wanted.has(postNumber))
      .map((row) => {
        const { from, to } = namedPeriod(row, batch.asAt);
        return {
          id: uuidv7(),
          assignment_id: idOf(assignmentIds, row.postNumber),
          profession_key: row.profession,
          tier: row.tier,
          band: row.band,
          contracted_wte: wteToDecimal(row.contractedWte),
          contract_type: row.contractType,
          funding_stream: row.fundingStream,
          funding_ends_on: row.fundingEndsOn,
          valid_from: from,
          valid_to: to,
          recorded_from: moment.toISOString(),
          import_batch_id: batch.id,
        };
      }),
  );
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Nothing was saved for ${key}`);
  return id;
}

async function saveStaff(
  tx: Tx,
  batch: TakenBatch,
  rows: readonly NamedRow[],
): Promise<ReadonlyMap<string, string>> {
  const people = [...new Map(rows.map(({ staffNumber, name }) => [staffNumber, name]))].map(
    ([staffNumber, name]) => ({ id: uuidv7(), staffNumber, name }),
  );
  await tx.$executeRaw`
    INSERT INTO staff AS s (id, employer_id, staff_number, name)
    SELECT p.id, ${batch.employerId}::uuid, p."staffNumber", p.name
    FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS p(id uuid, "staffNumber" text, name text)
    ON CONFLICT (employer_id, staff_number) DO UPDATE SET name = EXCLUDED.name
    WHERE s.name IS DISTINCT FROM EXCLUDED.name`;
  const found = await tx.staff.findMany({
    where: { employerId: batch.employerId },
    select: { id: true, staffNumber: true },
  });
  return new Map(found.map(({ id, staffNumber }) => [staffNumber, id]));
}

/** What the file leaves empty stays as recorded: an extract without checks does not undo a check. */
async function saveRegistrations(
  tx: Tx,
  rows: readonly NamedRow[],
  staffIds: ReadonlyMap<string, string>,
): Promise<void> {
  const entries = new Map<string, Record<string, string | null>>();
  for (const { staffNumber, registration } of rows) {
    if (registration === null) continue;
    const { prefix, number, expiresOn, checkedOn, checkedBy } = registration;
    const key = JSON.stringify([staffNumber, prefix]);
    const known = entries.get(key);
    entries.set(key, {
      id: uuidv7(),
      staff_id: idOf(staffIds, staffNumber),
      register_prefix: prefix,
      number,
      expires_on: expiresOn === null ? (known?.expires_on ?? null) : dayAfter(expiresOn),
      checked_on: checkedOn ?? known?.checked_on ?? null,
      checked_by: checkedBy ?? known?.checked_by ?? null,
    });
  }
  await tx.$executeRaw`
    INSERT INTO registration AS r (id, staff_id, register_prefix, number, expires_on, checked_on, checked_by)
    SELECT id, staff_id, register_prefix, number, expires_on, checked_on, checked_by
    FROM jsonb_populate_recordset(NULL::registration, ${JSON.stringify([...entries.values()])}::jsonb)
    ON CONFLICT (staff_id, register_prefix) DO UPDATE SET number = EXCLUDED.number,
      expires_on = coalesce(EXCLUDED.expires_on, r.expires_on),
      checked_on = coalesce(EXCLUDED.checked_on, r.checked_on),
      checked_by = coalesce(EXCLUDED.checked_by, r.checked_by)`;
}

async function saveAssignments(
  tx: Tx,
  batch: TakenBatch,
  rows: readonly NamedRow[],
  staffIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const teams = await tx.team.findMany({
    where: { employerId: batch.employerId },
    select: { id: true, code: true },
  });
  const teamIds = new Map(teams.map(({ id, code }) => [code, id]));
  const posts = rows.map(({ staffNumber, postNumber, teamCode }) => ({
    id: uuidv7(),
    staff_id: idOf(staffIds, staffNumber),
    employer_id: batch.employerId,
    team_id: idOf(teamIds, teamCode),
    post_number: postNumber,
  }));
  await tx.$executeRaw`
    INSERT INTO assignment AS a (id, staff_id, employer_id, team_id, post_number)
    SELECT id, staff_id, employer_id, team_id, post_number
    FROM jsonb_populate_recordset(NULL::assignment, ${JSON.stringify(posts)}::jsonb)
    ON CONFLICT (employer_id, post_number) DO UPDATE SET team_id = EXCLUDED.team_id
    WHERE a.team_id IS DISTINCT FROM EXCLUDED.team_id`;
  const found = await tx.assignment.findMany({
    where: { employerId: batch.employerId },
    select: { id: true, postNumber: true },
  });
  return new Map(found.map(({ id, postNumber }) => [postNumber, id]));
}
