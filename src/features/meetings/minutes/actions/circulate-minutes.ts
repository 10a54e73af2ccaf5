'use server';

import { checkMinutesStep } from '@/domain/meetings/minutes-life';
import { defineFormAction } from '@/server/form-action';
import { atCollaborative, findForStep } from '../data/find-for-step';
import { saveCirculation } from '../data/save-step';
import { circulateInput } from '../inputs';

/** Opens draft minutes to the members, who can comment from then on. */
export const circulateMinutes = defineFormAction({
  input: circulateInput,
  permission: 'meeting:record',
  load: (tx, { meetingId }, actor) => findForStep(tx, actor, meetingId),
  place: (loaded) => atCollaborative(loaded),
  async run({ tx, actor, input, loaded }) {
    const findings = checkMinutesStep(loaded.minutes, 'circulate');
    if (findings.length > 0) return { status: 'refused', findings };
    const number = await saveCirculation(tx, loaded.id, input.version, actor.personId);
    if (number === null) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'minutes.circulated',
        subject: { kind: 'meeting', id: loaded.id },
        before: { status: 'draft' },
        after: { status: 'circulated', version: number },
      },
      revalidate: [`/meetings/${loaded.id}`, `/collaboratives/${loaded.collaborativeId}`],
      location: `/meetings/${loaded.id}`,
    };
  },
});
