'use server';

import { defineFormAction } from '@/server/form-action';
import { findCollaborative } from '../../data/find-collaborative';
import { findOwnInduction, saveInduction } from '../data/own-induction';
import { markSeenInput } from '../inputs';

/** A member records that they have seen what a collaborative is (F26): their own day, and nobody else's. */
export const markSeen = defineFormAction({
  input: markSeenInput,
  permission: 'item:suggest',
  async load(tx, { collaborativeId }, actor) {
    const collaborative = await findCollaborative(tx, actor, collaborativeId);
    const own = await findOwnInduction(tx, collaborativeId, actor.personId, actor.today);
    return collaborative && own ? { id: collaborative.id, own } : null;
  },
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, loaded: { id, own }, today }) {
    const location = `/collaboratives/${id}/induction`;
    if (own.seenOn || !(await saveInduction(tx, own.membershipId, today)))
      return { status: 'already', location };
    return {
      status: 'done',
      audit: {
        event: 'membership.induction-seen',
        subject: { kind: 'membership', id: own.membershipId },
        after: { collaborativeId: id },
        personal: { before: { inductedOn: null }, after: { inductedOn: today } },
      },
      revalidate: [location, `/collaboratives/${id}/members`],
      location,
    };
  },
});
