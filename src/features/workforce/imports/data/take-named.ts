import 'server-only';
import type { Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';
import { noteAfter, noteBefore, noteMade } from './take-changes';
import { endVersions } from './take-versions';
import type { Taking } from './taking';

/** Facts of an assignment's own versions. Person, team and registration stand on their own records. */
const VERSION_FACTS = [
  ...['profession', 'tier', 'band', 'contractedWte', 'contractType', 'presence', 'positionTitle'],
  ...['decidedBy', 'decidedFrom', 'advancedPractice', 'firstContact', 'prescriber', 'welshLevel'],
  ...['fundingStream', 'fundingEndsOn', 'startsOn', 'endsOn'],
];

/**
 * Records the accepted rows of a file with one row an assignment: people, registrations, posts and their versions. The
 * tables `accepted` and `recorded` are the transaction's own. It writes past row security.
 */
export async function takeNamed(tx: Tx, taking: Taking): Promise<void> {
  await saveStaff(tx, taking);
  await saveAssignments(tx, taking);
  await saveRegistrations(tx, taking);

  await tx.$executeRaw`
    INSERT INTO ended SELECT unnest(r.versions) FROM accepted w JOIN recorded r USING (key)
    WHERE w.verdict = 'leaving' OR NOT r.facts @> pick(w.facts, ${VERSION_FACTS}::text[]) OR cardinality(r.versions) > 1`;
  await endVersions(tx, 'assignment_version', taking);
  await tx.$executeRaw`
    INSERT INTO assignment_version (id, assignment_id, profession_key, tier, band, contracted_wte, contract_type, presence,
      position_title, decided_by, decided_from, advanced_practice, first_contact, prescriber, welsh_level, funding_stream,
      funding_ends_on, valid_from, valid_to, recorded_from, import_batch_id)
    SELECT uuidv7(), a.id, f->>'profession', (f->>'tier')::tier, f->>'band', (f->>'contractedWte')::numeric,
      (f->>'contractType')::contract_type, coalesce(f->>'presence', 'in_post')::presence, f->>'positionTitle',
      f->>'decidedBy', f->>'decidedFrom', (f->>'advancedPractice')::boolean, (f->>'firstContact')::boolean,
      (f->>'prescriber')::boolean, (f->>'welshLevel')::int, f->>'fundingStream', (f->>'fundingEndsOn')::date,
      coalesce((f->>'startsOn')::date, ${taking.from}::date), (f->>'endsOn')::date + 1, ${taking.moment}::timestamptz,
      ${taking.batchId}::uuid
    FROM (
      SELECT w.key, coalesce(r.facts, '{}') || w.facts AS f FROM accepted w LEFT JOIN recorded r USING (key)
      WHERE w.verdict = 'created' OR (w.verdict = 'changed'
        AND (NOT r.facts @> pick(w.facts, ${VERSION_FACTS}::text[]) OR cardinality(r.versions) > 1))
    ) x JOIN assignment a ON a.employer_id = ${taking.employerId}::uuid AND a.post_number = x.key`;
}

async function saveStaff(tx: Tx, { batchId, employerId }: Taking): Promise<void> {
  const people = Prisma.sql`SELECT DISTINCT ON (facts->>'staffNumber') facts->>'staffNumber' AS number,
    facts->>'name' AS name FROM accepted WHERE verdict <> 'leaving'`;
  await noteBefore(
    tx,
    batchId,
    'staff',
    Prisma.sql`SELECT s.id FROM staff s JOIN (${people}) p ON p.number = s.staff_number
    WHERE s.employer_id = ${employerId}::uuid AND p.name IS NOT NULL AND p.name <> s.name`,
  );
  // An extract may leave the name out: the number stands until a file tells it.
  await tx.$executeRaw`
    INSERT INTO staff AS s (id, employer_id, staff_number, name)
    SELECT uuidv7(), ${employerId}::uuid, p.number, coalesce(p.name, p.number) FROM (${people}) p
    ON CONFLICT (employer_id, staff_number) DO UPDATE SET name = EXCLUDED.name
    WHERE s.name <> EXCLUDED.name AND EXCLUDED.name <> EXCLUDED.staff_number`;
  await noteAfter(tx, batchId, 'staff');
}

async function saveAssignments(tx: Tx, { batchId, employerId }: Taking): Promise<void> {
  const posts = Prisma.sql`SELECT w.key, w.facts->>'staffNumber' AS number, t.id AS team_id FROM accepted w
    JOIN team t ON t.employer_id = ${employerId}::uuid AND t.code = w.facts->>'teamCode' WHERE w.verdict <> 'leaving'`;
  await noteBefore(
    tx,
    batchId,
    'assignment',
    Prisma.sql`SELECT a.id FROM assignment a JOIN (${posts}) p
    ON p.key = a.post_number WHERE a.employer_id = ${employerId}::uuid AND a.team_id <> p.team_id`,
  );
  await tx.$executeRaw`
    INSERT INTO assignment AS a (id, staff_id, employer_id, team_id, post_number)
    SELECT uuidv7(), s.id, ${employerId}::uuid, p.team_id, p.key
    FROM (${posts}) p JOIN staff s ON s.employer_id = ${employerId}::uuid AND s.staff_number = p.number
    ON CONFLICT (employer_id, post_number) DO UPDATE SET team_id = EXCLUDED.team_id
    WHERE a.team_id <> EXCLUDED.team_id`;
  await noteAfter(tx, batchId, 'assignment');
}

/** What the file leaves empty stays as recorded: an extract without checks does not undo a check. */
async function saveRegistrations(tx: Tx, { batchId, employerId }: Taking): Promise<void> {
  const entries = Prisma.sql`SELECT DISTINCT ON (s.id, prefix) s.id AS staff_id,
      coalesce(p.register_prefix, 'other') AS prefix, w.facts->>'registrationNumber' AS number,
      (w.facts->>'registrationExpiresOn')::date + 1 AS expires_on, (w.facts->>'registrationCheckedOn')::date AS checked_on,
      w.facts->>'registrationCheckedBy' AS checked_by
    FROM accepted w JOIN profession p ON p.key = w.facts->>'profession'
      JOIN staff s ON s.employer_id = ${employerId}::uuid AND s.staff_number = w.facts->>'staffNumber'
    WHERE w.verdict <> 'leaving' AND w.facts->>'registrationNumber' IS NOT NULL
    ORDER BY s.id, prefix, w.facts->>'registrationCheckedOn' DESC NULLS LAST`;
  const known = Prisma.sql`SELECT r.id FROM registration r JOIN (${entries}) e
    ON e.staff_id = r.staff_id AND e.prefix = r.register_prefix`;
  await noteBefore(tx, batchId, 'registration', known);
  const made = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO registration AS r (id, staff_id, register_prefix, number, expires_on, checked_on, checked_by)
    SELECT uuidv7(), staff_id, prefix, number, expires_on, checked_on, checked_by FROM (${entries}) e
    ON CONFLICT (staff_id, register_prefix) DO UPDATE SET number = EXCLUDED.number,
      expires_on = coalesce(EXCLUDED.expires_on, r.expires_on),
      checked_on = coalesce(EXCLUDED.checked_on, r.checked_on),
      checked_by = coalesce(EXCLUDED.checked_by, r.checked_by)
    RETURNING r.id`;
  await noteMade(tx, batchId, 'registration', made);
  await noteAfter(tx, batchId, 'registration');
}
