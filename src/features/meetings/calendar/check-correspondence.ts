import { type CalendarDay, isWithin } from '@/domain/time/calendar-day';
import type { ProblemKey } from '@/server/form-fields';
import type { CorrespondenceInput } from './inputs';

interface Facts {
  readonly today: CalendarDay;
  readonly members: ReadonlyMap<string, { readonly from: CalendarDay; readonly to: CalendarDay | null }>;
  readonly placeIds: ReadonlySet<string>;
  readonly needIds: ReadonlySet<string>;
  readonly professionKeys: ReadonlySet<string>;
}

type Problem = readonly [field: string, key: ProblemKey];

/**
 * What only the collaborative's own records can tell of the answers as typed: who was a member on the last day for
 * answers, which needs and places it serves. Ids of another collaborative were never offered and are refused.
 */
export function checkCorrespondence(input: CorrespondenceInput, facts: Facts): Record<string, ProblemKey> {
  const { closedOn, serves, gapPlaceId, gapProfession, reviewOn, ownerMembershipId, dueOn } = input;
  const memberProblem = (id: string): ProblemKey | null => {
    const member = facts.members.get(id);
    if (!member) return 'unknownChoice';
    return isWithin(closedOn, member.from, member.to) ? null : 'notMemberThen';
  };
  const found: Problem[] = [];
  if (closedOn > facts.today) found.push(['closedOn', 'dayInFuture']);
  const asked = new Set<string>();
  input.positions.forEach(({ membershipId, stance }, index) => {
    const wrong = asked.has(membershipId) ? 'unknownChoice' : memberProblem(membershipId);
    asked.add(membershipId);
    // Whoever gave no answer needs no membership of that day.
    if (wrong === 'unknownChoice' || (wrong && stance !== null))
      found.push([`positions[${index}].stance`, wrong]);
  });
  if (serves.needId !== null && !facts.needIds.has(serves.needId)) found.push(['serves', 'unknownChoice']);
  if (gapPlaceId !== null && !facts.placeIds.has(gapPlaceId)) found.push(['gapPlaceId', 'unknownChoice']);
  if (gapProfession !== null && !facts.professionKeys.has(gapProfession))
    found.push(['gapProfession', 'unknownChoice']);
  if (reviewOn !== null && reviewOn < closedOn) found.push(['reviewOn', 'dayBeforeMeeting']);
  const wrongOwner = ownerMembershipId === null ? null : memberProblem(ownerMembershipId);
  if (wrongOwner) found.push(['ownerMembershipId', wrongOwner]);
  if (dueOn !== null && dueOn < closedOn) found.push(['dueOn', 'dayBeforeMeeting']);
  return Object.fromEntries(found);
}
