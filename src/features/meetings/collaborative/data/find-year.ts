import 'server-only';
import { coveredIds } from '@/domain/access/can';
import { themeYear } from '@/domain/meetings/theme-year';
import type { YearFacts, YearPeriod } from '@/domain/meetings/year-on-a-page';
import { type CalendarDay, dayBefore, earlierOf } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { findGapsAt } from '@/server/gaps/collaborative-gaps';
import { listOwnDeployments } from '../../data/list-own-deployments';
import { openMeetings, type Reader } from '../reader';
import { listDoneActions, listYearProposals } from './list-year-records';

export type YearRow = Awaited<ReturnType<typeof findYear>>;

/** What one year of a collaborative is told from. Closed items are left out for everyone: the page is handed on. */
export async function findYear(
  tx: Tx,
  actor: SessionActor,
  reader: Reader,
  collaborativeId: string,
  period: YearPeriod,
) {
  const { today } = actor;
  const within = { gte: dateFromDay(period.from), lt: dateFromDay(period.to) };
  const meetings = await tx.meeting.findMany({
    where: { collaborativeId, status: 'held', heldOn: within, ...openMeetings(reader) },
    orderBy: { heldOn: 'asc' },
    select: {
      kind: true,
      quorate: true,
      items: {
        where: { closed: false },
        select: {
          serves: true,
          needId: true,
          theme: true,
          outcome: true,
          goodPractice: true,
          experienceSource: true,
          jointWith: true,
          decisions: {
            select: {
              id: true,
              reference: true,
              text: true,
              language: true,
              status: true,
              decidedOn: true,
              ratifiedOn: true,
              supersededById: true,
              gapPlaceId: true,
              gapProfession: true,
              reviews: { orderBy: { reviewedOn: 'desc' }, take: 1, select: { outcome: true } },
              deployments: { select: { reference: true } },
            },
          },
          actions: { select: { status: true, dueOn: true, closedOn: true } },
        },
      },
    },
  });
  const proposals = coveredIds(actor, 'proposal:view', 'collaborative').includes(collaborativeId)
    ? await listYearProposals(tx, collaborativeId, period)
    : [];
  const items = meetings.flatMap((meeting) => meeting.items);
  const decisions = items
    .flatMap((item) => item.decisions)
    .map((decision) => ({ ...decision, decidedOn: dayFromDate(decision.decidedOn) }));
  const facts: YearFacts = {
    meetings: meetings.map(({ kind, quorate }) => ({ correspondence: kind === 'correspondence', quorate })),
    items: items.map((item) => ({
      serves: item.serves,
      needId: item.needId,
      // A decision or an action says what came of an item, also where nobody ticked it.
      hasOutcome: item.outcome !== null || item.decisions.length > 0 || item.actions.length > 0,
      goodPractice: item.goodPractice,
      experience: item.experienceSource,
      joint: item.jointWith !== null,
    })),
    decisions: decisions.map(({ status, ratifiedOn, reviews, supersededById }) => ({
      status,
      ratified: ratifiedOn !== null && status === 'decided',
      reviewed: reviews.length > 0,
      superseded: supersededById !== null,
    })),
    actions: items
      .flatMap((item) => item.actions)
      .map(({ status, dueOn, closedOn }) => ({
        status,
        dueOn: dayFromDateOrNull(dueOn),
        closedOn: dayFromDateOrNull(closedOn),
      })),
    proposals,
  };
  const deployments = reader.seesDeployments ? await listOwnDeployments(tx, actor, collaborativeId) : [];
  const ends = earlierOf(dayBefore(period.to), today);
  return {
    facts,
    themes: themeYear(
      items.map((item) => ({
        theme: item.theme,
        decisions: item.decisions.length,
        actions: item.actions.map(({ status }) => status),
      })),
    ),
    decisions,
    begun: deployments.filter(
      ({ status, from }) =>
        (status === 'agreed' || status === 'ended') &&
        period.from <= from &&
        from < period.to &&
        from <= today,
    ),
    gaps: reader.seesGaps ? await gapsThenAndNow(tx, decisions, ends) : [],
    done: await listDoneActions(tx, reader, collaborativeId, period),
    proposals,
    ends,
  };
}

interface WithGap {
  readonly id: string;
  readonly decidedOn: CalendarDay;
  readonly gapPlaceId: string | null;
  readonly gapProfession: string | null;
}

/** The gaps that decisions were about: on the day of the decision, and on the last day of the year (or today). */
async function gapsThenAndNow(tx: Tx, decisions: readonly WithGap[], to: CalendarDay) {
  const about = decisions.flatMap(({ id, decidedOn, gapPlaceId: placeId, gapProfession: professionKey }) =>
    placeId && professionKey ? [{ decisionId: id, decidedOn, placeId, professionKey }] : [],
  );
  if (about.length === 0) return [];
  const placeIds = [...new Set(about.map(({ placeId }) => placeId))];
  const days = [...new Set(about.map(({ decidedOn }) => decidedOn))];
  const measured = await findGapsAt(tx, placeIds, [to, ...days.filter((day) => day !== to)]);
  const gapOn = (day: CalendarDay, placeId: string, professionKey: string) =>
    measured
      .find((each) => each.day === day)
      ?.cells.find(({ place, profession }) => place.id === placeId && profession.key === professionKey)?.gap
      .gap ?? null;
  return about.map((one) => ({
    ...one,
    gapBefore: gapOn(one.decidedOn, one.placeId, one.professionKey),
    gapAfter: gapOn(to, one.placeId, one.professionKey),
  }));
}
