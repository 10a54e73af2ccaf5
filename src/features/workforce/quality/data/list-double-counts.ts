import 'server-only';
import { z } from 'zod';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import { DOUBLE_COUNT_DECISIONS } from '@/domain/workforce/double-count';
import { wteFromDecimal } from '@/domain/wte/wte';
import type { Named } from '@/i18n/named';
import type { Tx } from '@/server/db';

const amount = z.string().transform(wteFromDecimal);
const day = z.string().transform(calendarDay);

const caseRow = z.object({
  ownStaffId: z.uuid(),
  ownWte: amount,
  ownSince: day,
  ownIsOlder: z.boolean(),
  otherEmployerId: z.uuid(),
  otherStaffId: z.uuid(),
  /** Only for who settles. */
  otherWte: amount.nullable(),
  otherSince: day.nullable(),
  professionKey: z.string(),
  registerPrefix: z.string(),
  settlementId: z.uuid().nullable(),
  decision: z.enum(DOUBLE_COUNT_DECISIONS).nullable(),
});

export interface DoubleCase extends z.output<typeof caseRow> {
  readonly otherEmployer: Named;
  readonly profession: Named;
  /** The employer's own record, for who may see its named records; null for all others. */
  readonly person: { readonly name: string; readonly posts: readonly string[] } | null;
}

/** Records of the employer whose register entry another employer holds as well, the unsettled ones first. */
export async function listDoubleCounts(
  tx: Tx,
  employerId: string,
  on: CalendarDay,
): Promise<readonly DoubleCase[]> {
  const cases = z.array(caseRow).parse(
    await tx.$queryRaw`
      SELECT own_staff_id AS "ownStaffId", round(own_wte, 5)::text AS "ownWte", own_since::text AS "ownSince",
        own_is_older AS "ownIsOlder", other_employer_id AS "otherEmployerId", other_staff_id AS "otherStaffId",
        round(other_wte, 5)::text AS "otherWte", other_since::text AS "otherSince", profession_key AS "professionKey",
        register_prefix AS "registerPrefix", settlement_id AS "settlementId", decision
      FROM double_count_cases(${employerId}::uuid, ${on}::date)
      ORDER BY decision IS NOT NULL, own_staff_id, other_staff_id`,
  );
  const names = { nameEn: true, nameCy: true } as const;
  const bodies = await tx.body.findMany({
    where: { id: { in: cases.map(({ otherEmployerId }) => otherEmployerId) } },
    select: { id: true, ...names },
  });
  const professions = await tx.profession.findMany({
    where: { key: { in: cases.map(({ professionKey }) => professionKey) } },
    select: { key: true, ...names },
  });
  // Row security leaves them out for everyone who may not see the employer's named records.
  const people = await tx.staff.findMany({
    where: { employerId, id: { in: cases.map(({ ownStaffId }) => ownStaffId) } },
    select: {
      id: true,
      name: true,
      assignments: { select: { postNumber: true }, orderBy: { postNumber: 'asc' } },
    },
  });
  const found: DoubleCase[] = [];
  for (const one of cases) {
    const otherEmployer = bodies.find(({ id }) => id === one.otherEmployerId);
    const profession = professions.find(({ key }) => key === one.professionKey);
    const person = people.find(({ id }) => id === one.ownStaffId);
    if (!otherEmployer || !profession) continue;
    found.push({
      ...one,
      otherEmployer,
      profession,
      person: person
        ? { name: person.name, posts: person.assignments.map(({ postNumber }) => postNumber) }
        : null,
    });
  }
  return found;
}

/** One case of the employer; null where there is none, or none for this reader. */
export async function findDoubleCount(
  tx: Tx,
  { employerId, ownStaffId, otherStaffId }: { employerId: string; ownStaffId: string; otherStaffId: string },
  on: CalendarDay,
): Promise<DoubleCase | null> {
  const cases = await listDoubleCounts(tx, employerId, on);
  return cases.find((one) => one.ownStaffId === ownStaffId && one.otherStaffId === otherStaffId) ?? null;
}
