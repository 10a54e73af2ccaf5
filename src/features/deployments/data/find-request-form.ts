import 'server-only';
import { can, coveredIds } from '@/domain/access/can';
import type { Named } from '@/i18n/named';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { listDecisionsInForce } from './list-decisions-in-force';

const names = { nameEn: true, nameCy: true } as const;

/** The places and professions for which a person may ask. */
export function listRequestSubjects(actor: SessionActor) {
  return readAs(actor, async (tx) => {
    const places = await tx.place.findMany({
      where: { id: { in: coveredIds(actor, 'deployment:request', 'place') }, validTo: null },
      select: { id: true, kind: true, ...names },
    });
    const professions = await tx.profession.findMany({
      where: { isTier: false },
      select: { key: true, ...names },
    });
    return { places, professions };
  });
}

interface DecisionChoice {
  readonly id: string;
  readonly reference: string;
  readonly text: string;
  readonly decidedOn: string;
}

export interface RequestFormRow {
  readonly place: Named & { readonly id: string };
  readonly profession: Named & { readonly key: string };
  readonly decisions: readonly DecisionChoice[];
}

/** What a request for one place and profession can be linked to; null where the person may not ask there. */
export function findRequestForm(
  actor: SessionActor,
  placeId: string,
  professionKey: string,
): Promise<RequestFormRow | null> {
  return readAs(actor, async (tx) => {
    const place = await tx.place.findUnique({ where: { id: placeId }, select: { id: true, ...names } });
    const profession = await tx.profession.findFirst({
      where: { key: professionKey, isTier: false },
      select: { key: true, ...names },
    });
    if (!place || !profession || !can(actor, 'deployment:request', { kind: 'place', id: placeId }))
      return null;
    const decisions = await listDecisionsInForce(tx, actor, { placeId, professionKey });
    return { place, profession, decisions };
  });
}
