'use server';
import { addMonths } from '@/domain/time/calendar-day';
import { isMemberOn, listMembers } from '@/features/meetings/data/list-members';
import { dateFromDayOrNull } from '@/server/days';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { actionPaths, inCollaborative } from '../after';
import { MOST_MONTHS_AHEAD } from '../choices';
import { findActionFor, stepsFor } from '../data/find-own-action';
import { saveAction } from '../data/save-action';
import { changeActionInput } from '../inputs';

/** Hands an action over, names who stands in, or gives it another day. */
export const changeAction = defineFormAction({
  input: changeActionInput,
  permission: 'register:manage',
  load: (tx, { actionId }, actor) => findActionFor(tx, actor, actionId, 'change'),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, actor, input, loaded: action, today, locale }) {
    const { version, ownerMembershipId, deputyMembershipId, dueOn, changeNote } = input;
    if (!stepsFor(actor, action).includes('change')) return { status: 'stale' };
    const members = await listMembers(tx, action.collaborativeId);
    // Who has it may keep it after leaving, until somebody takes it over.
    const mayHold = (id: string, holder: string | null) =>
      id === holder || members.some((member) => member.id === id && isMemberOn(member, today));
    const problems: Record<string, ProblemKey> = {};
    if (!mayHold(ownerMembershipId, action.ownerMembershipId)) problems.ownerMembershipId = 'unknownChoice';
    if (deputyMembershipId !== null && !mayHold(deputyMembershipId, action.deputyMembershipId))
      problems.deputyMembershipId = 'unknownChoice';
    if (deputyMembershipId === ownerMembershipId) problems.deputyMembershipId = 'anotherPerson';
    if (dueOn !== null && dueOn < action.item.meeting.heldOn) problems.dueOn = 'dayBeforeMeeting';
    if (dueOn !== null && dueOn > addMonths(today, MOST_MONTHS_AHEAD)) problems.dueOn = 'dayTooFar';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const details = changesBetween(
      { owner: action.ownerMembershipId, deputy: action.deputyMembershipId, due: action.dueOn },
      { owner: ownerMembershipId, deputy: deputyMembershipId, due: dueOn },
    );
    const paths = actionPaths(action);
    if (Object.keys(details).length === 0 && changeNote === null)
      return { status: 'already', location: paths.location };
    const saved = await saveAction(
      tx,
      { id: action.id, version },
      { ownerMembershipId, deputyMembershipId, dueOn: dateFromDayOrNull(dueOn) },
      { step: 'change', note: changeNote, details },
      { personId: actor.personId, today, locale },
    );
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: { event: 'action.changed', subject: { kind: 'action', id: action.id }, after: details },
      ...paths,
    };
  },
});

type Held = Readonly<Record<'owner' | 'deputy' | 'due', string | null>>;

function changesBetween(
  before: Held,
  after: Held,
): Record<string, { from: string | null; to: string | null }> {
  const keys = ['owner', 'deputy', 'due'] as const;
  return Object.fromEntries(
    keys.flatMap((key) => (before[key] === after[key] ? [] : [[key, { from: before[key], to: after[key] }]])),
  );
}
