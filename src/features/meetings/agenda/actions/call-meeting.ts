'use server';

import { checkCall } from '@/domain/meetings/call-meeting';
import { defineFormAction } from '@/server/form-action';
import { findAgenda } from '../data/find-agenda';
import { saveCall } from '../data/save-meeting';
import { callMeetingInput } from '../inputs';

/** Calls a meeting: from now on its members are invited to it. Refused without purpose (F11). */
export const callMeeting = defineFormAction({
  input: callMeetingInput,
  permission: 'meeting:call',
  async load(tx, { meetingId }, actor) {
    const agenda = await findAgenda(tx, actor, meetingId);
    return agenda && (agenda.status === 'planned' || agenda.status === 'called') ? agenda : null;
  },
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, input, loaded: agenda, today }) {
    const location = `/meetings/${agenda.id}/agenda`;
    if (agenda.status === 'called') return { status: 'already', location };
    // Others who change the agenda wait until this is decided.
    if (!(await saveCall(tx, agenda.id, input.version))) return { status: 'stale' };
    const findings = checkCall({ ...agenda, today });
    if (findings.length > 0) return { status: 'refused', findings };
    return {
      status: 'done',
      audit: {
        event: 'meeting.called',
        subject: { kind: 'meeting', id: agenda.id },
        before: { status: agenda.status },
        after: { status: 'called', heldOn: agenda.heldOn, items: agenda.items.length },
      },
      revalidate: [`/meetings/${agenda.id}`, location, `/collaboratives/${agenda.collaborative.id}`],
      location,
    };
  },
});
