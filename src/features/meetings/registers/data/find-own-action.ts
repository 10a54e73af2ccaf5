import 'server-only';
import { can } from '@/domain/access/can';
import { type ActionStep, mayTake, partsIn, stepsOpenTo } from '@/domain/meetings/action-life';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { type ActionRecord, findAction } from './find-action';

/** What this person may do with an action as it stands. */
export function stepsFor(
  actor: SessionActor,
  action: Pick<ActionRecord, 'status' | 'hasBlock' | 'collaborativeId' | 'owner' | 'deputy'>,
): ActionStep[] {
  return can(actor, 'action:update', { kind: 'collaborative', id: action.collaborativeId })
    ? stepsOpenTo(action, partsOf(actor, action))
    : [];
}

/** An action that this person may move that way, whatever its state; null where they may not. */
export async function findActionFor(
  tx: Tx,
  actor: SessionActor,
  id: string,
  step: ActionStep,
): Promise<ActionRecord | null> {
  const action = await findAction(tx, actor, id);
  return action && mayTake(step, partsOf(actor, action)) ? action : null;
}

function partsOf(
  actor: SessionActor,
  { collaborativeId, owner, deputy }: Pick<ActionRecord, 'collaborativeId' | 'owner' | 'deputy'>,
) {
  const keepsRegister = can(actor, 'register:manage', { kind: 'collaborative', id: collaborativeId });
  const people = { ownerPersonId: owner.personId, deputyPersonId: deputy?.personId ?? null };
  return partsIn(people, { personId: actor.personId, keepsRegister });
}
