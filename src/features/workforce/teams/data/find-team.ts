import 'server-only';
import { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { listDeploymentSupply } from '@/server/gaps/team-supply';

/** Changes with everything that is recorded of the team and its map, whoever records it: a form or a file. */
async function basisOf(tx: Tx, teamId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ basis: string }[]>`
    SELECT md5(to_jsonb(t)::text || coalesce((SELECT jsonb_agg(to_jsonb(p) ORDER BY p.id)::text FROM team_placement p
      WHERE p.team_id = t.id), '')) AS basis
    FROM team t WHERE t.id = ${teamId}::uuid`;
  return row?.basis ?? '';
}

async function listPlacements(tx: Tx, teamId: string) {
  const rows = await tx.teamPlacement.findMany({
    where: { teamId },
    select: {
      id: true,
      placeId: true,
      share: true,
      validFrom: true,
      validTo: true,
      recordedAt: true,
      recordedById: true,
      endedAt: true,
      endedById: true,
      place: { select: { nameEn: true, nameCy: true } },
    },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    ...row,
    share: row.share.toFixed(5),
    validFrom: dayFromDate(row.validFrom),
    validTo: row.validTo ? dayFromDate(row.validTo) : null,
  }));
}

export type StoredPlacement = Awaited<ReturnType<typeof listPlacements>>[number];
export type TeamRecord = NonNullable<Awaited<ReturnType<typeof findTeam>>>;

/** A team with its map over time; null where there is none. */
export async function findTeam(tx: Tx, teamId: string) {
  const team = await tx.team.findUnique({
    where: { id: teamId },
    select: { id: true, employerId: true, code: true, nameEn: true, nameCy: true, setting: true },
  });
  if (!team) return null;
  return { ...team, basis: await basisOf(tx, teamId), placements: await listPlacements(tx, teamId) };
}

/** Holds the team until the transaction ends, and finds it as it then is. */
export async function lockTeam(tx: Tx, teamId: string): Promise<TeamRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM team WHERE id = ${teamId}::uuid FOR NO KEY UPDATE`;
  return findTeam(tx, teamId);
}

const placeRow = z.object({
  id: z.uuid(),
  kind: z.enum(['cluster', 'county', 'pcpg', 'region', 'country']),
  nameEn: z.string(),
  nameCy: z.string(),
});

/** Places where the employer's teams can work: those that it serves, on a day. */
export async function listServedPlaces(tx: Tx, employerId: string, day: CalendarDay) {
  return z.array(placeRow).parse(
    await tx.$queryRaw`
      SELECT DISTINCT p.id, p.kind::text, p.name_en AS "nameEn", p.name_cy AS "nameCy"
      FROM body_serves s CROSS JOIN LATERAL places_inside(ARRAY[s.place_id], ${day}::date) i JOIN place p ON p.id = i.place_id
      WHERE s.body_id = ${employerId}::uuid AND (s.valid_from IS NULL OR s.valid_from <= ${day}::date)
        AND (s.valid_to IS NULL OR s.valid_to > ${day}::date)
        AND (p.valid_from IS NULL OR p.valid_from <= ${day}::date) AND (p.valid_to IS NULL OR p.valid_to > ${day}::date)`,
  );
}

/** The team's page: the record, who changed its map, what it may be placed at, and how many deployments take from it. */
export async function findTeamPage(tx: Tx, employerId: string, teamId: string, today: CalendarDay) {
  const team = await findTeam(tx, teamId);
  const employer = await tx.body.findUnique({
    where: { id: employerId },
    select: { id: true, nameEn: true, nameCy: true },
  });
  if (!team || !employer || team.employerId !== employerId) return null;
  const people = await tx.person.findMany({
    where: {
      id: {
        in: team.placements.flatMap(({ recordedById, endedById }) =>
          [recordedById ?? [], endedById ?? []].flat(),
        ),
      },
    },
    select: { id: true, name: true },
  });
  const files = await tx.$queryRaw<{ id: string; reference: string }[]>`
    SELECT c.subject_id AS id, b.reference FROM import_change c JOIN import_batch b ON b.id = c.batch_id
    WHERE c.subject = 'team_placement' AND c.subject_id = ANY (${team.placements.map(({ id }) => id)}::uuid[])
      AND b.status = 'taken'
    ORDER BY b.taken_at`;
  const deployments = (await listDeploymentSupply(tx, today)).filter(
    ({ fromTeamId }) => fromTeamId === teamId,
  );
  return {
    employer,
    team,
    people,
    files,
    deployments: deployments.length,
    served: await listServedPlaces(tx, employerId, today),
  };
}

export type TeamPageData = NonNullable<Awaited<ReturnType<typeof findTeamPage>>>;
