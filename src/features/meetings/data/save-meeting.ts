import 'server-only';
import { uuidv7 } from 'uuidv7';
import { decisionStatus } from '@/domain/meetings/decision-status';
import { dateFromDay, dateFromDayOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { nextReferences } from '@/server/references';
import { type ItemInput, isUsed, type RecordMeetingInput } from '../inputs';
import type { MemberRow } from './list-members';

type Meeting = {
  readonly input: RecordMeetingInput;
  readonly members: ReadonlyMap<string, MemberRow>;
  /** Null where the terms of reference set no quorum. */
  readonly quorate: boolean | null;
  readonly recordedById: string;
};

/** Writes a held meeting with everything that hangs on it; says under which references. */
export async function saveMeeting(tx: Tx, { input, members, quorate, recordedById }: Meeting) {
  const year = Number(input.heldOn.slice(0, 4));
  const items = input.items
    .filter(isUsed)
    .map((item, index) => ({ ...item, id: uuidv7(), position: index + 1 }));
  const decided = items.flatMap(decisionsOf);
  const agreed = items.flatMap(actionsOf);
  const [reference = ''] = await nextReferences(tx, 'M', year, 1);
  const decisionReferences = await nextReferences(tx, 'D', year, decided.length);
  const actionReferences = await nextReferences(tx, 'A', year, agreed.length);
  const id = uuidv7();
  const { collaborativeId, language } = input;

  await tx.meeting.createMany({
    data: {
      id,
      reference,
      collaborativeId,
      status: 'held',
      heldOn: dateFromDay(input.heldOn),
      startsAt: input.startsAt,
      location: input.location,
      purpose: input.purpose,
      language,
      quorate,
      recordedById,
      submissionKey: input.submissionKey,
    },
  });
  await tx.attendance.createMany({
    data: attendancesOf(input, members).map((row) => ({ ...row, meetingId: id })),
  });
  await tx.agendaItem.createMany({
    data: items.map(({ id: itemId, position, title, intendedOutcome, note, serves, needId }) => ({
      id: itemId,
      meetingId: id,
      position,
      title: title ?? '',
      intendedOutcome,
      note,
      serves: serves ?? 'standing',
      needId: serves === 'need' ? needId : null,
    })),
  });
  await tx.decision.createMany({
    data: decided.map((decision, index) => ({
      ...decision,
      id: uuidv7(),
      reference: decisionReferences[index] ?? '',
      collaborativeId,
      language,
      status: decisionStatus(quorate),
      decidedOn: dateFromDay(input.heldOn),
    })),
  });
  await tx.action.createMany({
    data: agreed.map((action, index) => ({
      ...action,
      id: uuidv7(),
      reference: actionReferences[index] ?? '',
      collaborativeId,
      language,
      status: 'open' as const,
    })),
  });
  return { id, reference, decisions: decisionReferences, actions: actionReferences, items: items.length };
}

/** Name, profession and sector are copied: they stay as they were that day. A deputy stands in a member's place. */
function attendancesOf(input: RecordMeetingInput, members: ReadonlyMap<string, MemberRow>) {
  const ofMembers = input.attendance.flatMap(({ membershipId, answer, deputyName }) => {
    const member = members.get(membershipId);
    if (!member || answer === null || answer === 'absent') return [];
    const name = answer === 'deputy_for' ? (deputyName ?? member.name) : member.name;
    const { professionKey, sector } = member;
    return [{ id: uuidv7(), membershipId, name, status: answer, professionKey, sector }];
  });
  const observers = input.observers.flatMap(({ name, professionKey, sector }) =>
    name
      ? [{ id: uuidv7(), membershipId: null, name, status: 'observer' as const, professionKey, sector }]
      : [],
  );
  return [...ofMembers, ...observers];
}

type Item = ItemInput & { readonly id: string };

function decisionsOf({ id, decision }: Item) {
  if (!decision?.text) return [];
  const { text, rationale, gapPlaceId, gapProfession, reviewOn } = decision;
  return [
    { agendaItemId: id, text, rationale, gapPlaceId, gapProfession, reviewOn: dateFromDayOrNull(reviewOn) },
  ];
}

function actionsOf({ id, actions }: Item) {
  return actions.flatMap(({ text, ownerMembershipId, dueOn }) =>
    text && ownerMembershipId
      ? [{ agendaItemId: id, text, ownerMembershipId, dueOn: dateFromDayOrNull(dueOn) }]
      : [],
  );
}
