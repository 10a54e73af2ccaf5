import 'server-only';
import { coveredIds } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';

type Named = { readonly id: string; readonly nameEn: string; readonly nameCy: string };

/** Names of where the person is appointed, and the regions and employers that the menu leads to. */
export function findFrame(actor: SessionActor) {
  const scopes = (kind: 'place' | 'body' | 'collaborative') =>
    actor.appointments.filter(({ scope }) => scope.kind === kind).map(({ scope }) => scope.id);
  const named = { id: true, nameEn: true, nameCy: true } as const;
  return readAs(actor, async (tx) => {
    const places: Named[] = await tx.place.findMany({
      where: { id: { in: scopes('place') } },
      select: named,
    });
    const bodies: Named[] = await tx.body.findMany({ where: { id: { in: scopes('body') } }, select: named });
    const collaboratives: Named[] = await tx.collaborative.findMany({
      where: { id: { in: scopes('collaborative') } },
      select: named,
    });
    const region = await tx.place.findFirst({
      where: { kind: 'region', id: { in: coveredIds(actor, 'gap:view', 'place') } },
      select: { id: true },
      orderBy: { nameEn: 'asc' },
    });
    return {
      names: new Map([...places, ...bodies, ...collaboratives].map((each) => [each.id, each])),
      regionId: region?.id ?? null,
    };
  });
}
