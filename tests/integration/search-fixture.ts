/** Two collaboratives, people of every role who search, and meetings to be found. One for each file of tests. */
import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { readSearch } from '../../src/domain/search/search-query';
import type * as FindModule from '../../src/features/search/data/find-results';
import type { SearchKind } from '../../src/features/search/kinds';
import type { SessionActor } from '../../src/server/actor';
import type * as DbModule from '../../src/server/db';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative } from '../builders/collaborative';
import { actorFor } from '../support/action';
import { createTestDatabase } from '../support/database';

export type Collaborative = Awaited<ReturnType<typeof insertCollaborative>>;
type Minutes = 'draft' | 'circulated' | 'confirmed' | null;

type ItemPlan = {
  readonly title: string;
  readonly note?: string;
  readonly closed?: boolean;
  readonly decision?: string;
  readonly action?: string;
  /** The decision is about a gap of the collaborative's place. */
  readonly gap?: boolean;
};

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let portal: typeof DbModule;
let findResults: typeof FindModule.findResults;
const actors: Record<string, SessionActor> = {};
export let db: PrismaClient;
export let ours: Collaborative;
export let theirs: Collaborative;

let counter = 0;

export function nextReference(prefix: string): string {
  counter += 1;
  return `${prefix}-2026-${String(counter).padStart(3, '0')}`;
}

/** Returns the address of the database. */
export async function openSearchFixture(): Promise<string> {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  portal = await import('../../src/server/db');
  ({ findResults } = await import('../../src/features/search/data/find-results'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  const region = await db.place.findUniqueOrThrow({ where: { code: 'rpb-cwm-taf-morgannwg' } });
  const gwent = await db.place.findUniqueOrThrow({ where: { code: 'rpb-gwent' } });
  for (const [name, member] of [
    ['lead', ours.members[0]],
    ['deputy', ours.members[1]],
    ['member', ours.members[2]],
    ['other lead', theirs.members[0]],
  ] as const)
    if (member) actors[name] = await actorFor(member.person);
  actors.observer = await appoint('Observer', 'collaborativeObserver', {
    collaborativeId: ours.collaborative.id,
  });
  actors.planner = await appoint('Planner', 'rpbPlanner', { placeId: region.id });
  actors['planner of Gwent'] = await appoint('Other planner', 'rpbPlanner', { placeId: gwent.id });
  actors['cluster lead'] = await appoint('Cluster lead', 'clusterLead', { placeId: ours.place.id });
  actors['head of service'] = await appoint('Head', 'headOfService', {
    bodyId: (await db.body.findFirstOrThrow({ where: { code: 'nhs-7a5' } })).id,
  });
  return database.url;
}

export async function closeSearchFixture(): Promise<void> {
  await portal?.disconnect();
  await db?.$disconnect();
  await database?.drop();
}

async function appoint(
  name: string,
  role: 'collaborativeObserver' | 'rpbPlanner' | 'clusterLead' | 'headOfService',
  scope: { placeId?: string; bodyId?: string; collaborativeId?: string },
) {
  const email = `${name.replaceAll(' ', '.').toLowerCase()}@enghraifft.example`;
  const person = await db.person.create({ data: { id: uuidv7(), name, email } });
  const versions = { create: { id: uuidv7(), validFrom: new Date('2025-01-01T00:00:00Z') } };
  await db.appointment.create({ data: { id: uuidv7(), personId: person.id, role, ...scope, versions } });
  return actorFor(person);
}

export async function insertMeeting(
  of: Collaborative,
  plan: {
    readonly status?: 'planned' | 'called' | 'held';
    readonly minutes?: Minutes;
    readonly purpose?: string;
  },
  items: readonly ItemPlan[],
) {
  const { status = 'held', minutes = 'circulated', purpose = 'Monthly meeting' } = plan;
  const [lead] = of.members;
  if (!lead) throw new Error('No lead');
  const collaborativeId = of.collaborative.id;
  const confirmed = minutes === 'confirmed' ? { confirmedAt: new Date(), confirmedById: lead.person.id } : {};
  const meeting = await db.meeting.create({
    data: {
      id: uuidv7(),
      reference: nextReference('M'),
      collaborativeId,
      status,
      minutesStatus: minutes,
      heldOn: new Date('2026-10-01T00:00:00Z'),
      purpose,
      language: 'en',
      recordedById: lead.person.id,
      submissionKey: uuidv7(),
      ...confirmed,
    },
  });
  for (const [position, item] of items.entries()) {
    const agendaItemId = uuidv7();
    await db.agendaItem.create({
      data: {
        id: agendaItemId,
        meetingId: meeting.id,
        position,
        title: item.title,
        note: item.note ?? null,
        serves: 'standing',
        closed: item.closed ?? false,
        closedReason: item.closed ? 'About one person' : null,
      },
    });
    const gap = item.gap ? { gapPlaceId: of.place.id, gapProfession: 'dietitian' } : {};
    if (item.decision)
      await db.decision.create({
        data: {
          id: uuidv7(),
          reference: nextReference('D'),
          agendaItemId,
          collaborativeId,
          text: item.decision,
          language: 'en',
          status: 'decided',
          decidedOn: new Date('2026-10-01T00:00:00Z'),
          ...gap,
        },
      });
    if (item.action)
      await db.action.create({
        data: {
          id: uuidv7(),
          reference: nextReference('A'),
          agendaItemId,
          collaborativeId,
          text: item.action,
          language: 'en',
          ownerMembershipId: lead.membership.id,
        },
      });
  }
  return meeting;
}

export async function search(who: string, typed: string, kind: SearchKind | null = null, page = 1) {
  const read = readSearch(typed);
  if (read.status !== 'ready') throw new Error(`${typed}: ${read.status}`);
  const actor = actors[who];
  if (!actor) throw new Error(`Nobody is ${who}`);
  return portal.readAs(actor, (tx) => findResults(tx, actor, read.query, { kind, page }));
}

/** What is found, as "kind: heading". */
export const titles = async (who: string, typed: string) =>
  (await search(who, typed)).rows.map(({ kind, heading }) => `${kind}: ${heading}`).sort();
