import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertCollaborative, insertNeed } from '../builders/collaborative';
import {
  insertAppointed,
  insertAssignment,
  insertNamedAgreement,
  insertTeam,
  insertTeamRow,
} from '../builders/deployment';
import { actorFor } from '../support/action';
import { createTestDatabase } from '../support/database';

/**
 * One collaborative at Merthyr with its lead, a health board that keeps names, a council that does not, the people of
 * the places around, and someone of another region. Today is 22 November 2026.
 */
export async function insertDeploymentsFixture() {
  const database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  const idOf = async (code: string) => (await db.place.findUniqueOrThrow({ where: { code } })).id;
  const bodyOf = async (code: string) => (await db.body.findUniqueOrThrow({ where: { code } })).id;
  const places = {
    merthyr: await idOf('cluster-merthyr'),
    region: await idOf('rpb-cwm-taf-morgannwg'),
    gwent: await idOf('rpb-gwent'),
  };
  const bodies = {
    board: await bodyOf('nhs-7a5'),
    council: await bodyOf('la-W06000024'),
    gwentBoard: await bodyOf('nhs-7a6'),
  };
  const { collaborative, members } = await insertCollaborative(db, { code: 'merthyr' });
  const [first] = members;
  if (!first) throw new Error('The collaborative has no lead');
  const need = await insertNeed(db, places.region, 'N-2026-911');
  const otherNeed = await insertNeed(db, places.gwent, 'N-2026-912');
  await insertNamedAgreement(db, bodies.board);
  const team = await insertTeam(db, bodies.board, 'PHY');
  const bareTeam = await insertTeam(db, bodies.board, 'BARE', { arranged: false });
  const councilTeam = await insertTeam(db, bodies.council, 'REA');
  await insertTeamRow(db, councilTeam, '2.00000');
  const gwentTeam = await insertTeam(db, bodies.gwentBoard, 'GWE');
  const people = {
    lead: first.person,
    head: await insertAppointed(db, 'Gwenllian Enghraifft', 'headOfService', { bodyId: bodies.board }),
    councilHead: await insertAppointed(db, 'Robert Example', 'headOfService', { bodyId: bodies.council }),
    gwentHead: await insertAppointed(db, 'Owain Arall', 'headOfService', { bodyId: bodies.gwentBoard }),
    cluster: await insertAppointed(db, 'Sara Sampl', 'clusterLead', { placeId: places.merthyr }),
    planner: await insertAppointed(db, 'Cadi Cynllun', 'rpbPlanner', { placeId: places.region }),
    gwentPlanner: await insertAppointed(db, 'Non Arall', 'rpbPlanner', { placeId: places.gwent }),
  };
  const actors = {
    lead: await actorFor(people.lead),
    head: await actorFor(people.head),
    councilHead: await actorFor(people.councilHead),
    gwentHead: await actorFor(people.gwentHead),
    cluster: await actorFor(people.cluster),
    planner: await actorFor(people.planner),
    gwentPlanner: await actorFor(people.gwentPlanner),
  };
  return {
    database,
    db,
    places,
    bodies,
    collaborative,
    need,
    otherNeed,
    team,
    bareTeam,
    councilTeam,
    gwentTeam,
    people,
    actors,
    insertAssignment: (name: string, contractedWte = '1.00000', inTeam = team) =>
      insertAssignment(db, inTeam, { name, contractedWte }),
    async tearDown() {
      const { disconnect } = await import('../../src/server/db');
      await disconnect();
      await db.$disconnect();
      await database.drop();
    },
  };
}

export type DeploymentsFixture = Awaited<ReturnType<typeof insertDeploymentsFixture>>;
