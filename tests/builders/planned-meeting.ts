import { uuidv7 } from 'uuidv7';
import type { PrismaClient } from '../../src/server/prisma/client';
import type { ItemServes, MeetingStatus } from '../../src/server/prisma/enums';

interface Plan {
  readonly collaborativeId: string;
  readonly recordedById: string;
  readonly status?: MeetingStatus;
  /** YYYY-MM-DD */
  readonly heldOn?: string;
  readonly items?: readonly {
    readonly title: string;
    readonly serves: ItemServes;
    readonly needId?: string;
    readonly broughtById?: string;
  }[];
}

let number = 0;

/** A meeting with an agenda that waits to be held. Works as owner of the tables. */
export async function insertPlannedMeeting(db: PrismaClient, plan: Plan) {
  const { collaborativeId, recordedById, status = 'planned', heldOn = '2026-11-12', items = [] } = plan;
  number += 1;
  return db.meeting.create({
    data: {
      id: uuidv7(),
      reference: `M-2026-9${String(number).padStart(2, '0')}`,
      collaborativeId,
      status,
      heldOn: new Date(`${heldOn}T00:00:00Z`),
      purpose: 'A planned meeting',
      language: 'en',
      recordedById,
      submissionKey: uuidv7(),
      items: {
        create: items.map((item, index) => ({ id: uuidv7(), position: index + 1, ...item })),
      },
    },
    include: { items: { orderBy: { position: 'asc' } } },
  });
}
