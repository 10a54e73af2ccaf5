import 'server-only';
import { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SuppliedDeployment } from '@/domain/workforce/supply';
import type { Tx } from '@/server/db';
import { listDeploymentSupply, listTeamPlacements, listTeamSupply } from '@/server/gaps/team-supply';

const placeRow = z.object({
  placeId: z.uuid(),
  around: z.array(z.object({ placeId: z.uuid(), kind: z.string(), nameEn: z.string(), nameCy: z.string() })),
});

/** Places with what they lie in on the day, themselves included. */
async function listPlaceLevels(tx: Tx, ids: readonly string[], day: CalendarDay) {
  return z.array(placeRow).parse(
    await tx.$queryRaw`
      SELECT p.id AS "placeId", (
        SELECT jsonb_agg(jsonb_build_object('placeId', o.id, 'kind', o.kind, 'nameEn', o.name_en, 'nameCy', o.name_cy))
        FROM places_around(p.id, ${day}::date) a JOIN place o ON o.id = a.place_id) AS around
      FROM place p WHERE p.id = ANY (${[...ids]}::uuid[])`,
  );
}

export type TeamsData = NonNullable<Awaited<ReturnType<typeof findTeams>>>;

/** An employer's teams on a day, as was known on another: WTE, team map, deployments from them, places and their names. */
export async function findTeams(
  tx: Tx,
  employerId: string,
  { day, knownOn }: { readonly day: CalendarDay; readonly knownOn: CalendarDay | null },
) {
  const employer = await tx.body.findUnique({
    where: { id: employerId },
    select: { id: true, nameEn: true, nameCy: true },
  });
  if (!employer) return null;
  const teams = await tx.team.findMany({
    where: { employerId },
    select: { id: true, code: true, nameEn: true, nameCy: true, setting: true },
    orderBy: { code: 'asc' },
  });
  const own = new Set(teams.map(({ id }) => id));
  const supply = (await listTeamSupply(tx, day, knownOn)).filter(({ teamId }) => own.has(teamId));
  const placements = (await listTeamPlacements(tx, day)).filter(({ teamId }) => own.has(teamId));
  const deployments: SuppliedDeployment[] = (await listDeploymentSupply(tx, day, knownOn)).filter(
    ({ fromTeamId }) => own.has(fromTeamId),
  );
  const placeIds = new Set([
    ...placements.map(({ placeId }) => placeId),
    ...deployments.map(({ receivingPlaceId }) => receivingPlaceId),
  ]);
  const professions = await tx.profession.findMany({ select: { key: true, nameEn: true, nameCy: true } });
  const places = await listPlaceLevels(tx, [...placeIds], day);
  return { employer, teams, supply, placements, deployments, places, professions };
}
