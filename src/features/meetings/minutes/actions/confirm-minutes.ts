'use server';

import { checkConfirmation } from '@/domain/meetings/minutes-life';
import { defineFormAction } from '@/server/form-action';
import { confirmedItem } from '../confirmed-item';
import { lockConfirmingMeeting } from '../data/confirming-meetings';
import { atCollaborative, findForStep } from '../data/find-for-step';
import { saveConfirmation } from '../data/save-step';
import { saveToldItem } from '../data/save-told-item';
import { confirmInput } from '../inputs';

/** Writes down that a later meeting found the minutes right, which its own minutes tell. They are locked from then on. */
export const confirmMinutes = defineFormAction({
  input: confirmInput,
  permission: 'minutes:confirm',
  load: (tx, { meetingId }, actor) => findForStep(tx, actor, meetingId),
  place: (loaded) => atCollaborative(loaded),
  async run({ tx, actor, input, loaded }) {
    const { despiteComments, confirmedAtId } = input;
    const by = await lockConfirmingMeeting(tx, loaded, confirmedAtId);
    if (!by) return { status: 'invalid', problems: { confirmedAtId: 'unknownChoice' } };
    const findings = checkConfirmation(loaded.minutes, by, { despiteComments });
    if (findings.length > 0) return { status: 'refused', findings };
    const number = await saveConfirmation(tx, loaded.id, input.version, actor.personId, confirmedAtId);
    if (number === null) return { status: 'stale' };
    const itemId = by.hasItem
      ? null
      : await saveToldItem(tx, by, await confirmedItem(loaded, by.language), actor.personId);
    return {
      status: 'done',
      audit: {
        event: 'minutes.confirmed',
        subject: { kind: 'meeting', id: loaded.id },
        before: { status: 'circulated', openComments: loaded.minutes.openComments },
        after: { status: 'confirmed', confirmedAtId, itemId, version: number },
      },
      revalidate: [
        `/meetings/${loaded.id}`,
        `/meetings/${by.id}`,
        `/collaboratives/${loaded.collaborativeId}`,
      ],
      location: `/meetings/${loaded.id}`,
    };
  },
});
