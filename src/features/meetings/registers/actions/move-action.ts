'use server';
import { defineFormAction } from '@/server/form-action';
import { actionPaths, inCollaborative } from '../after';
import { findActionFor, stepsFor } from '../data/find-own-action';
import { moveAction as move } from '../data/move-action';
import { moveInput } from '../inputs';
import { EVENTS } from '../move';

/** Notes progress, begins, closes with evidence, drops or takes up again with the reason. */
export const moveAction = defineFormAction({
  input: moveInput,
  permission: 'action:update',
  load: (tx, { actionId, step }, actor) => findActionFor(tx, actor, actionId, step),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, actor, input, loaded: action, today, locale }) {
    const { step, note, version } = input;
    if (!stepsFor(actor, action).includes(step)) return { status: 'stale' };
    const around = { personId: actor.personId, today, locale };
    const after = await move(tx, { id: action.id, version, status: action.status }, { step, note }, around);
    if (!after) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: EVENTS[step],
        subject: { kind: 'action', id: action.id },
        before: { status: action.status },
        after,
      },
      ...actionPaths(action),
    };
  },
});
