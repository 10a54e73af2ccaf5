'use server';

import { defineFormAction } from '@/server/form-action';
import { findAttended, removeAttended } from '../data/cluster-meetings';
import { removeAttendedInput } from '../inputs';

/** Takes off what was recorded by mistake; the audit trail keeps it. */
export const removeAttendedEntry = defineFormAction({
  input: removeAttendedInput,
  permission: 'collaborative:manage',
  async load(tx, { collaborativeId, entryId }) {
    const entry = await findAttended(tx, collaborativeId, entryId);
    return entry && { collaborativeId, entryId, entry };
  },
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, loaded: { collaborativeId, entryId, entry } }) {
    if (!(await removeAttended(tx, entryId))) return { status: 'stale' };
    const location = `/collaboratives/${collaborativeId}/cluster-meetings`;
    return {
      status: 'done',
      audit: {
        event: 'cluster-meeting.removed',
        subject: { kind: 'cluster_meeting', id: entryId },
        before: { collaborativeId, ...entry },
      },
      revalidate: [location],
      location,
    };
  },
});
