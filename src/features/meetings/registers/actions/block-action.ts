'use server';
import { checkBlocking } from '@/domain/meetings/action-life';
import { defineFormAction } from '@/server/form-action';
import { actionPaths, inCollaborative } from '../after';
import { lockRegister } from '../data/change-decision';
import { findAction } from '../data/find-action';
import { findActionFor, stepsFor } from '../data/find-own-action';
import { listWaiting, saveAction } from '../data/save-action';
import { blockInput } from '../inputs';

/** Writes down that an action waits, for another action or for a reason. */
export const blockAction = defineFormAction({
  input: blockInput,
  permission: 'action:update',
  load: (tx, { actionId }, actor) => findActionFor(tx, actor, actionId, 'block'),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, actor, input, loaded: action, today, locale }) {
    const { version, blockedById, blockedReason } = input;
    if (!stepsFor(actor, action).includes('block')) return { status: 'stale' };
    await lockRegister(tx, action.collaborativeId);
    const blocker = blockedById === null ? null : await findAction(tx, actor, blockedById);
    if (blockedById !== null && !blocker)
      return { status: 'invalid', problems: { blockedById: 'unknownChoice' } };
    if (blocker) {
      const findings = checkBlocking(action, blocker, await listWaiting(tx, action.collaborativeId));
      if (findings.length > 0) return { status: 'refused', findings };
    }
    const details = blocker ? { action: blocker.reference } : undefined;
    const saved = await saveAction(
      tx,
      { id: action.id, version },
      { blockedById, blockedReason },
      { step: 'block', note: blockedReason, details },
      { personId: actor.personId, today, locale },
    );
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'action.blocked',
        subject: { kind: 'action', id: action.id },
        before: { blockedById: action.blockedById },
        after: { blockedById },
      },
      ...actionPaths(action),
    };
  },
});
