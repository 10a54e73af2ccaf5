import 'server-only';
import {
  FUNDING_ENDS_WITHIN_DAYS,
  type Inherited,
  type OpenThing,
  wasDiscussed,
} from '@/domain/meetings/carry-forward';
import { isInForce } from '@/domain/meetings/decision-review';
import { addDays, type CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { PastItemRow } from './list-past-items';

/** An open record with what its line on an agenda is to say. */
export type Told = Exclude<OpenThing, { readonly kind: 'gap' }> & {
  readonly says: {
    readonly reference: string | null;
    readonly text: string | null;
    /** Decisions between meetings are recorded like a meeting, and confirmed like one. */
    readonly byCorrespondence?: boolean;
    /** Of the text; null where there is none. */
    readonly language: Locale | null;
    readonly intendedOutcome?: string | null;
  };
};

const STANDING: Inherited = { serves: 'standing', needId: null, closed: false, closedReason: null };

/** Minutes that are not confirmed yet. */
export async function listMinutesToConfirm(tx: Tx, collaborativeId: string): Promise<Told[]> {
  const rows = await tx.meeting.findMany({
    where: { collaborativeId, status: 'held', minutesStatus: { in: ['draft', 'circulated'] } },
    select: { id: true, heldOn: true, reference: true, kind: true },
  });
  return rows.map(({ id, heldOn, reference, kind }) => ({
    ...STANDING,
    kind: 'minutes',
    id,
    on: dayFromDate(heldOn),
    says: { reference, text: null, language: null, byCorrespondence: kind === 'correspondence' },
  }));
}

type Items = ReadonlyMap<string, PastItemRow>;

/** What comes from an item serves what the item served, and is as closed. */
function inheritedFrom(items: Items, itemId: string | null): Inherited {
  const item = itemId === null ? undefined : items.get(itemId);
  if (!item) return STANDING;
  const { serves, needId, closed, closedReason } = item;
  return { serves, needId, closed, closedReason };
}

export async function listActionsToFollow(tx: Tx, collaborativeId: string, items: Items): Promise<Told[]> {
  const rows = await tx.action.findMany({
    where: { collaborativeId, status: { in: ['open', 'in_progress'] } },
    select: { id: true, reference: true, text: true, language: true, dueOn: true, agendaItemId: true },
  });
  return rows.map(({ id, dueOn, agendaItemId, ...says }) => ({
    ...inheritedFrom(items, agendaItemId),
    kind: 'action',
    id,
    on: dayFromDateOrNull(dueOn),
    says,
  }));
}

/** Recommendations to ratify; decisions whose day of review has come, or whose standing ends soon. */
export async function listDecisionsToTakeUp(
  tx: Tx,
  collaborativeId: string,
  day: CalendarDay,
  items: Items,
): Promise<Told[]> {
  const reviewed = dateFromDay(day);
  const lapsing = dateFromDay(addDays(day, FUNDING_ENDS_WITHIN_DAYS));
  const rows = await tx.decision.findMany({
    where: {
      collaborativeId,
      supersededById: null,
      OR: [
        { status: 'recommended' },
        { status: 'decided', reviewOn: { lte: reviewed } },
        { status: 'decided', standingUntil: { lte: lapsing, gt: reviewed } },
      ],
    },
    select: {
      id: true,
      reference: true,
      text: true,
      language: true,
      status: true,
      decidedOn: true,
      reviewOn: true,
      standingUntil: true,
      agendaItemId: true,
      reviews: {
        select: { reviewedOn: true, outcome: true },
        orderBy: [{ reviewedOn: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
  });
  return rows.flatMap((row): Told[] => {
    const { id, reference, text, language, agendaItemId, status } = row;
    const about = { ...inheritedFrom(items, agendaItemId), id, says: { reference, text, language } };
    if (status === 'recommended') return [{ ...about, kind: 'ratification', on: dayFromDate(row.decidedOn) }];
    // A standing that has run out is ended as well, and so is what a review has ended.
    const facts = {
      ...row,
      reviewOn: dayFromDateOrNull(row.reviewOn),
      standingUntil: dayFromDateOrNull(row.standingUntil),
      supersededById: null,
      lastOutcome: row.reviews[0]?.outcome ?? null,
    };
    if (!isInForce(facts, day)) return [];
    const due = [row.reviewOn, row.standingUntil].filter((each) => each !== null && each <= lapsing);
    const [on] = due.filter((each) => each !== null).sort((a, b) => a.getTime() - b.getTime());
    const last = row.reviews[0]?.reviewedOn;
    if (!on || (last && last >= on)) return [];
    return [{ ...about, kind: 'decision_review', on: dayFromDate(on) }];
  });
}

/** Proposals with an answer that no meeting has heard yet, or that wait past their clock. */
export async function listProposalsToTakeUp(
  tx: Tx,
  collaborativeId: string,
  day: CalendarDay,
  items: Items,
): Promise<Told[]> {
  const rows = await tx.proposal.findMany({
    where: { collaborativeId, status: { not: 'withdrawn' } },
    select: {
      id: true,
      reference: true,
      title: true,
      language: true,
      status: true,
      agendaItemId: true,
      needId: true,
      steps: {
        select: { dueOn: true, answeredOn: true },
        orderBy: { position: 'desc' },
        take: 1,
      },
    },
  });
  return rows.flatMap(({ id, reference, title, language, status, agendaItemId, needId, steps }): Told[] => {
    const [step] = steps;
    if (!step) return [];
    const from = inheritedFrom(items, agendaItemId);
    const about = {
      ...from,
      ...(needId === null ? {} : { serves: 'need' as const, needId }),
      kind: 'proposal' as const,
      id,
      says: { reference, text: title, language },
    };
    const answeredOn = dayFromDateOrNull(step.answeredOn);
    if (answeredOn !== null)
      return wasHeard(items, id, answeredOn) ? [] : [{ ...about, answered: true, on: answeredOn }];
    const dueOn = dayFromDate(step.dueOn);
    return status === 'open' && dueOn < day ? [{ ...about, answered: false, on: dueOn }] : [];
  });
}

/** By an item of its own or in a group, at a meeting that was after the answer. */
function wasHeard(items: Items, proposalId: string, answeredOn: CalendarDay): boolean {
  return [...items.values()].some(
    (item) =>
      item.heldOn >= answeredOn &&
      wasDiscussed(item) &&
      ((item.origin === 'proposal' && item.originId === proposalId) ||
        item.gathers.includes(`proposal:${proposalId}`)),
  );
}

export async function listSuggestionsToTakeUp(tx: Tx, collaborativeId: string): Promise<Told[]> {
  const rows = await tx.itemSuggestion.findMany({
    where: { collaborativeId, settledOn: null },
    select: {
      id: true,
      title: true,
      intendedOutcome: true,
      serves: true,
      needId: true,
      language: true,
      suggestedOn: true,
    },
  });
  return rows.map(({ id, title, intendedOutcome, language, serves, needId, suggestedOn }) => ({
    serves,
    needId,
    closed: false,
    closedReason: null,
    kind: 'suggestion',
    id,
    on: dayFromDate(suggestedOn),
    says: { reference: null, text: title, language, intendedOutcome },
  }));
}
