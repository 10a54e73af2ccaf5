import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import type { SessionActor } from '../../src/server/actor';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative } from '../builders/collaborative';
import { insertHeldMeeting } from '../builders/held-meeting';
import { actorFor } from '../support/action';
import { createTestDatabase } from '../support/database';

/** A collaborative with everybody who reads its minutes, and another one beside it. */
export async function minutesFixture() {
  const database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const portal = await import('../../src/server/db');
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  const ours = await insertCollaborative(db, { code: 'ours', quorum: { members: 2 } });
  const theirs = await insertCollaborative(db, { code: 'theirs', placeCode: 'cluster-bridgend-north' });
  const observer = await db.person.create({
    data: { id: uuidv7(), name: 'Owain Observer', email: 'owain.observer@enghraifft.example' },
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
  const person = (index: number, of = ours) => {
    const found = of.members[index]?.person;
    if (!found) throw new Error(`No member ${index}`);
    return found;
  };
  const actors: Record<'lead' | 'deputy' | 'member' | 'observer' | 'stranger', SessionActor> = {
    lead: await actorFor(person(0)),
    deputy: await actorFor(person(1)),
    member: await actorFor(person(2)),
    observer: await actorFor(observer),
    stranger: await actorFor(person(0, theirs)),
  };
  return {
    db,
    ours,
    theirs,
    actors,
    portal,
    held: (heldOn: string, status?: 'draft' | 'circulated' | 'confirmed', of = ours) =>
      insertHeldMeeting(db, of, heldOn, status),
    async close() {
      await portal.disconnect();
      await db.$disconnect();
      await database.drop();
    },
  };
}

export type MinutesFixture = Awaited<ReturnType<typeof minutesFixture>>;
