import 'server-only';
import type { PlacedTeam } from '@/domain/meetings/team-representation';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Named } from '@/i18n/named';
import type { Tx } from '@/server/db';
import { listTeamPlacements, listTeamSupply } from '@/server/gaps/team-supply';
import { listPlacesServed } from '../../data/list-places-served';

export interface PlacedTeamRow extends PlacedTeam, Named {
  readonly employerId: string;
}

/** Teams of the team map that work on a day in the places that the collaborative serves, and those inside them. */
export async function listPlacedTeams(
  tx: Tx,
  collaborativeId: string,
  day: CalendarDay,
): Promise<PlacedTeamRow[]> {
  const places = new Set((await listPlacesServed(tx, collaborativeId, day)).map(({ id }) => id));
  const placements = await listTeamPlacements(tx, day);
  const ids = [...new Set(placements.flatMap(({ teamId, placeId }) => (places.has(placeId) ? teamId : [])))];
  const supply = Map.groupBy(await listTeamSupply(tx, day), ({ teamId }) => teamId);
  const teams = await tx.team.findMany({
    where: { id: { in: ids } },
    select: { id: true, employerId: true, nameEn: true, nameCy: true },
  });
  return teams.map((team) => ({
    ...team,
    professions: [...new Set((supply.get(team.id) ?? []).map(({ professionKey }) => professionKey))],
  }));
}

/** What a member's form offers: the teams of the places, and the one chosen before, also where it works here no more. */
export function offeredTo(
  { teamId, team, employerId }: { teamId: string | null; team: Named | null; employerId: string | null },
  teams: readonly PlacedTeamRow[],
): readonly (Named & { readonly id: string; readonly employerId: string })[] {
  if (!teamId || !team || teams.some(({ id }) => id === teamId)) return teams;
  return [...teams, { ...team, id: teamId, employerId: employerId ?? '' }];
}
