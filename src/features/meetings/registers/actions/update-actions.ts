'use server';
import { findCollaborative } from '@/features/meetings/data/find-collaborative';
import { defineFormAction } from '@/server/form-action';
import { actionPaths } from '../after';
import type { ActionRecord } from '../data/find-action';
import { findActionFor, stepsFor } from '../data/find-own-action';
import { moveAction } from '../data/move-action';
import { bulkInput } from '../inputs';

/** Moves all the actions that were ticked the same way, or none. */
export const updateActions = defineFormAction({
  input: bulkInput,
  permission: 'action:update',
  async load(tx, { collaborativeId, rows, bulkStep }, actor) {
    const collaborative = await findCollaborative(tx, actor, collaborativeId);
    const found: (ActionRecord & { readonly sentVersion: number })[] = [];
    for (const { actionId, version, chosen } of rows) {
      if (!chosen) continue;
      const action = await findActionFor(tx, actor, actionId, bulkStep);
      // One that is not theirs was never offered: the whole form is refused.
      if (action?.collaborativeId !== collaborativeId) return null;
      found.push({ ...action, sentVersion: version });
    }
    return collaborative && { id: collaborative.id, actions: found };
  },
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: { id, actions }, today, locale }) {
    const { bulkStep: step, bulkNote: note, meetingId } = input;
    const around = { personId: actor.personId, today, locale };
    for (const action of actions) {
      if (!stepsFor(actor, action).includes(step)) return { status: 'stale' };
      const moved = { id: action.id, version: action.sentVersion, status: action.status };
      if (!(await moveAction(tx, moved, { step, note }, around))) return { status: 'stale' };
    }
    const fromMeeting = actions.some(({ item }) => item.meeting.id === meetingId);
    return {
      status: 'done',
      audit: {
        event: 'actions.updated',
        subject: { kind: 'collaborative', id },
        before: actions.map((action) => ({ actionId: action.id, status: action.status })),
        after: { step, actions: actions.map((action) => action.id) },
      },
      revalidate: [...new Set(actions.flatMap((action) => actionPaths(action).revalidate))],
      location: fromMeeting ? `/meetings/${meetingId}` : `/collaboratives/${id}/actions`,
    };
  },
});
