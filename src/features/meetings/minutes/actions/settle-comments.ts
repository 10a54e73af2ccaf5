'use server';

import { checkMinutesStep } from '@/domain/meetings/minutes-life';
import { defineFormAction } from '@/server/form-action';
import { atCollaborative, findForStep } from '../data/find-for-step';
import { openCommentIds, saveSettlements } from '../data/save-comment';
import { keyOf } from '../edit-texts';
import { settleInput } from '../inputs';

/** The lead answers comments on the minutes, one or several at once. */
export const settleComments = defineFormAction({
  input: settleInput,
  permission: 'meeting:record',
  load: (tx, { meetingId }, actor) => findForStep(tx, actor, meetingId),
  place: (loaded) => atCollaborative(loaded),
  async run({ tx, input, loaded }) {
    const findings = checkMinutesStep(loaded.minutes, 'settle');
    if (findings.length > 0) return { status: 'refused', findings };
    const given = Object.entries(input.settlements).flatMap(([key, text]) => (text ? [{ key, text }] : []));
    if (given.length === 0) {
      const [first = ''] = Object.keys(input.settlements);
      return { status: 'invalid', problems: { [`settlements.${first}`]: 'required' } };
    }
    const open = await openCommentIds(tx, loaded.id);
    const settlements = given.map(({ key, text }) => ({ id: open.find((id) => keyOf(id) === key), text }));
    const known = settlements.flatMap(({ id, text }) => (id ? [{ id, text }] : []));
    // Answered by somebody else meanwhile, or no comment on these minutes.
    if (known.length < given.length) return { status: 'stale' };
    await saveSettlements(tx, known, input.settlementLanguage);
    return {
      status: 'done',
      audit: {
        event: 'minutes.comments-settled',
        subject: { kind: 'meeting', id: loaded.id },
        after: { commentIds: known.map(({ id }) => id) },
      },
      revalidate: [`/meetings/${loaded.id}`, `/collaboratives/${loaded.collaborativeId}`],
      location: `/meetings/${loaded.id}#comments`,
    };
  },
});
