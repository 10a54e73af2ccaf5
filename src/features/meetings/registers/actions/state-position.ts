'use server';
import { isMemberOn, listMembers } from '@/features/meetings/data/list-members';
import { defineFormAction } from '@/server/form-action';
import { decisionPaths, inCollaborative } from '../after';
import { changeDecision } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { savePositions } from '../data/save-positions';
import { ownPositionInput } from '../inputs';

/** A member says where they stand on a decision of their collaborative, for themselves alone. */
export const statePosition = defineFormAction({
  input: ownPositionInput,
  permission: 'minutes:comment',
  async load(tx, { decisionId }, actor) {
    const decision = await findDecision(tx, actor, decisionId);
    if (!decision) return null;
    const members = await listMembers(tx, decision.collaborativeId);
    const own = members.find(
      (member) => member.personId === actor.personId && isMemberOn(member, decision.decidedOn),
    );
    return own ? { ...decision, membershipId: own.id } : null;
  },
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, input, loaded: decision, today, locale }) {
    const { version, ownStance: stance, ownReason: reason } = input;
    const { membershipId } = decision;
    const before = decision.positions.find((each) => each.membershipId === membershipId);
    if (!(await changeDecision(tx, decision.id, version, {}))) return { status: 'stale' };
    await savePositions(tx, decision.id, [{ membershipId, stance, reason }], { today, locale });
    return {
      status: 'done',
      audit: {
        event: 'decision.position-stated',
        subject: { kind: 'decision', id: decision.id },
        before: { membershipId, stance: before?.stance ?? null },
        after: { membershipId, stance },
      },
      ...decisionPaths(decision),
    };
  },
});
