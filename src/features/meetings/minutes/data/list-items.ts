import 'server-only';
import { dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { MeetingRights } from '../rights';

export type ItemRow = Awaited<ReturnType<typeof listItems>>[number];

/** Items of a meeting with what was decided and taken on; closed ones only where row security lets them through. */
export async function listItems(tx: Tx, meetingId: string, rights: MeetingRights) {
  const items = await tx.agendaItem.findMany({
    where: { meetingId },
    orderBy: { position: 'asc' },
    select: ITEM,
  });
  const itemIds = items.map(({ id }) => id);
  const proposals = rights.viewProposals
    ? await tx.proposal.findMany({
        where: { agendaItemId: { in: itemIds } },
        orderBy: { reference: 'asc' },
        select: { id: true, reference: true, agendaItemId: true },
      })
    : [];
  return items.map(({ broughtBy, ...item }) => ({
    ...item,
    broughtBy: broughtBy?.person.name ?? null,
    proposals: proposals.filter(({ agendaItemId }) => agendaItemId === item.id),
    decisions: item.decisions.map((each) => ({
      ...each,
      reviewOn: dayFromDateOrNull(each.reviewOn),
      deployments: rights.viewDeployments ? each.deployments : [],
    })),
    actions: item.actions.map((each) => ({ ...each, dueOn: dayFromDateOrNull(each.dueOn) })),
  }));
}

/** Who was there, with profession and sector as they were that day. */
export function listAttendance(tx: Tx, meetingId: string) {
  return tx.attendance.findMany({
    where: { meetingId },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      name: true,
      status: true,
      membershipId: true,
      professionKey: true,
      sector: true,
      membership: { select: { role: true, person: { select: { name: true } } } },
    },
  });
}

const PERSON = { select: { person: { select: { name: true } } } } as const;

const ITEM = {
  id: true,
  position: true,
  title: true,
  language: true,
  intendedOutcome: true,
  note: true,
  serves: true,
  theme: true,
  minutes: true,
  outcome: true,
  closed: true,
  closedReason: true,
  goodPractice: true,
  experience: true,
  experienceSource: true,
  jointWith: true,
  broughtBy: PERSON,
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
      supersededBy: { select: { reference: true } },
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
      owner: PERSON,
    },
  },
} as const;
