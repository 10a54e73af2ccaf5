'use server';
import { defineFormAction } from '@/server/form-action';
import { actionPaths, inCollaborative } from '../after';
import { findActionFor, stepsFor } from '../data/find-own-action';
import { saveAction } from '../data/save-action';
import { unblockInput } from '../inputs';

/** An action waits no longer. */
export const unblockAction = defineFormAction({
  input: unblockInput,
  permission: 'action:update',
  load: (tx, { actionId }, actor) => findActionFor(tx, actor, actionId, 'unblock'),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, actor, input, loaded: action, today, locale }) {
    if (!stepsFor(actor, action).includes('unblock')) return { status: 'stale' };
    const saved = await saveAction(
      tx,
      { id: action.id, version: input.version },
      { blockedById: null, blockedReason: null },
      { step: 'unblock', note: null },
      { personId: actor.personId, today, locale },
    );
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'action.unblocked',
        subject: { kind: 'action', id: action.id },
        before: { blockedById: action.blockedById },
        after: { blockedById: null },
      },
      ...actionPaths(action),
    };
  },
});
