import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect } from 'vitest';
import type * as CsvModule from '../../src/features/meetings/registers/actions-csv';
import type * as RegistersModule from '../../src/features/meetings/registers/data/find-registers';
import type * as DecisionsCsvModule from '../../src/features/meetings/registers/decisions-csv';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative } from '../builders/collaborative';
import { actorFor, callAction, type Fields } from '../support/action';
import { createTestDatabase } from '../support/database';

const ACTIONS = {
  ratifyDecision: 'ratify-decision',
  setReviewDay: 'set-review-day',
  reviewDecision: 'review-decision',
  supersedeDecision: 'supersede-decision',
  setStanding: 'set-standing',
  endStanding: 'end-standing',
  recordPositions: 'record-positions',
  statePosition: 'state-position',
  moveAction: 'move-action',
  changeAction: 'change-action',
  blockAction: 'block-action',
  unblockAction: 'unblock-action',
  updateActions: 'update-actions',
} as const;
export type Name = keyof typeof ACTIONS;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
export let db: PrismaClient;
export let run: Record<Name, FormAction>;
export let read: typeof RegistersModule;
export let csv: typeof CsvModule & typeof DecisionsCsvModule;
let disconnect: () => Promise<void>;
export let ours: Awaited<ReturnType<typeof insertCollaborative>>;
export let theirs: Awaited<ReturnType<typeof insertCollaborative>>;
/** By what they are in ours; `owner` and `helper` are members, `outsider` leads theirs. */
export let who: Record<'lead' | 'deputy' | 'owner' | 'helper' | 'observer' | 'outsider', SessionActor>;
let references = 100;

async function open() {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const loaded = await Promise.all(
    Object.entries(ACTIONS).map(async ([name, file]) => {
      const found = await import(`../../src/features/meetings/registers/actions/${file}.ts`);
      return [name, found[name]];
    }),
  );
  run = Object.fromEntries(loaded);
  read = await import('../../src/features/meetings/registers/data/find-registers');
  csv = {
    ...(await import('../../src/features/meetings/registers/actions-csv')),
    ...(await import('../../src/features/meetings/registers/decisions-csv')),
  };
  ({ disconnect } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  const observer = await db.person.create({
    data: { id: uuidv7(), name: 'Olwen Arsylwr', email: 'olwen@enghraifft.example' },
  });
  await db.appointment.create({
    data: {
      id: uuidv7(),
      personId: observer.id,
      role: 'collaborativeObserver',
      collaborativeId: ours.collaborative.id,
      versions: { create: { id: uuidv7(), validFrom: new Date('2025-01-01T00:00:00Z') } },
    },
  });
  const at = async (place: typeof ours, index: number) => actorFor(member(place, index).person);
  who = {
    lead: await at(ours, 0),
    deputy: await at(ours, 1),
    owner: await at(ours, 2),
    helper: await at(ours, 3),
    observer: await actorFor(observer),
    outsider: await at(theirs, 0),
  };
}

async function close() {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
}

/** Two collaboratives with their people, in a database of this file of tests. */
export function setUpRegisters(): void {
  beforeAll(open);
  afterAll(close);
}

export function member(place: typeof ours, index: number) {
  const found = place.members[index];
  if (!found) throw new Error(`No member ${index}`);
  return found;
}
export const membership = (index: number) => member(ours, index).membership.id;
const next = (prefix: string) => {
  references += 1;
  return `${prefix}-2026-${references}`;
};
export const date = (day: string) => new Date(`${day}T00:00:00Z`);
export const dayParts = (name: string, text: string) => {
  const [year = '', month = '', day = ''] = text.split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
};

export type Held = {
  heldOn?: string;
  quorate?: boolean | null;
  status?: 'held' | 'planned';
  closed?: boolean;
};

export async function insertMeeting(place: typeof ours, held: Held = {}) {
  const { heldOn = '2026-06-04', quorate = true, status = 'held', closed = false } = held;
  const item = uuidv7();
  const meeting = await db.meeting.create({
    data: {
      id: uuidv7(),
      reference: next('M'),
      collaborativeId: place.collaborative.id,
      status,
      heldOn: date(heldOn),
      purpose: 'Monthly meeting',
      language: 'en',
      quorate,
      minutesStatus: status === 'held' ? 'circulated' : null,
      ...(status === 'held' ? { circulatedAt: new Date(), circulatedById: member(place, 0).person.id } : {}),
      recordedById: member(place, 0).person.id,
      submissionKey: uuidv7(),
      items: {
        create: {
          id: item,
          position: 1,
          title: 'Falls',
          serves: 'standing',
          closed,
          closedReason: closed ? 'A person could be known' : null,
        },
      },
      attendances: {
        create: [0, 2].map((index) => ({
          id: uuidv7(),
          membershipId: member(place, index).membership.id,
          name: 'Somebody',
          status: 'present' as const,
        })),
      },
    },
  });
  return { ...meeting, item };
}

export async function insertDecision(place: typeof ours, data: object = {}, held: Held = {}) {
  const { heldOn = '2026-06-04' } = held;
  const meeting = await insertMeeting(place, held);
  return db.decision.create({
    data: {
      id: uuidv7(),
      reference: next('D'),
      agendaItemId: meeting.item,
      collaborativeId: place.collaborative.id,
      text: 'Ask for a physiotherapist',
      language: 'en',
      status: 'decided',
      decidedOn: date(heldOn),
      ...data,
    },
  });
}

/** Owned by the third member of ours, the fourth stands in. */
export async function insertAction(place: typeof ours = ours, data: object = {}, held: Held = {}) {
  const meeting = await insertMeeting(place, held);
  return db.action.create({
    data: {
      id: uuidv7(),
      reference: next('A'),
      agendaItemId: meeting.item,
      collaborativeId: place.collaborative.id,
      text: 'Write the request',
      language: 'en',
      ownerMembershipId: member(place, 2).membership.id,
      deputyMembershipId: member(place, 3).membership.id,
      dueOn: date('2026-10-01'),
      ...data,
    },
  });
}

export type Person = keyof typeof who;
export const call = (name: Name, person: Person, fields: Fields) =>
  callAction(run[name], who[person], fields);
export const onDecision = (
  { id, version }: { id: string; version: number },
  fields: Fields = {},
): Fields => ({
  decisionId: id,
  version: String(version),
  ...fields,
});
export const onAction = ({ id, version }: { id: string; version: number }, fields: Fields = {}): Fields => ({
  actionId: id,
  version: String(version),
  ...fields,
});
export const decisionNow = (id: string) => db.decision.findUniqueOrThrow({ where: { id } });
export const actionNow = (id: string) => db.action.findUniqueOrThrow({ where: { id } });
export const audited = async (id: string) =>
  (await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })).map(
    ({ event }) => event,
  );

export const taken = { redirectedTo: expect.any(String) };
export const LEADING: Person[] = ['lead', 'deputy'];
export const NOT_LEADING: Person[] = ['owner', 'helper', 'observer', 'outsider'];
