import { uuidv7 } from 'uuidv7';
import type { PrismaClient } from '../../src/server/prisma/client';
import type { ItemServes, MeetingStatus, StandingTheme } from '../../src/server/prisma/enums';

interface ItemPlan {
  readonly title: string;
  readonly serves?: ItemServes;
  readonly theme?: StandingTheme;
  readonly needId?: string;
  readonly intendedOutcome?: string | null;
  readonly closedReason?: string;
  readonly outcome?: 'decision' | 'action' | 'information' | 'escalate' | 'carried';
}

interface MeetingPlan {
  readonly collaborativeId: string;
  readonly recordedById: string;
  readonly heldOn: string;
  readonly status?: MeetingStatus;
  readonly purpose?: string;
  readonly items?: readonly ItemPlan[];
}

/** A meeting with its agenda, as owner of the tables. By itself it is planned. */
export async function insertMeeting(db: PrismaClient, { items = [], heldOn, ...plan }: MeetingPlan) {
  const id = uuidv7();
  return db.meeting.create({
    data: {
      status: 'planned',
      purpose: 'To try things out',
      ...plan,
      id,
      reference: `M-${id}`,
      heldOn: new Date(`${heldOn}T00:00:00Z`),
      language: 'en',
      submissionKey: uuidv7(),
      items: {
        create: items.map(({ closedReason, ...item }, index) => ({
          serves: 'standing' as const,
          intendedOutcome: 'Something comes of it',
          ...item,
          id: uuidv7(),
          position: index + 1,
          closed: closedReason !== undefined,
          closedReason: closedReason ?? null,
        })),
      },
    },
    include: { items: { orderBy: { position: 'asc' } } },
  });
}

/** An open action that hangs on an item. */
export async function insertAction(
  db: PrismaClient,
  plan: {
    readonly collaborativeId: string;
    readonly agendaItemId: string;
    readonly ownerMembershipId: string;
    readonly text: string;
    readonly dueOn: string;
  },
) {
  const id = uuidv7();
  return db.action.create({
    data: { ...plan, id, reference: `A-${id}`, language: 'en', dueOn: new Date(`${plan.dueOn}T00:00:00Z`) },
  });
}
