import 'server-only';
import { uuidv7 } from 'uuidv7';
import { MINUTES_SHAPE, type MinutesContent, type WrittenIn } from '@/domain/meetings/minutes-content';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

/**
 * Keeps the whole record of a meeting as it is now as the next version of its minutes, and says which number it got.
 * Belongs into the transaction of the change, which has to be that of somebody who sees closed items as well.
 */
export async function snapshotMinutes(
  tx: Tx,
  meetingId: string,
  personId: string,
  reason: string | null,
  reasonLanguage: WrittenIn | null = null,
  /** What it says, where that is not the record as it is now: see `frozenMinutes`. */
  frozen: MinutesContent | null = null,
): Promise<number> {
  // Two saves of the same minutes take their numbers one after the other.
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR NO KEY UPDATE`;
  const { minutesStatus, content } = await readMinutes(tx, meetingId);
  const last = await tx.minutesVersion.aggregate({ where: { meetingId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await tx.minutesVersion.createMany({
    data: {
      id: uuidv7(),
      meetingId,
      number,
      status: minutesStatus ?? 'draft',
      // JSON has neither brands nor read-only lists.
      content: JSON.parse(JSON.stringify(frozen ?? content)),
      reason,
      reasonLanguage: reason ? reasonLanguage : null,
      personId,
    },
  });
  return number;
}

/** The whole record as it is now; for somebody who sees closed items as well. */
export async function readMinutes(tx: Tx, meetingId: string) {
  const meeting = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      minutesStatus: true,
      version: true,
      kind: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      location: true,
      purpose: true,
      language: true,
      quorate: true,
      chairId: true,
      chair: { select: { person: { select: { name: true } } } },
      attendances: { orderBy: { id: 'asc' }, select: ATTENDANCE },
      items: { orderBy: { position: 'asc' }, select: ITEM },
    },
  });
  const { minutesStatus, version, kind, chair, attendances, items, ...rest } = meeting;
  const content: MinutesContent = {
    shape: MINUTES_SHAPE,
    ...rest,
    heldOn: dayFromDate(rest.heldOn),
    chair: chair?.person.name ?? null,
    attendance: attendances.map(({ membership, ...each }) => ({
      ...each,
      inPlaceOf: each.status === 'deputy_for' ? (membership?.person.name ?? null) : null,
    })),
    items: items.map(({ need, broughtBy, decisions, actions, ...item }) => ({
      ...item,
      language: item.language ?? rest.language,
      needReference: need?.reference ?? null,
      broughtBy: broughtBy?.person.name ?? null,
      decisions: decisions.map((each) => ({ ...each, reviewOn: dayFromDateOrNull(each.reviewOn) })),
      actions: actions.map(({ owner, ...each }) => ({
        ...each,
        owner: owner.person.name,
        dueOn: dayFromDateOrNull(each.dueOn),
      })),
    })),
  };
  return { minutesStatus, version, kind, language: rest.language, content };
}

const NAME = { select: { person: { select: { name: true } } } } as const;

const ATTENDANCE = {
  id: true,
  membershipId: true,
  name: true,
  status: true,
  professionKey: true,
  sector: true,
  membership: NAME,
} as const;

const ITEM = {
  id: true,
  title: true,
  language: true,
  intendedOutcome: true,
  note: true,
  serves: true,
  outcome: true,
  closed: true,
  closedReason: true,
  goodPractice: true,
  experience: true,
  experienceSource: true,
  jointWith: true,
  need: { select: { reference: true } },
  broughtBy: NAME,
  decisions: {
    orderBy: { reference: 'asc' },
    select: {
      id: true,
      reference: true,
      text: true,
      rationale: true,
      language: true,
      status: true,
      reviewOn: true,
    },
  },
  actions: {
    orderBy: { reference: 'asc' },
    select: {
      id: true,
      reference: true,
      text: true,
      language: true,
      ownerMembershipId: true,
      dueOn: true,
      owner: NAME,
    },
  },
} as const;
