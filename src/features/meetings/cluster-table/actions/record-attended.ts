'use server';

import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { findCollaborative } from '../../data/find-collaborative';
import { isMemberOn, listMembers } from '../../data/list-members';
import { listPlacesServed } from '../../data/list-places-served';
import { isAttendedKnown, saveAttended } from '../data/cluster-meetings';
import { type AttendedInput, recordAttendedInput } from '../inputs';

/** Records that somebody spoke for the collaborative at a meeting of a cluster, and what became of their items (F18). */
export const recordAttended = defineFormAction({
  input: recordAttendedInput,
  permission: 'collaborative:manage',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, input, loaded: { id: collaborativeId }, today }) {
    const { submissionKey: id, heldOn, placeId, attendedById: membershipId, raised, taken } = input;
    const location = `/collaboratives/${collaborativeId}/cluster-meetings`;
    if (await isAttendedKnown(tx, id)) return { status: 'already', location };
    const problems = await problemsOf(tx, input, today);
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const entry = {
      id,
      collaborativeId,
      placeId,
      membershipId,
      heldOn,
      itemsRaised: raised,
      itemsTaken: taken,
    };
    if (!(await saveAttended(tx, entry)))
      return { status: 'invalid', problems: { heldOn: 'recordedAlready' } };
    return {
      status: 'done',
      audit: {
        event: 'cluster-meeting.recorded',
        subject: { kind: 'cluster_meeting', id },
        after: { collaborativeId, placeId, membershipId, heldOn, raised, taken },
      },
      revalidate: [location],
      location,
    };
  },
});

/** What only the collaborative's own records can tell. */
async function problemsOf(
  tx: Tx,
  { collaborativeId, heldOn, placeId, attendedById }: AttendedInput,
  today: CalendarDay,
): Promise<Record<string, ProblemKey>> {
  if (heldOn > today) return { heldOn: 'dayInFuture' };
  const places = await listPlacesServed(tx, collaborativeId, heldOn);
  if (!places.some(({ id, kind }) => id === placeId && kind === 'cluster'))
    return { placeId: 'unknownChoice' };
  const member = (await listMembers(tx, collaborativeId)).find(({ id }) => id === attendedById);
  if (!member) return { attendedById: 'unknownChoice' };
  return isMemberOn(member, heldOn) ? {} : { attendedById: 'notMemberThen' };
}
