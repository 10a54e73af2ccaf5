import 'server-only';
import type { z } from 'zod';
import { can } from '@/domain/access/can';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import type { ProblemKey } from '@/server/form-fields';
import type { requestInput } from '../inputs';
import { listDecisionsInForce } from './list-decisions-in-force';

type Input = Pick<
  z.output<typeof requestInput>,
  'decisionId' | 'needId' | 'placeId' | 'professionKey' | 'submissionKey'
>;

export interface RequestSubject {
  /** The deployment that an earlier send of the same form made. */
  readonly earlierId: string | null;
  /** The collaborative that asks. */
  readonly collaborativeId: string | null;
  readonly problems: Record<string, ProblemKey>;
}

/** Whether what was chosen on the form is there and belongs together; null where place or profession are not. */
export async function findRequestSubject(
  tx: Tx,
  actor: SessionActor,
  input: Input,
): Promise<RequestSubject | null> {
  const place = await tx.place.findUnique({ where: { id: input.placeId }, select: { id: true } });
  if (!place) return null;
  const earlier = await tx.deployment.findFirst({
    where: { submissionKey: input.submissionKey, requestedById: actor.personId },
    select: { id: true },
  });
  const problems: Record<string, ProblemKey> = {};
  const profession = await tx.profession.findFirst({
    where: { key: input.professionKey, isTier: false },
    select: { key: true },
  });
  if (!profession) problems.professionKey = 'unknownChoice';
  if (input.needId && !(await isNeedOf(tx, input.needId, input.placeId, actor)))
    problems.needId = 'unknownChoice';
  const collaboratives = askingCollaboratives(actor, input.placeId);
  const decision = input.decisionId
    ? (await listDecisionsInForce(tx, actor, input)).find(({ id }) => id === input.decisionId)
    : null;
  if (input.decisionId && !decision) problems.decisionId = 'unknownChoice';
  return {
    earlierId: earlier?.id ?? null,
    collaborativeId: decision?.collaborativeId ?? collaboratives[0] ?? null,
    problems,
  };
}

/** The collaboratives for which the person may ask for capacity at this place. */
function askingCollaboratives(actor: SessionActor, placeId: string): string[] {
  return actor.appointments
    .filter(({ scope }) => scope.kind === 'collaborative')
    .filter((appointment) =>
      can({ ...actor, appointments: [appointment] }, 'deployment:request', { kind: 'place', id: placeId }),
    )
    .map(({ scope }) => scope.id);
}

/** Whether a need was recorded for the place or for one around it. */
export async function isNeedOf(
  tx: Tx,
  needId: string,
  placeId: string,
  { today }: Pick<SessionActor, 'today'>,
): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM need n JOIN places_around(${placeId}::uuid, ${today}::date) a ON a.place_id = n.place_id
    WHERE n.id = ${needId}::uuid`;
  return found.length > 0;
}
