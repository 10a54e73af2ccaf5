import { type CalendarDay, isWithin } from '@/domain/time/calendar-day';
import type { ProblemKey } from '@/server/form-fields';
import { type ItemInput, isUsed, type RecordMeetingInput } from './inputs';

export interface CollaborativeFacts {
  readonly today: CalendarDay;
  readonly members: ReadonlyMap<string, { readonly from: CalendarDay; readonly to: CalendarDay | null }>;
  readonly placeIds: ReadonlySet<string>;
  readonly needIds: ReadonlySet<string>;
  readonly professionKeys: ReadonlySet<string>;
}

type Problem = readonly [field: string, key: ProblemKey];

/**
 * What only the collaborative's own records can tell of a meeting as typed: whose membership was in force that day,
 * which needs and places it serves. Nothing of another collaborative is ever offered, so such an id is refused.
 */
export function checkAgainstCollaborative(
  input: RecordMeetingInput,
  facts: CollaborativeFacts,
): Record<string, ProblemKey> {
  const found: Problem[] = [];
  if (input.heldOn > facts.today) found.push(['heldOn', 'dayInFuture']);
  const memberships = new Set<string>();
  input.attendance.forEach(({ membershipId, answer }, index) => {
    const twice = memberships.has(membershipId);
    memberships.add(membershipId);
    const wrong = twice ? 'unknownChoice' : memberProblem(facts, membershipId, input.heldOn);
    // Someone who was not there needs no membership of that day.
    const matters = wrong === 'unknownChoice' || (answer !== null && answer !== 'absent');
    if (wrong && matters) found.push([`attendance[${index}].answer`, wrong]);
  });
  input.observers.forEach(({ professionKey }, index) => {
    if (professionKey !== null && !facts.professionKeys.has(professionKey))
      found.push([`observers[${index}].professionKey`, 'unknownChoice']);
  });
  input.items.forEach((item, index) => {
    if (isUsed(item)) found.push(...itemProblems(item, `items[${index}]`, input.heldOn, facts));
  });
  return Object.fromEntries(found);
}

function memberProblem(facts: CollaborativeFacts, id: string, day: CalendarDay): ProblemKey | null {
  const member = facts.members.get(id);
  if (!member) return 'unknownChoice';
  return isWithin(day, member.from, member.to) ? null : 'notMemberThen';
}

function itemProblems(
  { serves, needId, decision, actions }: ItemInput,
  item: string,
  heldOn: CalendarDay,
  facts: CollaborativeFacts,
): Problem[] {
  const found: Problem[] = [];
  if (serves === 'need' && needId !== null && !facts.needIds.has(needId))
    found.push([`${item}.needId`, 'unknownChoice']);
  if (decision) {
    const { gapPlaceId, gapProfession, reviewOn } = decision;
    if (gapPlaceId !== null && !facts.placeIds.has(gapPlaceId))
      found.push([`${item}.decision.gapPlaceId`, 'unknownChoice']);
    if (gapProfession !== null && !facts.professionKeys.has(gapProfession))
      found.push([`${item}.decision.gapProfession`, 'unknownChoice']);
    if (reviewOn !== null && reviewOn < heldOn) found.push([`${item}.decision.reviewOn`, 'dayBeforeMeeting']);
  }
  actions.forEach(({ ownerMembershipId, dueOn }, index) => {
    const wrong = ownerMembershipId === null ? null : memberProblem(facts, ownerMembershipId, heldOn);
    if (wrong) found.push([`${item}.actions[${index}].ownerMembershipId`, wrong]);
    if (dueOn !== null && dueOn < heldOn) found.push([`${item}.actions[${index}].dueOn`, 'dayBeforeMeeting']);
  });
  return found;
}
