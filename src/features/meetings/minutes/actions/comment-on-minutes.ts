'use server';

import { checkMinutesStep } from '@/domain/meetings/minutes-life';
import { defineFormAction } from '@/server/form-action';
import { atCollaborative, findForStep } from '../data/find-for-step';
import { hasComment, hasItem, saveComment } from '../data/save-comment';
import { commentInput } from '../inputs';

/** A member says what is not right in circulated minutes, in all of them or in one item. */
export const commentOnMinutes = defineFormAction({
  input: commentInput,
  permission: 'minutes:comment',
  load: (tx, { meetingId }, actor) => findForStep(tx, actor, meetingId),
  place: (loaded) => atCollaborative(loaded),
  async run({ tx, actor, input, loaded }) {
    const location = `/meetings/${loaded.id}#comments`;
    if (await hasComment(tx, input.submissionKey)) return { status: 'already', location };
    const findings = checkMinutesStep(loaded.minutes, 'comment');
    if (findings.length > 0) return { status: 'refused', findings };
    if (input.itemId && !(await hasItem(tx, loaded.id, input.itemId)))
      return { status: 'invalid', problems: { itemId: 'unknownChoice' } };
    const id = await saveComment(tx, input, actor.personId);
    return {
      status: 'done',
      audit: {
        event: 'minutes.commented',
        subject: { kind: 'meeting', id: loaded.id },
        after: { commentId: id, itemId: input.itemId },
      },
      revalidate: [`/meetings/${loaded.id}`, `/collaboratives/${loaded.collaborativeId}`],
      location,
    };
  },
});
