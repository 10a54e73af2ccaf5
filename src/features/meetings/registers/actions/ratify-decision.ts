'use server';
import { checkRatification, statusAfterRatification } from '@/domain/meetings/ratify';
import { dateFromDay } from '@/server/days';
import { defineFormAction } from '@/server/form-action';
import { decisionPaths, inCollaborative } from '../after';
import { changeDecision } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { findRatifyingMeeting } from '../data/ratifying-meetings';
import { ratifyInput } from '../inputs';

/** A later quorate meeting makes a recommendation a decision, or does not. */
export const ratifyDecision = defineFormAction({
  input: ratifyInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, input, loaded: decision }) {
    if (decision.version !== input.version) return { status: 'stale' };
    const meeting = await findRatifyingMeeting(tx, input.meetingId);
    if (!meeting) return { status: 'invalid', problems: { meetingId: 'unknownChoice' } };
    const findings = checkRatification(decision, meeting);
    if (findings.length > 0) return { status: 'refused', findings };
    const status = statusAfterRatification(input.ratification);
    const saved = await changeDecision(tx, decision.id, input.version, {
      status,
      ratifiedAtId: meeting.id,
      ratifiedOn: dateFromDay(meeting.heldOn),
    });
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: input.ratification === 'ratified' ? 'decision.ratified' : 'decision.not-ratified',
        subject: { kind: 'decision', id: decision.id },
        before: { status: decision.status },
        after: { status, meetingId: meeting.id, ratifiedOn: meeting.heldOn },
      },
      ...decisionPaths(decision),
    };
  },
});
