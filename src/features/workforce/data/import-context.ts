import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { ImportContext } from '@/domain/workforce/import/context';
import type { Tx } from '@/server/db';

/** What a file of this employer is read against on its day. */
export async function findImportContext(
  tx: Tx,
  employerId: string,
  asAt: CalendarDay,
  today: CalendarDay,
): Promise<ImportContext> {
  const professions = await tx.profession.findMany({
    where: { isTier: false },
    select: { key: true, nameEn: true, nameCy: true, registerPrefix: true },
    orderBy: { key: 'asc' },
  });
  // A body that serves the country places its staff in regions and what lies in them.
  const places = await tx.$queryRaw<{ code: string; nameEn: string; nameCy: string }[]>`
    SELECT p.code, p.name_en AS "nameEn", p.name_cy AS "nameCy"
    FROM places_inside(ARRAY(
      SELECT s.place_id FROM body_serves s WHERE s.body_id = ${employerId}::uuid
        AND (s.valid_from IS NULL OR s.valid_from <= ${asAt}::date)
        AND (s.valid_to IS NULL OR s.valid_to > ${asAt}::date)), ${asAt}::date) i
    JOIN place p ON p.id = i.place_id
    WHERE p.kind <> 'country' ORDER BY p.code`;
  const teams = await tx.team.findMany({
    where: { employerId },
    select: { code: true },
    orderBy: { code: 'asc' },
  });
  const posts = await tx.assignment.findMany({
    where: { employerId },
    select: { postNumber: true, staff: { select: { staffNumber: true } } },
  });
  return {
    asAt,
    today,
    professions,
    places,
    teamCodes: teams.map(({ code }) => code),
    posts: posts.map(({ postNumber, staff }) => ({ postNumber, staffNumber: staff.staffNumber })),
  };
}
