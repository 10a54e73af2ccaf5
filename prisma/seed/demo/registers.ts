import { isThere } from '../../../src/domain/meetings/meeting';
import { addDays } from '../../../src/domain/time/calendar-day';
import { wteToDecimal } from '../../../src/domain/wte/wte';
import { dateFromDay, dayFromDate } from '../../../src/server/days';
import { asPlatform } from '../../../src/server/db';
import { findGapsAt } from '../../../src/server/gaps/collaborative-gaps';
import type { ActionEventKind } from '../../../src/server/prisma/enums';
import { type DemoParts, date, day, id, type Tx } from './demo-context';
import { MERTHYR_CYNON_COLLABORATIVE } from './people';
import {
  BLOCKED,
  DECISION_EVIDENCE,
  DROPPED,
  DUE_FOR_REVIEW,
  EVIDENCE,
  HANDED_OVER,
  OTHER_REVIEW_DAY,
  POSITIONS,
  REOPENED,
  REVIEWED,
  STANDING,
  SUPERSEDED,
} from './registers-plan';

/** What became of decisions and actions: positions, reviews, what superseded what, who stands in, what waits. */
export async function loadRegisters(tx: Tx, parts: DemoParts): Promise<void> {
  const own = parts.collaborative(MERTHYR_CYNON_COLLABORATIVE);
  await closeActions(tx);
  await loadDecisions(tx, own);
  await loadOpenActions(tx, own, parts.person);
}

type Kind = Exclude<ActionEventKind, 'noted' | 'started' | 'unblocked'>;

async function addEvent(
  tx: Tx,
  action: { id: string; language: 'cy' | 'en' },
  kind: Kind,
  { on, by, note, details }: { on: Date; by: string; note: string; details?: object },
) {
  await tx.actionEvent.create({
    data: {
      id: id(),
      actionId: action.id,
      kind,
      note,
      language: action.language,
      ...(details ? { details } : {}),
      personId: by,
      happenedOn: on,
    },
  });
}

/** What is done or dropped has its day and its evidence, in every collaborative. */
async function closeActions(tx: Tx): Promise<void> {
  const closed = await tx.action.findMany({
    where: { status: { in: ['done', 'dropped'] } },
    orderBy: { reference: 'asc' },
    select: { id: true, language: true, status: true, dueOn: true, owner: { select: { personId: true } } },
  });
  for (const [index, action] of closed.entries()) {
    if (!action.dueOn) continue;
    const on = dateFromDay(addDays(dayFromDate(action.dueOn), -(index % 12)));
    const texts = action.status === 'dropped' ? DROPPED : (EVIDENCE[index % EVIDENCE.length] ?? DROPPED);
    const note = texts[action.language];
    await tx.action.update({ where: { id: action.id }, data: { closedOn: on, evidence: note } });
    const kind = action.status === 'dropped' ? 'dropped' : 'closed';
    await addEvent(tx, action, kind, { on, by: action.owner.personId, note });
  }
}

async function loadDecisions(tx: Tx, collaborativeId: string): Promise<void> {
  const decisions = await tx.decision.findMany({
    where: { collaborativeId },
    orderBy: { reference: 'asc' },
    select: {
      id: true,
      reference: true,
      language: true,
      status: true,
      decidedOn: true,
      gapPlaceId: true,
      gapProfession: true,
      ledById: true,
      item: { select: { meeting: { select: { attendances: true, recordedById: true } } } },
    },
  });
  type Decision = (typeof decisions)[number];
  const of = (decidedOn: string, profession: string): Decision => {
    const found = decisions.find(
      (each) => dayFromDate(each.decidedOn) === decidedOn && each.gapProfession === profession,
    );
    if (!found) throw new Error(`No demonstration decision of ${decidedOn} about ${profession}`);
    return found;
  };
  const present = ({ item }: Decision) =>
    item.meeting.attendances
      .filter(isThere)
      .flatMap(({ membershipId }) => membershipId ?? [])
      .sort();

  for (const [index, decision] of decisions.entries()) {
    const there = present(decision);
    const decidedOn = dayFromDate(decision.decidedOn);
    await tx.decision.update({
      where: { id: decision.id },
      data: {
        ledById: decision.ledById ?? there[index % there.length] ?? null,
        ...(index % 3 === 0 ? { evidence: DECISION_EVIDENCE[decision.language] } : {}),
        ...(decidedOn < DUE_FOR_REVIEW ? { reviewOn: date(OTHER_REVIEW_DAY) } : {}),
      },
    });
  }

  for (const { decidedOn, profession, against } of POSITIONS) {
    const decision = of(decidedOn, profession);
    for (const [index, membershipId] of present(decision).entries()) {
      // Whoever leads is the first, and consents.
      const other = against[index - 2];
      await tx.decisionPosition.create({
        data: {
          decisionId: decision.id,
          membershipId,
          stance: other?.stance ?? 'consent',
          reason: other?.reason[decision.language] ?? null,
          language: decision.language,
          statedOn: decision.decidedOn,
        },
      });
    }
  }

  const standing = of(STANDING.decidedOn, STANDING.profession);
  await tx.decision.update({
    where: { id: standing.id },
    data: { standingCase: STANDING.kind[standing.language], standingUntil: date(STANDING.until) },
  });
  await tx.decision.update({
    where: { id: of(SUPERSEDED.decidedOn, SUPERSEDED.profession).id },
    data: { supersededById: of(SUPERSEDED.by, SUPERSEDED.profession).id },
  });
  await loadReview(tx, of(REVIEWED.decidedOn, REVIEWED.profession));
}

interface Reviewed {
  readonly id: string;
  readonly language: 'cy' | 'en';
  readonly decidedOn: Date;
  readonly gapPlaceId: string | null;
  readonly gapProfession: string | null;
  readonly item: { readonly meeting: { readonly recordedById: string } };
}

/** The figures are those of the two days, as the portal would have found them. */
async function loadReview(tx: Tx, decision: Reviewed): Promise<void> {
  const days = [dayFromDate(decision.decidedOn), day(REVIEWED.reviewedOn)] as const;
  const { gapPlaceId } = decision;
  // Supply counts what the reader may see; the portal itself sees all of it.
  const found = gapPlaceId ? await asPlatform(tx, () => findGapsAt(tx, [gapPlaceId], days)) : [];
  const gapOn = (index: number) => {
    const cell = found[index]?.cells.find(({ profession }) => profession.key === decision.gapProfession);
    const gap = cell?.planned === 'here' ? cell.gap.gap : null;
    return gap === null ? null : wteToDecimal(gap);
  };
  const [was, now] = [gapOn(0), gapOn(1)];
  await tx.decisionReview.create({
    data: {
      id: id(),
      decisionId: decision.id,
      reviewedOn: date(REVIEWED.reviewedOn),
      outcome: 'keep',
      note: REVIEWED.note[decision.language],
      language: decision.language,
      gapThenWte: was,
      gapNowWte: now,
      gapThenUnknown: was === null ? 'factor' : null,
      gapNowUnknown: now === null ? 'factor' : null,
      personId: decision.item.meeting.recordedById,
      submissionKey: id(),
    },
  });
  await tx.decision.update({ where: { id: decision.id }, data: { reviewOn: date(REVIEWED.next) } });
}

/** Deputies for what is open; one waits for another, one was taken up again, one handed to the lead. */
async function loadOpenActions(tx: Tx, collaborativeId: string, person: DemoParts['person']): Promise<void> {
  const open = await tx.action.findMany({
    where: { collaborativeId, status: 'open' },
    orderBy: [{ dueOn: 'asc' }, { reference: 'asc' }],
    select: { id: true, language: true, ownerMembershipId: true, owner: { select: { personId: true } } },
  });
  const members = await tx.membership.findMany({ where: { collaborativeId }, orderBy: { id: 'asc' } });
  const lead = members.find(({ personId }) => personId === person('lead'));
  const deputyLead = members.find(({ personId }) => personId === person('deputy'));
  if (!lead || !deputyLead) throw new Error('The demonstration collaborative has no lead and deputy');

  for (const [index, action] of open.entries()) {
    const stand = action.ownerMembershipId === deputyLead.id ? lead : deputyLead;
    if (index % 2 === 0)
      await tx.action.update({ where: { id: action.id }, data: { deputyMembershipId: stand.id } });
  }
  const [, , reopened, handedOver, waiting, waitedFor] = open;
  if (reopened) {
    const by = reopened.owner.personId;
    const { evidence, reason } = REOPENED;
    await addEvent(tx, reopened, 'closed', {
      on: date(REOPENED.closedOn),
      by,
      note: evidence[reopened.language],
    });
    await addEvent(tx, reopened, 'reopened', {
      on: date(REOPENED.on),
      by: lead.personId,
      note: reason[reopened.language],
    });
  }
  if (handedOver) {
    await tx.action.update({
      where: { id: handedOver.id },
      data: { ownerMembershipId: lead.id, deputyMembershipId: handedOver.ownerMembershipId },
    });
    await addEvent(tx, handedOver, 'changed', {
      on: date(HANDED_OVER.on),
      by: lead.personId,
      note: HANDED_OVER[handedOver.language],
      details: {
        owner: { from: handedOver.ownerMembershipId, to: lead.id },
        deputy: { from: null, to: handedOver.ownerMembershipId },
      },
    });
  }
  if (waiting && waitedFor) {
    const note = BLOCKED[waiting.language];
    const blocker = await tx.action.update({
      where: { id: waitedFor.id },
      data: { status: 'in_progress' },
      select: { reference: true },
    });
    await tx.action.update({
      where: { id: waiting.id },
      data: { blockedById: waitedFor.id, blockedReason: note },
    });
    await addEvent(tx, waiting, 'blocked', {
      on: date(REOPENED.on),
      by: waiting.owner.personId,
      note,
      details: { action: blocker.reference },
    });
  }
}
