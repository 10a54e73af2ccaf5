import { uuidv7 } from 'uuidv7';
import type { PrismaClient } from '../../src/server/prisma/client';
import type { insertCollaborative } from './collaborative';

type Collaborative = Awaited<ReturnType<typeof insertCollaborative>>;
let references = 500;

function reference(prefix: string): string {
  references += 1;
  return `${prefix}-2026-${references}`;
}

/**
 * A meeting that was held, with two members there and one who sent apologies, an open item with decision and action, and
 * a closed one with the same. Works as owner of the tables.
 */
export async function insertHeldMeeting(
  db: PrismaClient,
  { collaborative, members }: Collaborative,
  heldOn: string,
  minutesStatus: 'draft' | 'circulated' | 'confirmed' = 'draft',
) {
  const [lead, deputy, third] = members;
  if (!lead || !deputy || !third) throw new Error('Too few members');
  const day = new Date(`${heldOn}T00:00:00Z`);
  const at = new Date(`${heldOn}T16:00:00Z`);
  const row = (status: 'present' | 'apologies', { person, membership }: typeof lead) => ({
    id: uuidv7(),
    membershipId: membership.id,
    name: person.name,
    status,
    professionKey: membership.professionKey,
    sector: membership.sector,
  });
  const item = (position: number, title: string, closedReason: string | null) => ({
    id: uuidv7(),
    position,
    title,
    note: `Note of ${title}`,
    serves: 'standing' as const,
    closed: closedReason !== null,
    closedReason,
    decisions: {
      create: {
        id: uuidv7(),
        reference: reference('D'),
        collaborativeId: collaborative.id,
        text: `Decision of ${title}`,
        language: 'en' as const,
        status: 'decided' as const,
        decidedOn: day,
      },
    },
    actions: {
      create: {
        id: uuidv7(),
        reference: reference('A'),
        collaborativeId: collaborative.id,
        text: `Action of ${title}`,
        language: 'en' as const,
        ownerMembershipId: lead.membership.id,
      },
    },
  });
  return db.meeting.create({
    data: {
      id: uuidv7(),
      reference: reference('M'),
      collaborativeId: collaborative.id,
      status: 'held',
      minutesStatus,
      ...(minutesStatus === 'draft' ? {} : { circulatedAt: at, circulatedById: lead.person.id }),
      ...(minutesStatus === 'confirmed' ? { confirmedAt: at, confirmedById: lead.person.id } : {}),
      heldOn: day,
      startsAt: '14:00',
      purpose: 'Monthly meeting',
      language: 'en',
      quorate: true,
      recordedById: lead.person.id,
      submissionKey: uuidv7(),
      attendances: { create: [row('present', lead), row('present', deputy), row('apologies', third)] },
      items: { create: [item(1, 'Open matter', null), item(2, 'Secret matter', 'Staff hear it first')] },
    },
    include: { items: { orderBy: { position: 'asc' }, include: { decisions: true, actions: true } } },
  });
}
