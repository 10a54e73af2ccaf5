import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from './visible';

export type MeetingRow = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;

/** The whole record of a meeting; null where it is absent or not this person's. */
export async function findMeeting(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.meeting.findFirst({
    where: { id, ...visibleMeetings(actor) },
    select: {
      id: true,
      reference: true,
      status: true,
      heldOn: true,
      startsAt: true,
      location: true,
      purpose: true,
      language: true,
      quorate: true,
      recordedById: true,
      collaborative: {
        select: {
          id: true,
          nameEn: true,
          nameCy: true,
          quorumMembers: true,
          quorumProfessions: true,
          quorumSectors: true,
          quorumLeadRequired: true,
        },
      },
      attendances: {
        select: {
          id: true,
          name: true,
          status: true,
          membershipId: true,
          professionKey: true,
          sector: true,
          membership: { select: { role: true, person: { select: { name: true } } } },
        },
      },
      items: { orderBy: { position: 'asc' }, select: ITEM },
    },
  });
  return (
    row && {
      ...row,
      heldOn: dayFromDate(row.heldOn),
      items: row.items.map((item) => ({
        ...item,
        decisions: item.decisions.map((each) => ({ ...each, reviewOn: dayFromDateOrNull(each.reviewOn) })),
        actions: item.actions.map((each) => ({ ...each, dueOn: dayFromDateOrNull(each.dueOn) })),
      })),
    }
  );
}

const ITEM = {
  id: true,
  position: true,
  title: true,
  intendedOutcome: true,
  note: true,
  serves: true,
  need: { select: { id: true, reference: true, titleEn: true, titleCy: true } },
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
      gapPlaceId: true,
      gapProfession: true,
      deployments: { select: { id: true, reference: true }, orderBy: { reference: 'asc' } },
    },
  },
  actions: {
    orderBy: { reference: 'asc' },
    select: {
      id: true,
      reference: true,
      text: true,
      language: true,
      status: true,
      dueOn: true,
      owner: { select: { person: { select: { name: true } } } },
    },
  },
} as const;
