import 'server-only';
import { uuidv7 } from 'uuidv7';
import { decisionStatus } from '@/domain/meetings/decision-status';
import { dateFromDay, dateFromDayOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { nextReference } from '@/server/references';
import { termsToKeep } from '../../data/terms-to-keep';
import { snapshotMinutes } from '../../minutes/data/snapshot-minutes';
import type { CorrespondenceInput } from '../inputs';

interface Correspondence {
  readonly input: CorrespondenceInput;
  /** Read by observers before the minutes are: not the question, which may be closed. */
  readonly purpose: string;
  /** Null where the terms of reference set no quorum. */
  readonly quorate: boolean | null;
  readonly recordedById: string;
}

/** Writes a decision taken between meetings like one taken at a meeting, with answers in place of attendance. */
export async function saveCorrespondence(tx: Tx, meeting: Correspondence) {
  const { input, purpose, quorate, recordedById } = meeting;
  const { collaborativeId, language, question, closedOn } = input;
  const year = Number(closedOn.slice(0, 4));
  const closedAt = dateFromDay(closedOn);
  const [id, itemId] = [uuidv7(), uuidv7()];
  const reference = await nextReference(tx, 'M', year);
  await tx.meeting.createMany({
    data: {
      ...{ id, reference, collaborativeId, language, quorate, recordedById },
      ...(await termsToKeep(tx, collaborativeId)),
      kind: 'correspondence',
      status: 'held',
      minutesStatus: 'draft',
      heldOn: closedAt,
      purpose,
      submissionKey: input.submissionKey,
    },
  });
  await tx.agendaItem.createMany({
    data: {
      id: itemId,
      meetingId: id,
      position: 1,
      title: question,
      serves: input.serves.kind,
      needId: input.serves.needId,
      outcome: 'decision',
    },
  });
  const decision = await saveDecision(tx, { input, itemId, quorate });
  const action = await saveAction(tx, input, itemId);
  await snapshotMinutes(tx, id, recordedById, null);
  return { id, reference, decision, action };
}

interface Decided {
  readonly input: CorrespondenceInput;
  readonly itemId: string;
  readonly quorate: boolean | null;
}

async function saveDecision(tx: Tx, { input, itemId, quorate }: Decided): Promise<string> {
  const { collaborativeId, language, closedOn } = input;
  const id = uuidv7();
  const reference = await nextReference(tx, 'D', Number(closedOn.slice(0, 4)));
  await tx.decision.createMany({
    data: {
      ...{ id, reference, collaborativeId, language },
      agendaItemId: itemId,
      text: input.decision,
      rationale: input.rationale,
      status: decisionStatus(quorate),
      decidedOn: dateFromDay(closedOn),
      reviewOn: dateFromDayOrNull(input.reviewOn),
      gapPlaceId: input.gapPlaceId,
      gapProfession: input.gapProfession,
    },
  });
  await tx.decisionPosition.createMany({
    data: input.positions.flatMap(({ membershipId, stance, reason }) =>
      stance === null
        ? []
        : [{ decisionId: id, membershipId, stance, reason, language, statedOn: dateFromDay(closedOn) }],
    ),
  });
  return reference;
}

async function saveAction(tx: Tx, input: CorrespondenceInput, itemId: string): Promise<string | null> {
  const { collaborativeId, language, action, ownerMembershipId, dueOn, closedOn } = input;
  if (action === null || ownerMembershipId === null) return null;
  const reference = await nextReference(tx, 'A', Number(closedOn.slice(0, 4)));
  await tx.action.createMany({
    data: {
      ...{ id: uuidv7(), reference, collaborativeId, language, ownerMembershipId },
      agendaItemId: itemId,
      text: action,
      dueOn: dateFromDayOrNull(dueOn),
      status: 'open',
    },
  });
  return reference;
}
