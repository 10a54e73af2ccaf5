import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { calendarDay } from '../../src/domain/time/calendar-day';
import type { SessionActor } from '../../src/server/actor';
import { dateFromDay } from '../../src/server/days';
import { disconnect, platformTransaction } from '../../src/server/db';
import { loadActor } from '../../src/server/load-actor';
import { PrismaClient } from '../../src/server/prisma/client';
import { createTestDatabase } from '../support/database';

/**
 * One region with a need, four teams and the people who look at them, small enough to check by hand. Everything is
 * invented. Required WTE of physiotherapists at Merthyr: 50,000 × 0.06 × 0.8 × 4 contacts × 45 minutes ÷ 60 × 0.5 ÷
 * (1,600 × 0.75) = 3.
 */
export const TODAY = calendarDay('2026-11-22');

const date = (day: string) => dateFromDay(calendarDay(day));

export type GapsFixture = Awaited<ReturnType<typeof insertGapsFixture>>;

export async function insertGapsFixture() {
  const database = await createTestDatabase();
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = TODAY;

  const place = async (code: string) =>
    (await db.place.findUniqueOrThrow({ where: { code }, select: { id: true } })).id;
  const body = async (code: string) =>
    (await db.body.findUniqueOrThrow({ where: { code }, select: { id: true } })).id;
  const places = {
    region: await place('rpb-cwm-taf-morgannwg'),
    gwent: await place('rpb-gwent'),
    merthyr: await place('cluster-merthyr'),
    rhondda: await place('cluster-rhondda'),
    taffEly: await place('cluster-taff-ely'),
    county: await place('la-W06000016'),
    gwentCounty: await place('la-W06000019'),
  };
  const bodies = {
    board: await body('nhs-7a5'),
    council: await body('la-W06000016'),
    gwentBoard: await body('nhs-7a6'),
    ambulance: await body('nhs-rt4'),
  };

  for (const [placeId, value] of [
    [places.merthyr, 50_000],
    [places.rhondda, 70_000],
  ] as const)
    await db.placeFigure.create({
      data: {
        id: uuidv7(),
        placeId,
        measure: 'residents',
        value,
        asAt: '2026-01-01',
        source: 'invented',
        confidence: 'low',
      },
    });

  await insertNeed(db, places.region);
  const teams = await insertTeams(db, places, bodies);
  const people = {
    planner: await insertPerson(db, 'rpbPlanner', { placeId: places.region }),
    gwentPlanner: await insertPerson(db, 'rpbPlanner', { placeId: places.gwent }),
    clusterLead: await insertPerson(db, 'clusterLead', { placeId: places.merthyr }),
    executive: await insertPerson(db, 'professionalExecutive', { bodyId: bodies.board }),
    gwentExecutive: await insertPerson(db, 'professionalExecutive', { bodyId: bodies.gwentBoard }),
  };

  return {
    db,
    places,
    bodies,
    teams,
    people,
    async close() {
      await disconnect();
      await db.$disconnect();
      await database.drop();
    },
  };
}

export function actorOf({ id, name }: { id: string; name: string }): Promise<SessionActor> {
  return platformTransaction((tx) => loadActor(tx, { id, name, locale: 'en' }, TODAY));
}

async function insertPerson(
  db: PrismaClient,
  role: 'rpbPlanner' | 'clusterLead' | 'professionalExecutive',
  scope: { placeId?: string; bodyId?: string },
) {
  const id = uuidv7();
  const name = `Prawf ${role}`;
  await db.person.create({
    data: {
      id,
      name,
      email: `${id}@enghraifft.example`,
      appointments: {
        create: {
          id: uuidv7(),
          role,
          ...scope,
          versions: { create: { id: uuidv7(), validFrom: date('2026-01-01') } },
        },
      },
    },
  });
  return { id, name };
}

async function insertNeed(db: PrismaClient, regionId: string): Promise<void> {
  const pathwayId = uuidv7();
  const blockId = uuidv7();
  const smallBlockId = uuidv7();
  const theme = await db.rpnaTheme.findFirstOrThrow({ select: { key: true } });
  await db.assessment.create({
    data: {
      id: uuidv7(),
      code: 'test-rpna',
      kind: 'rpna',
      placeId: regionId,
      titleEn: 'Assessment',
      titleCy: 'Asesiad',
      validFrom: date('2022-04-01'),
      source: 'invented',
      needs: {
        create: {
          id: uuidv7(),
          reference: 'N-2026-001',
          placeId: regionId,
          themeKey: theme.key,
          titleEn: 'Falls',
          titleCy: 'Cwympiadau',
          statement: 'Invented',
          language: 'en',
          pathways: {
            create: {
              id: pathwayId,
              code: 'test-falls',
              regionId,
              nameEn: 'Falls',
              nameCy: 'Cwympiadau',
              blocks: {
                create: [
                  {
                    id: blockId,
                    position: 1,
                    interventionEn: 'Strength and balance',
                    interventionCy: 'Cryfder a chydbwysedd',
                    shares: {
                      create: [
                        { professionKey: 'physiotherapist', tier: 'registered', share: '0.5' },
                        { professionKey: 'dietitian', tier: 'registered', share: '0.3' },
                        { professionKey: 'physiotherapist', tier: 'support', share: '0.2' },
                      ],
                    },
                  },
                  {
                    id: smallBlockId,
                    position: 2,
                    interventionEn: 'Eyes',
                    interventionCy: 'Llygaid',
                    shares: { create: [{ professionKey: 'orthoptist', tier: 'registered', share: '1' }] },
                  },
                ],
              },
            },
          },
        },
      },
    },
  });
  type Subject = { pathwayId?: string; blockId?: string };
  const factor = (
    kind: 'people' | 'coverage' | 'contacts' | 'minutes' | 'working_hours' | 'direct_share',
    subject: Subject,
    central: string,
    interval?: [string, string],
  ) =>
    db.needFactor.create({
      data: {
        id: uuidv7(),
        kind,
        ...subject,
        versions: {
          create: {
            id: uuidv7(),
            low: interval?.[0],
            central,
            high: interval?.[1],
            source: 'invented',
            confidence: 'low',
            validFrom: date('2025-01-01'),
          },
        },
      },
    });
  await factor('people', { pathwayId }, '0.06', ['0.05', '0.07']);
  await factor('coverage', { pathwayId }, '0.8');
  await factor('contacts', { blockId }, '4');
  await factor('minutes', { blockId }, '45');
  await factor('contacts', { blockId: smallBlockId }, '1');
  await factor('minutes', { blockId: smallBlockId }, '6');
  await factor('working_hours', {}, '1600');
  await factor('direct_share', {}, '0.75');
}

type Ids<Keys extends string> = Readonly<Record<Keys, string>>;

async function insertTeams(
  db: PrismaClient,
  places: Ids<'merthyr' | 'rhondda' | 'county' | 'gwentCounty'>,
  bodies: Ids<'board' | 'council' | 'gwentBoard' | 'ambulance'>,
) {
  let count = 0;
  const team = async (
    employerId: string,
    setting: 'community' | 'hospital',
    map: readonly (readonly [placeId: string, share: string])[],
    rows: readonly (readonly [
      profession: string,
      tier: 'registered' | 'support',
      inPost: string,
      budgeted: string,
    ])[],
  ) => {
    count += 1;
    const importBatchId = uuidv7();
    await db.importBatch.create({
      data: {
        id: importBatchId,
        reference: `I-2026-${String(count).padStart(3, '0')}`,
        employerId,
        template: 'aggregate',
        fileName: 'rows.csv',
        sha256: String(count),
        asAt: date('2026-09-01'),
        status: 'taken',
        takenAt: date('2026-09-02'),
        named: false,
        sender: '',
        bytes: 1,
        summary: {},
      },
    });
    const id = uuidv7();
    await db.team.create({
      data: {
        id,
        employerId,
        code: `T${count}`,
        nameEn: `Team ${count}`,
        nameCy: `Tîm ${count}`,
        setting,
        placements: {
          create: map.map(([placeId, share]) => ({
            id: uuidv7(),
            placeId,
            share,
            validFrom: date('2026-01-01'),
          })),
        },
        rows: {
          create: rows.map(([professionKey, tier, inPostWte, budgetedWte]) => ({
            id: uuidv7(),
            professionKey,
            tier,
            bandGroup: '5-6',
            versions: {
              create: { id: uuidv7(), inPostWte, budgetedWte, validFrom: date('2026-09-01'), importBatchId },
            },
          })),
        },
      },
    });
    return id;
  };
  return {
    merthyr: await team(
      bodies.board,
      'community',
      [[places.merthyr, '1']],
      [
        ['physiotherapist', 'registered', '2.4', '3'],
        ['physiotherapist', 'support', '1', '1'],
      ],
    ),
    both: await team(
      bodies.board,
      'community',
      [
        [places.merthyr, '0.33333'],
        [places.rhondda, '0.33333'],
      ],
      [
        ['physiotherapist', 'registered', '1', '1'],
        ['dietitian', 'registered', '3', '4'],
      ],
    ),
    ward: await team(bodies.board, 'hospital', [], [['physiotherapist', 'registered', '5', '6']]),
    council: await team(
      bodies.council,
      'community',
      [[places.county, '1']],
      [
        ['physiotherapist', 'registered', '0.5', '0.5'],
        ['podiatrist', 'registered', '0.7', '0.7'],
      ],
    ),
    ambulance: await team(
      bodies.ambulance,
      'community',
      [[places.rhondda, '0.1']],
      [['paramedic', 'registered', '10', '10']],
    ),
    gwent: await team(
      bodies.gwentBoard,
      'community',
      [[places.gwentCounty, '1']],
      [['physiotherapist', 'registered', '9', '9']],
    ),
  };
}

let deployments = 0;

/** An agreed deployment, inclusive of both days as people say them; the gate is another test's. */
export async function insertDeployment(
  { db, people }: Pick<GapsFixture, 'db' | 'people'>,
  given: {
    hostId: string;
    fromTeamId: string;
    to: string;
    wte: string;
    from: string;
    endsBefore: string;
    status?: 'agreed' | 'requested' | 'ended';
    profession?: string;
    outcome?: 'agreed' | 'unconfirmed';
  },
): Promise<string> {
  deployments += 1;
  const id = uuidv7();
  await db.deployment.create({
    data: {
      id,
      reference: `E-2026-${String(deployments).padStart(3, '0')}`,
      receivingPlaceId: given.to,
      professionKey: given.profession ?? 'physiotherapist',
      setting: 'community',
      whatChanges: 'Invented',
      language: 'en',
      requestedById: people.planner.id,
      submissionKey: uuidv7(),
      versions: {
        create: {
          id: uuidv7(),
          status: given.status ?? 'agreed',
          wte: given.wte,
          validFrom: date(given.from),
          validTo: date(given.endsBefore),
          hostId: given.hostId,
          fromTeamId: given.fromTeamId,
        },
      },
      verdicts: {
        create: {
          id: uuidv7(),
          outcome: given.outcome ?? 'agreed',
          ruleSetOn: date(given.from),
          findings: [],
          passed: [],
          notApplicable: [],
        },
      },
    },
  });
  return id;
}

export async function removeDeployments({ db }: Pick<GapsFixture, 'db'>): Promise<void> {
  await db.deploymentVerdict.deleteMany();
  await db.deploymentVersion.deleteMany();
  await db.deployment.deleteMany();
}
