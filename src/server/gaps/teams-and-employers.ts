import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Named } from '@/i18n/named';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';

export interface TeamName extends Named {
  readonly id: string;
  readonly employerId: string;
  readonly setting: 'primary' | 'community' | 'hospital' | 'other';
}

export interface Employer extends Named {
  readonly id: string;
  readonly kind: string;
  /** Serves the whole country, so what it has not placed belongs to no one region. */
  readonly servesCountry: boolean;
}

/** The bodies that serve a region on a day, those of the whole country among them. */
export async function listRegionEmployers(
  tx: Tx,
  around: readonly string[],
  on: CalendarDay,
): Promise<readonly Employer[]> {
  const date = dateFromDay(on);
  const bodies = await tx.body.findMany({
    where: {
      serves: {
        some: {
          placeId: { in: [...around] },
          AND: [
            { OR: [{ validFrom: null }, { validFrom: { lte: date } }] },
            { OR: [{ validTo: null }, { validTo: { gt: date } }] },
          ],
        },
      },
    },
    select: {
      id: true,
      kind: true,
      nameEn: true,
      nameCy: true,
      serves: { select: { place: { select: { kind: true } } } },
    },
    orderBy: { nameEn: 'asc' },
  });
  return bodies.map(({ serves, ...body }) => ({
    ...body,
    servesCountry: serves.some(({ place }) => place.kind === 'country'),
  }));
}

export async function listTeamNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, TeamName>> {
  const teams = await tx.team.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, employerId: true, nameEn: true, nameCy: true, setting: true },
  });
  return new Map(teams.map((team) => [team.id, team]));
}
