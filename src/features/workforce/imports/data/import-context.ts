import 'server-only';
import { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { TIERS } from '@/domain/workforce/import/code-words';
import type { ImportContext } from '@/domain/workforce/import/context';
import type { Texts } from '@/domain/workforce/import/reading';
import type { ProfessionAnswer } from '@/domain/workforce/profession/determine-profession';
import type { Tx } from '@/server/db';
import type { StoredLayout } from './batch-json';
import { findProfessionLists } from './find-profession-lists';

interface Asked {
  readonly id: string;
  readonly employerId: string;
  readonly named: boolean;
  readonly asAt: CalendarDay;
  readonly today: CalendarDay;
  readonly layout: StoredLayout;
}

/** What a batch is read against: code lists, the employer's places, teams and posts, answers given, cells put right. */
export async function findImportContext(tx: Tx, batch: Asked): Promise<ImportContext> {
  const { employerId, named, asAt, today, layout } = batch;
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
    select: { code: true, nameEn: true, nameCy: true },
    orderBy: { code: 'asc' },
  });
  const posts = named
    ? await tx.$queryRaw<{ postNumber: string; staffNumber: string }[]>`
        SELECT a.post_number AS "postNumber", s.staff_number AS "staffNumber"
        FROM assignment a JOIN staff s ON s.id = a.staff_id WHERE a.employer_id = ${employerId}::uuid`
    : [];
  const answers = await findAnswers(tx, employerId);
  return {
    ...{ asAt, today, named, professions, places, teams, posts },
    file: {
      width: layout.headings.length,
      decimalComma: layout.decimalComma,
      date1904: layout.date1904,
      mends: await findMends(tx, batch.id),
    },
    esr: { lists: await findProfessionLists(tx), ...answers },
  };
}

export const professionAnswer: z.ZodType<ProfessionAnswer, unknown> = z.union([
  z.object({
    professionKey: z.string(),
    tier: z.enum(Object.keys(TIERS) as [keyof typeof TIERS, ...(keyof typeof TIERS)[]]),
  }),
  z.object({ professionKey: z.null(), tier: z.null() }),
]);
export const teamAnswer = z.object({ teamCode: z.string() });

async function findAnswers(tx: Tx, employerId: string) {
  const rows = await tx.importAnswer.findMany({
    where: { employerId },
    select: { kind: true, about: true, answer: true },
  });
  const professionAnswers = new Map<string, ProfessionAnswer>();
  const teamAnswers = new Map<string, string>();
  for (const { kind, about, answer } of rows) {
    if (kind === 'profession') professionAnswers.set(about, professionAnswer.parse(answer));
    else teamAnswers.set(about, teamAnswer.parse(answer).teamCode);
  }
  return { professionAnswers, teamAnswers };
}

async function findMends(tx: Tx, batchId: string): Promise<ReadonlyMap<number, Texts>> {
  const mends = await tx.importMend.findMany({
    where: { batchId },
    select: { row: true, column: true, text: true },
  });
  const byRow = Map.groupBy(mends, ({ row }) => row);
  return new Map(
    [...byRow].map(([row, cells]) => [
      row,
      Object.fromEntries(cells.map(({ column, text }) => [column, text])),
    ]),
  );
}
