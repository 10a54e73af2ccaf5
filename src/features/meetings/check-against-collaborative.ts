import { type CalendarDay, isWithin } from '@/domain/time/calendar-day';
import type { ProblemKey } from '@/server/form-fields';
import { type ItemInput, isUsed, type RecordMeetingInput } from './inputs';

export interface CollaborativeFacts {
  readonly today: CalendarDay;
  readonly members: ReadonlyMap<string, { readonly from: CalendarDay; readonly to: CalendarDay | null }>;
  readonly placeIds: ReadonlySet<string>;
  readonly needIds: ReadonlySet<string>;
  readonly professionKeys: ReadonlySet<string>;
  /** Items of the agenda that is being recorded. */
  readonly itemIds: ReadonlySet<string>;
  /** Needs of that agenda: they stay as they were, also where the assessment behind them has run out. */
  readonly agendaNeedIds: ReadonlySet<string>;
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
  const unknownProfession = (key: string | null) => key !== null && !facts.professionKeys.has(key);
  if (input.heldOn > facts.today) found.push(['heldOn', 'dayInFuture']);
  if (input.chairId) found.push(...memberProblems(facts, 'chairId', input.chairId, input.heldOn));
  found.push(...attendanceProblems(input, facts));
  input.attendance.forEach(({ deputyProfession }, index) => {
    if (unknownProfession(deputyProfession))
      found.push([`attendance[${index}].deputyProfession`, 'unknownChoice']);
  });
  input.observers.forEach(({ professionKey }, index) => {
    if (unknownProfession(professionKey)) found.push([`observers[${index}].professionKey`, 'unknownChoice']);
  });
  input.contributions.forEach(({ professionKey }, index) => {
    if (unknownProfession(professionKey)) found.push([`contributions[${index}].count`, 'unknownChoice']);
  });
  input.items.forEach((item, index) => {
    if (isUsed(item)) found.push(...itemProblems(item, `items[${index}]`, input.heldOn, facts));
  });
  return Object.fromEntries(found);
}

function attendanceProblems(input: RecordMeetingInput, facts: CollaborativeFacts): Problem[] {
  const found: Problem[] = [];
  const answers = new Map<string, string | null>();
  input.attendance.forEach(({ membershipId, answer }, index) => {
    const field = `attendance[${index}].answer`;
    if (answers.has(membershipId)) {
      const isOther = answers.get(membershipId) !== answer;
      found.push([field, isOther ? 'answeredTwice' : 'unknownChoice']);
      return;
    }
    answers.set(membershipId, answer);
    const wrong = memberProblem(facts, membershipId, input.heldOn);
    // Someone who was not there needs no membership of that day.
    const matters = wrong === 'unknownChoice' || (answer !== null && answer !== 'absent');
    if (wrong && matters) found.push([field, wrong]);
  });
  input.listed.forEach(({ as }, index) => {
    if (as.kind === 'present' || as.kind === 'deputy')
      found.push(...memberProblems(facts, `listed[${index}].as`, as.membershipId, input.heldOn));
  });
  return found;
}

function memberProblem(facts: CollaborativeFacts, id: string, day: CalendarDay): ProblemKey | null {
  const member = facts.members.get(id);
  if (!member) return 'unknownChoice';
  return isWithin(day, member.from, member.to) ? null : 'notMemberThen';
}

function memberProblems(
  facts: CollaborativeFacts,
  field: string,
  id: string | null,
  day: CalendarDay,
): Problem[] {
  const wrong = id === null ? null : memberProblem(facts, id, day);
  return wrong ? [[field, wrong]] : [];
}

/** `item` is the name of its fields. */
export function itemProblems(
  { id, serves, needId, broughtById, decision, actions }: ItemInput,
  item: string,
  heldOn: CalendarDay,
  facts: CollaborativeFacts,
): Problem[] {
  const found: Problem[] = [];
  const beforeMeeting = (day: CalendarDay | null) => day !== null && day < heldOn;
  if (id !== null && !facts.itemIds.has(id)) found.push([`${item}.title`, 'unknownChoice']);
  const isKnownNeed = (need: string) => facts.needIds.has(need) || facts.agendaNeedIds.has(need);
  if (serves === 'need' && needId !== null && !isKnownNeed(needId))
    found.push([`${item}.serves`, 'unknownChoice']);
  // Who brought an item may have left before it was discussed.
  if (broughtById !== null && !facts.members.has(broughtById))
    found.push([`${item}.broughtById`, 'unknownChoice']);
  if (decision) {
    const { gapPlaceId, gapProfession, reviewOn, standingUntil, ledById } = decision;
    if (gapPlaceId !== null && !facts.placeIds.has(gapPlaceId))
      found.push([`${item}.decision.gapPlaceId`, 'unknownChoice']);
    if (gapProfession !== null && !facts.professionKeys.has(gapProfession))
      found.push([`${item}.decision.gapProfession`, 'unknownChoice']);
    found.push(...memberProblems(facts, `${item}.decision.ledById`, ledById, heldOn));
    if (beforeMeeting(reviewOn)) found.push([`${item}.decision.reviewOn`, 'dayBeforeMeeting']);
    if (beforeMeeting(standingUntil)) found.push([`${item}.decision.standingUntil`, 'dayBeforeMeeting']);
  }
  actions.forEach(({ ownerMembershipId, deputyMembershipId, dueOn }, index) => {
    const action = `${item}.actions[${index}]`;
    found.push(
      ...memberProblems(facts, `${action}.ownerMembershipId`, ownerMembershipId, heldOn),
      ...memberProblems(facts, `${action}.deputyMembershipId`, deputyMembershipId, heldOn),
    );
    if (beforeMeeting(dueOn)) found.push([`${action}.dueOn`, 'dayBeforeMeeting']);
  });
  return found;
}
