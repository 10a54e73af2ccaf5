'use server';
import { checkRatification, statusAfterRatification } from '@/domain/meetings/ratify';
import { dateFromDay } from '@/server/days';
import { defineFormAction } from '@/server/form-action';
import { saveToldItem } from '../../minutes/data/save-told-item';
import { decisionPaths, inCollaborative } from '../after';
import { changeDecision } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { lockRatifyingMeeting } from '../data/ratifying-meetings';
import { ratifyInput } from '../inputs';
import { ratifiedItem } from '../ratified-item';

/** A later quorate meeting makes a recommendation a decision, or does not; its minutes tell of it. */
export const ratifyDecision = defineFormAction({
  input: ratifyInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, actor, input, loaded: decision }) {
    if (decision.version !== input.version) return { status: 'stale' };
    const meeting = await lockRatifyingMeeting(tx, input.meetingId, decision.id);
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
    const itemId = meeting.hasItem
      ? null
      : await saveToldItem(tx, meeting, await ratifiedItem(decision, input.ratification), actor.personId);
    const paths = decisionPaths(decision);
    return {
      status: 'done',
      audit: {
        event: input.ratification === 'ratified' ? 'decision.ratified' : 'decision.not-ratified',
        subject: { kind: 'decision', id: decision.id },
        before: { status: decision.status },
        after: { status, meetingId: meeting.id, ratifiedOn: meeting.heldOn, itemId },
      },
      ...paths,
      revalidate: [...paths.revalidate, `/meetings/${meeting.id}`],
    };
  },
});
