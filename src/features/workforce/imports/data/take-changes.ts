import 'server-only';
import type { Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';

/** Records without versions that a take changes, and the columns of each that it may change. */
const SUBJECTS = {
  team: Prisma.sql`name_en, name_cy, setting`,
  team_placement: Prisma.sql`team_id, place_id, share, valid_from, valid_to`,
  staff: Prisma.sql`name`,
  registration: Prisma.sql`staff_id, register_prefix, number, expires_on, checked_on, checked_by`,
  assignment: Prisma.sql`team_id`,
} as const;
export type ChangeSubject = keyof typeof SUBJECTS;

/** Rows that go when the batch that made them is undone; the others are identities, which stay. */
const REMOVABLE: readonly ChangeSubject[] = ['team_placement', 'registration'];

const imageOf = (subject: ChangeSubject) =>
  Prisma.sql`SELECT to_jsonb(i) FROM (SELECT ${SUBJECTS[subject]} FROM ${Prisma.raw(subject)} WHERE id = s.id) i`;

/** Remembers how the subjects look before they are changed: `ids` is a query of their ids, created ones included. */
export async function noteBefore(tx: Tx, batchId: string, subject: ChangeSubject, ids: Prisma.Sql) {
  await tx.$executeRaw`
    INSERT INTO import_change (batch_id, ordinal, subject, subject_id, before)
    SELECT ${batchId}::uuid, (SELECT coalesce(max(ordinal), 0) FROM import_change WHERE batch_id = ${batchId}::uuid)
      + row_number() OVER (ORDER BY s.id), ${subject}, s.id, (${imageOf(subject)})
    FROM (SELECT DISTINCT id FROM (${ids}) q) s`;
}

/** Remembers rows that did not stand before. */
export async function noteMade(
  tx: Tx,
  batchId: string,
  subject: ChangeSubject,
  made: readonly { readonly id: string }[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO import_change (batch_id, ordinal, subject, subject_id)
    SELECT ${batchId}::uuid, (SELECT coalesce(max(ordinal), 0) FROM import_change WHERE batch_id = ${batchId}::uuid)
      + row_number() OVER (ORDER BY id), ${subject}, id
    FROM unnest(${made.map(({ id }) => id)}::uuid[]) AS m(id)
    WHERE id NOT IN (SELECT subject_id FROM import_change WHERE batch_id = ${batchId}::uuid AND subject = ${subject})`;
}

/** Remembers how they look afterwards, and forgets those that look as before. */
export async function noteAfter(tx: Tx, batchId: string, subject: ChangeSubject): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_change c SET after = (SELECT to_jsonb(i) FROM (SELECT ${SUBJECTS[subject]}
      FROM ${Prisma.raw(subject)} WHERE id = c.subject_id) i)
    WHERE c.batch_id = ${batchId}::uuid AND c.subject = ${subject}`;
  await tx.$executeRaw`
    DELETE FROM import_change WHERE batch_id = ${batchId}::uuid AND subject = ${subject}
      AND before IS NOT DISTINCT FROM after`;
}

/** A change that stays because someone has changed the same record since. */
export interface KeptChange {
  readonly subject: string;
  readonly subjectId: string;
}

/** Puts back what a batch changed, last first; what has been changed since stays, and is named. */
export async function undoChanges(tx: Tx, batchId: string): Promise<KeptChange[]> {
  const kept: KeptChange[] = [];
  for (const subject of ['registration', 'assignment', 'staff', 'team_placement', 'team'] as const) {
    kept.push(...(await undoSubject(tx, batchId, subject)));
  }
  return kept;
}

async function undoSubject(tx: Tx, batchId: string, subject: ChangeSubject): Promise<KeptChange[]> {
  const name = Prisma.raw(subject);
  const columns = SUBJECTS[subject];
  const mine = Prisma.sql`c.batch_id = ${batchId}::uuid AND c.subject = ${subject}`;
  const kept = await tx.$queryRaw<KeptChange[]>`
    SELECT c.subject, c.subject_id AS "subjectId" FROM import_change c WHERE ${mine} AND c.after IS DISTINCT FROM
      (SELECT to_jsonb(i) FROM (SELECT ${columns} FROM ${name} WHERE id = c.subject_id) i)`;
  const same = Prisma.sql`${mine} AND c.subject_id <> ALL (${kept.map(({ subjectId }) => subjectId)}::uuid[])`;
  const before = Prisma.sql`jsonb_populate_record(NULL::${name}, c.before)`;
  if (REMOVABLE.includes(subject)) {
    await tx.$executeRaw`
      DELETE FROM ${name} x USING import_change c WHERE x.id = c.subject_id AND c.before IS NULL AND ${same}`;
  }
  await tx.$executeRaw`
    UPDATE ${name} x SET (${columns}) = (SELECT ${columns} FROM ${before})
    FROM import_change c WHERE x.id = c.subject_id AND c.before IS NOT NULL AND ${same}`;
  // What the batch took away comes back under its own id.
  if (REMOVABLE.includes(subject)) {
    await tx.$executeRaw`
      INSERT INTO ${name} (id, ${columns}) SELECT c.subject_id, ${columns} FROM import_change c, ${before} b
      WHERE c.before IS NOT NULL AND c.after IS NULL AND ${same}`;
  }
  return kept;
}
