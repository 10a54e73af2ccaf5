import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { DeploymentStatus } from '@/domain/workforce/deployment-status';
import type { Wte } from '@/domain/wte/wte';
import type { Named } from '@/i18n/named';
import type { SessionActor } from '@/server/actor';
import { wteFromDecimal } from '@/server/amounts';
import { dayFromDate } from '@/server/days';
import { readAs, type Tx } from '@/server/db';
import { visibleDeployments } from './visible-deployments';

export interface DeploymentRow {
  readonly id: string;
  readonly reference: string;
  readonly status: DeploymentStatus;
  readonly place: Named;
  readonly profession: Named;
  readonly wte: Wte;
  readonly period: { readonly from: CalendarDay; readonly to: CalendarDay };
  readonly receivingPlaceId: string;
  readonly collaborativeId: string | null;
  readonly hostId: string | null;
  readonly host: Named | null;
  /** When it came to where it is now. */
  readonly since: Date;
}

/** Everything that this person may see, newest first; the portal's lists hold hundreds, not thousands. */
export function listDeployments(actor: SessionActor): Promise<DeploymentRow[]> {
  return readAs(actor, async (tx) => {
    const found = await tx.deployment.findMany({
      where: visibleDeployments(actor),
      orderBy: { reference: 'desc' },
      take: 1000,
      select: {
        id: true,
        reference: true,
        receivingPlaceId: true,
        professionKey: true,
        collaborativeId: true,
        versions: {
          where: { recordedTo: null },
          select: {
            status: true,
            wte: true,
            validFrom: true,
            validTo: true,
            hostId: true,
            recordedFrom: true,
          },
        },
      },
    });
    const names = { select: { id: true, nameEn: true, nameCy: true } } as const;
    const ids = found.map((row) => row.receivingPlaceId);
    const places = await tx.place.findMany({ where: { id: { in: ids } }, ...names });
    const bodies = await tx.body.findMany(names);
    const professions = await tx.profession.findMany({ select: { key: true, nameEn: true, nameCy: true } });
    const since = await lastSteps(tx);
    const placeOf = new Map(places.map((place) => [place.id, place]));
    const bodyOf = new Map(bodies.map((body) => [body.id, body]));
    const professionOf = new Map(professions.map((profession) => [profession.key, profession]));
    return found.flatMap(({ versions: [version], professionKey, ...row }) => {
      const place = placeOf.get(row.receivingPlaceId);
      const profession = professionOf.get(professionKey);
      if (!version || !place || !profession) return [];
      return [
        {
          ...row,
          place,
          profession,
          status: version.status,
          wte: wteFromDecimal(version.wte),
          period: { from: dayFromDate(version.validFrom), to: dayFromDate(version.validTo) },
          hostId: version.hostId,
          host: version.hostId ? (bodyOf.get(version.hostId) ?? null) : null,
          since: since.get(row.id) ?? version.recordedFrom,
        },
      ];
    });
  });
}

/** When each deployment last moved; putting something right does not move it. */
async function lastSteps(tx: Tx): Promise<ReadonlyMap<string, Date>> {
  const steps = await tx.deploymentStep.groupBy({
    by: ['deploymentId'],
    where: { kind: { not: 'mended' } },
    _max: { at: true },
  });
  return new Map(steps.flatMap(({ deploymentId, _max: { at } }) => (at ? [[deploymentId, at]] : [])));
}
