import 'server-only';
import { uuidv7 } from 'uuidv7';
import { itemOutcome } from '@/domain/meetings/item-outcome';
import { addDays } from '@/domain/time/calendar-day';
import { dateFromDayOrNull } from '@/server/days';
import { type MemberAnswer, standingFor } from '../attendees';
import type { MemberRow } from '../data/list-members';
import type { ItemInput, RecordMeetingInput } from '../inputs';

/** An item as it is kept; `isPlanned` when it was on the agenda before the meeting. */
export type RecordedItem = ItemInput & { readonly id: string; readonly isPlanned: boolean };

export interface RecordedAttendance {
  readonly answers: ReadonlyMap<string, MemberAnswer>;
  /** Names from a pasted list. */
  readonly listedObservers: readonly string[];
}

/** Name, profession and sector are copied: they stay as they were that day. A deputy is there with their own. */
export function attendanceRows(
  observers: RecordMeetingInput['observers'],
  { answers, listedObservers }: RecordedAttendance,
  members: ReadonlyMap<string, MemberRow>,
) {
  const ofMembers = [...answers].flatMap(([membershipId, given]) => {
    const member = members.get(membershipId);
    const { answer, deputyName } = given;
    if (!member || answer === null || answer === 'absent') return [];
    const name = answer === 'deputy_for' ? (deputyName ?? member.name) : member.name;
    return [{ id: uuidv7(), membershipId, name, status: answer, ...standingFor(member, given) }];
  });
  const nothing = { professionKey: null, sector: null };
  const observed = [...observers, ...listedObservers.map((name) => ({ name, ...nothing }))];
  const ofObservers = observed.flatMap(({ name, professionKey, sector }) =>
    name
      ? [{ id: uuidv7(), membershipId: null, name, status: 'observer' as const, professionKey, sector }]
      : [],
  );
  return [...ofMembers, ...ofObservers];
}

export function itemColumns(item: RecordedItem) {
  const { title, intendedOutcome, note, serves, needId, broughtById, outcome, decision, actions } = item;
  const entered = {
    decided: Boolean(decision?.text),
    acted: actions.some(({ text }) => text),
    noted: Boolean(note),
    planned: item.isPlanned,
  };
  return {
    title: title ?? '',
    intendedOutcome,
    note,
    serves: serves ?? 'standing',
    needId: serves === 'need' ? needId : null,
    broughtById,
    outcome: outcome ?? itemOutcome(entered),
  };
}

export function decisionRows({ id, decision }: RecordedItem) {
  if (!decision?.text) return [];
  const { text, reviewOn, standingUntil, ...rest } = decision;
  return [
    {
      ...rest,
      agendaItemId: id,
      text,
      reviewOn: dateFromDayOrNull(reviewOn),
      // People give the last day; periods are kept half-open.
      standingUntil: dateFromDayOrNull(standingUntil && addDays(standingUntil, 1)),
    },
  ];
}

export function actionRows({ id, actions }: RecordedItem) {
  return actions.flatMap(({ text, ownerMembershipId, deputyMembershipId, dueOn }) =>
    text && ownerMembershipId
      ? [{ agendaItemId: id, text, ownerMembershipId, deputyMembershipId, dueOn: dateFromDayOrNull(dueOn) }]
      : [],
  );
}
