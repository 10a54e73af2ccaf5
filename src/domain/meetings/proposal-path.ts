import { addDays, type CalendarDay } from '../time/calendar-day';

/**
 * The way of a proposal (DESIGN.md, "Proposals"; governance G02): collaborative → cluster → pan cluster planning group
 * → regional partnership board, or to the director of therapies and health science of a health board.
 */

/** From the nearest to the widest; a director stands beside the three. */
export const PROPOSAL_LEVELS = ['cluster', 'pcpg', 'region', 'director'] as const;
export type ProposalLevel = (typeof PROPOSAL_LEVELS)[number];

export const PROPOSAL_ANSWERS = ['support', 'act', 'decline', 'need_more'] as const;
export type ProposalAnswer = (typeof PROPOSAL_ANSWERS)[number];

export const PROPOSAL_STATUSES = ['open', 'supported', 'acted', 'declined', 'withdrawn'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** The Quadruple Aim (governance F05): health of the population, value, quality and safety, workforce. */
export const PROPOSAL_AIMS = ['health', 'value', 'quality', 'workforce'] as const;
export type ProposalAim = (typeof PROPOSAL_AIMS)[number];

/** Who is asked: a place with its planning group, or the director of a body. */
export interface ProposalTarget {
  readonly kind: 'place' | 'body';
  readonly id: string;
}

/**
 * Where a pan cluster planning group has no place of its own in the records, the county stands for it: most plan at
 * county footprint. The country plans no services, so nothing goes there.
 */
export function levelOfPlace(
  kind: 'cluster' | 'county' | 'pcpg' | 'region' | 'country',
): ProposalLevel | null {
  switch (kind) {
    case 'county':
      return 'pcpg';
    case 'country':
      return null;
    default:
      return kind;
  }
}

/** Somewhere that a proposal of a collaborative can go. */
export interface ProposalStop extends ProposalTarget {
  readonly level: ProposalLevel;
  /** A place that the collaborative serves, or that lies inside one; a director of such a place's health board. */
  readonly first: boolean;
  /** Ids of the places that it lies in. */
  readonly inside: readonly string[];
}

export interface ProposalStepFacts extends ProposalTarget {
  readonly level: ProposalLevel;
  readonly answer: ProposalAnswer | null;
}

/**
 * How long those who are asked have to answer. No national document sets a time, so this is a local choice: whoever
 * sends a proposal may name another day.
 */
export const ANSWER_WITHIN = { days: 28, standing: 'local-choice' } as const;

/** The last day for an answer, unless those who send it name another. */
export function answerDueOn(sentOn: CalendarDay): CalendarDay {
  return addDays(sentOn, ANSWER_WITHIN.days);
}

/** No answer, and its last day has gone by; the day itself is still in time. */
export function isOverdue(
  step: { readonly answer: ProposalAnswer | null; readonly dueOn: CalendarDay },
  today: CalendarDay,
): boolean {
  return step.answer === null && step.dueOn < today;
}

/** Answered by the day that was asked for; null while there is no answer. */
export function isInTime(step: {
  readonly answeredOn: CalendarDay | null;
  readonly dueOn: CalendarDay;
}): boolean | null {
  return step.answeredOn === null ? null : step.answeredOn <= step.dueOn;
}

/** Declining and asking for more only help with a reason. */
export function answerNeedsReason(answer: ProposalAnswer): boolean {
  return answer === 'decline' || answer === 'need_more';
}

/** How a proposal stands by its steps, in their order; one that was withdrawn stays withdrawn. */
export function proposalStatus(
  steps: readonly Pick<ProposalStepFacts, 'answer'>[],
  withdrawn = false,
): ProposalStatus {
  if (withdrawn) return 'withdrawn';
  switch (steps.at(-1)?.answer ?? null) {
    case 'support':
      return 'supported';
    case 'act':
      return 'acted';
    case 'decline':
      return 'declined';
    // Waiting for an answer, or for the collaborative to give what was asked for.
    default:
      return 'open';
  }
}

/** Who has it now: those who were asked, the collaborative, or nobody any more. */
export type ProposalHolder = 'asked' | 'collaborative' | 'nobody';

export function proposalHolder(
  steps: readonly Pick<ProposalStepFacts, 'answer'>[],
  status: ProposalStatus,
): ProposalHolder {
  if (status === 'withdrawn' || status === 'acted') return 'nobody';
  return steps.at(-1)?.answer === null ? 'asked' : 'collaborative';
}

/** Somebody stands behind it. That is not money: the funder decides apart, and only then is there anything to decide. */
export function hasBacking(steps: readonly Pick<ProposalStepFacts, 'answer'>[]): boolean {
  return steps.some(({ answer }) => answer === 'support' || answer === 'act');
}

const CLIMB: readonly ProposalLevel[] = ['cluster', 'pcpg', 'region'];

const same = (a: ProposalTarget, b: ProposalTarget) => a.kind === b.kind && a.id === b.id;

/** The nearest level above at which there is anybody: not every cluster lies in a county of the records. */
function above<Stop extends ProposalStop>(place: ProposalStepFacts, stops: readonly Stop[]): readonly Stop[] {
  const around = stops.find((stop) => same(stop, place))?.inside ?? [];
  for (const level of CLIMB.slice(CLIMB.indexOf(place.level) + 1)) {
    const found = stops.filter((stop) => stop.level === level && around.includes(stop.id));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Where a proposal may go next. It starts at a place that the collaborative serves, or with a director; supported, it
 * climbs from the place that supported it or goes to a director; declined or sent back for more, it can go again, changed
 * or completed, to those who said so. While somebody has it, acted upon or withdrawn, it goes nowhere.
 */
export function nextStops<Stop extends ProposalStop>(
  steps: readonly ProposalStepFacts[],
  status: ProposalStatus,
  stops: readonly Stop[],
): readonly Stop[] {
  const last = steps.at(-1);
  if (!last) return stops.filter(({ first }) => first);
  if (status === 'withdrawn' || last.answer === null || last.answer === 'act') return [];
  if (answerNeedsReason(last.answer)) return stops.filter((stop) => same(stop, last));
  const places = steps.filter(({ level }) => level !== 'director');
  const lastPlace = places.at(-1);
  // A director's support does not put a proposal on the way up: it starts that way where it would have.
  const up = lastPlace
    ? above(lastPlace, stops)
    : stops.filter(({ first, level }) => first && level !== 'director');
  const directors = stops.filter(({ level }) => level === 'director');
  return [...up, ...directors].filter((stop) => !steps.some((step) => same(step, stop)));
}

/** A place on the rail: one that was asked, with how it last answered, or a level that is still to come. */
export interface RailStop {
  readonly level: ProposalLevel;
  /** Index of its last step; null for a level to which the proposal has not come. */
  readonly step: number | null;
  readonly state: 'current' | 'done' | 'stopped' | 'to-come';
}

/** How far a proposal has come: each that was asked once, however often it was sent there, and the levels above. */
export function proposalRail(steps: readonly ProposalStepFacts[], status: ProposalStatus): RailStop[] {
  const rail: RailStop[] = [];
  for (const [index, step] of steps.entries()) {
    if (steps.slice(index + 1).some((later) => same(later, step))) continue;
    rail.push({ level: step.level, step: index, state: railState(step, status, index === steps.length - 1) });
  }
  const lastPlace = steps.findLast(({ level }) => level !== 'director');
  if (!lastPlace || status === 'withdrawn' || status === 'acted' || status === 'declined') return rail;
  const reached = CLIMB.indexOf(lastPlace.level);
  for (const level of CLIMB.slice(reached + 1)) rail.push({ level, step: null, state: 'to-come' });
  return rail;
}

function railState(step: ProposalStepFacts, status: ProposalStatus, isLast: boolean): RailStop['state'] {
  if (step.answer === 'support' || step.answer === 'act') return 'done';
  if (step.answer === 'decline') return 'stopped';
  return isLast && status === 'withdrawn' ? 'stopped' : 'current';
}
