import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/time/calendar-day';
import { countOnce } from '../../src/domain/workforce/double-count';
import { wteFromDecimal } from '../../src/domain/wte/wte';
import type { SessionActor } from '../../src/server/actor';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertOfficer } from '../builders/officer';
import { actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

/** One physiotherapist, invented, whose registration number stands in the records of a health board and of a council. */
const TODAY = calendarDay('2026-11-22');
const date = (day: string) => new Date(`${day}T00:00:00Z`);
type Employer = 'board' | 'council' | 'gwent';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let portal: typeof import('../../src/server/db');
let reads: typeof import('../../src/features/workforce/quality/data/list-double-counts');
let quality: typeof import('../../src/features/workforce/quality/data/find-quality');
let cover: typeof import('../../src/server/gaps/data-cover');
let supply: typeof import('../../src/server/gaps/team-supply');
let settle: typeof import('../../src/features/workforce/quality/actions/settle')['settle'];
const bodies = {} as Record<Employer, string>;
const teams = {} as Record<Employer, string>;
const staff = {} as Record<Employer, string>;
const actors = {} as Record<
  'officer' | 'head' | 'executive' | 'councilOfficer' | 'councilExecutive' | 'gwentExecutive' | 'planner',
  SessionActor
>;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = TODAY;
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  portal = await import('../../src/server/db');
  reads = await import('../../src/features/workforce/quality/data/list-double-counts');
  quality = await import('../../src/features/workforce/quality/data/find-quality');
  cover = await import('../../src/server/gaps/data-cover');
  supply = await import('../../src/server/gaps/team-supply');
  ({ settle } = await import('../../src/features/workforce/quality/actions/settle'));

  const person = async (body: string, name: string, role: Parameters<typeof insertOfficer>[3]) => {
    const made = await insertOfficer(db, body, name, role);
    return { ...made, actor: await actorFor(made.person) };
  };
  const officer = await person('nhs-7a5', 'Siân Ffug', 'workforceOfficer');
  const council = await person('la-W06000016', 'Robert Example', 'workforceOfficer');
  const gwent = await person('nhs-7a6', 'Elin Ffug', 'professionalExecutive');
  bodies.board = officer.body.id;
  bodies.council = council.body.id;
  bodies.gwent = gwent.body.id;
  actors.officer = officer.actor;
  actors.councilOfficer = council.actor;
  actors.gwentExecutive = gwent.actor;
  actors.head = (await person('nhs-7a5', 'Hedd Ffug', 'headOfService')).actor;
  actors.executive = (await person('nhs-7a5', 'Nia Ffug', 'professionalExecutive')).actor;
  actors.councilExecutive = (await person('la-W06000016', 'Owen Ffug', 'professionalExecutive')).actor;
  const region = await db.place.findUniqueOrThrow({ where: { code: 'rpb-cwm-taf-morgannwg' } });
  const planner = await db.person.create({
    data: {
      id: uuidv7(),
      name: 'Aisha Rhanbarth',
      email: 'aisha@enghraifft.example',
      appointments: {
        create: {
          id: uuidv7(),
          role: 'rpbPlanner',
          placeId: region.id,
          versions: { create: { id: uuidv7(), validFrom: date('2025-01-01') } },
        },
      },
    },
  });
  actors.planner = await actorFor(planner);
  for (const employer of ['board', 'council', 'gwent'] as const) await insertEmployer(employer);
  await insertPost('board', { wte: '0.6', since: '2024-01-01' });
  await insertPost('council', { wte: '0.8', since: '2025-06-01', number: 'ph 12345' });
});

afterAll(async () => {
  await portal?.disconnect();
  await db?.$disconnect();
  await database?.drop();
});

beforeEach(() => db.doubleCountSettlement.deleteMany());

async function insertEmployer(employer: Employer) {
  const employerId = bodies[employer];
  await db.namedRecordsAgreement.create({
    data: {
      bodyId: employerId,
      assessmentReference: 'DPIA-1',
      agreementReference: 'ISP-1',
      validFrom: date('2023-01-01'),
      recordedBy: 'Enghraifft',
    },
  });
  await db.team.create({
    data: { id: uuidv7(), employerId, code: 'T', nameEn: 'Team', nameCy: 'Tîm', setting: 'community' },
  });
  teams[employer] = (await db.team.findFirstOrThrow({ where: { employerId } })).id;
}

let posts = 0;
async function insertPost(
  employer: Employer,
  given: { wte: string; since: string; number?: string; contractType?: 'permanent' | 'bank' },
) {
  posts += 1;
  const employerId = bodies[employer];
  const batch = await db.importBatch.create({
    data: {
      id: uuidv7(),
      reference: `I-2026-${posts}`,
      employerId,
      template: 'named',
      named: true,
      sender: '',
      bytes: 0,
      fileName: 'posts.csv',
      sha256: String(posts),
      asAt: date('2026-08-01'),
      status: 'taken',
      takenAt: date('2026-08-02'),
      summary: {
        rows: 12,
        rejected: 2,
        asking: 1,
        leftOut: 0,
        wte: { rejected: '1.50000', asking: '0.40000' },
      },
    },
  });
  const made = await db.staff.create({
    data: {
      id: uuidv7(),
      employerId,
      staffNumber: `S${posts}`,
      name: 'Ceri Dychmygol',
      registrations: {
        create: { id: uuidv7(), registerPrefix: 'PH', number: given.number ?? 'PH012345' },
      },
    },
  });
  staff[employer] = made.id;
  await db.assignment.create({
    data: {
      id: uuidv7(),
      staffId: made.id,
      employerId,
      teamId: teams[employer],
      postNumber: `P${posts}`,
      versions: {
        create: {
          id: uuidv7(),
          professionKey: 'physiotherapist',
          tier: 'registered',
          band: '6',
          contractedWte: given.wte,
          contractType: given.contractType ?? 'permanent',
          presence: given.contractType === 'bank' ? 'apart' : 'in_post',
          validFrom: date(given.since),
          importBatchId: batch.id,
        },
      },
    },
  });
  return made.id;
}

/** WTE in post that charts of the region count, by employer. */
async function charts(day = TODAY) {
  const rows = await portal.readAs(actors.planner, (tx) => supply.listTeamSupply(tx, day));
  const of = (employer: Employer) =>
    rows
      .filter(({ employerId }) => employerId === bodies[employer])
      .reduce((sum, { inPost }) => sum + inPost, 0);
  return { board: of('board'), council: of('council') };
}
const waiting = () => portal.readAs(actors.planner, (tx) => cover.listCountedOnce(tx, TODAY));
const casesFor = (actor: SessionActor, employer: Employer) =>
  portal.readAs(actor, (tx) => reads.listDoubleCounts(tx, bodies[employer], TODAY));

async function fields(decision: string, more: Record<string, string> = {}) {
  const settled = await db.doubleCountSettlement.findFirst({ where: { recordedTo: null } });
  return {
    employerId: bodies.board,
    ownStaffId: staff.board,
    otherStaffId: staff.council,
    seen: settled?.id ?? '',
    decision,
    'from.day': '1',
    'from.month': '6',
    'from.year': '2025',
    reason: 'Both employers were asked.',
    ...more,
  };
}
const DONE = () => ({ redirectedTo: `/en/employers/${bodies.board}/quality/double-counting` });

describe('two employers with one registration number', () => {
  it('are counted once until somebody settles it: the older continuous record', async () => {
    expect(await charts()).toEqual({ board: 60_000, council: 0 });
    expect(await waiting()).toEqual([{ employerId: bodies.council, people: 1, wte: 80_000 }]);
    expect(await charts(calendarDay('2025-05-31'))).toEqual({ board: 60_000, council: 0 });
  });

  it.each([
    ['both_true', { board: 60_000, council: 80_000 }],
    ['count_own', { board: 60_000, council: 0 }],
    ['count_other', { board: 0, council: 80_000 }],
    ['capped', { board: 60_000, council: 40_000 }],
  ])('settled as %s', async (decision, expected) => {
    expect(await callAction(settle, actors.executive, await fields(decision))).toEqual(DONE());
    expect(await charts()).toEqual(expected);
    expect(await waiting()).toEqual([]);
    const audit = await db.auditEntry.findFirstOrThrow({
      where: { event: 'double-count.settled' },
      orderBy: { at: 'desc' },
    });
    expect(audit).toMatchObject({ personId: actors.executive.personId, after: { decision } });
  });

  it('count as the domain says', async () => {
    const records = [
      { employerId: bodies.board, wte: wteFromDecimal('0.6'), since: calendarDay('2024-01-01') },
      { employerId: bodies.council, wte: wteFromDecimal('0.8'), since: calendarDay('2025-06-01') },
    ];
    const pair: [string, string] = [bodies.board, bodies.council];
    for (const [stored, decision] of [
      ['both_true', 'both_true'],
      ['capped', 'capped'],
      ['count_own', { count: bodies.board }],
      ['count_other', { count: bodies.council }],
    ] as const) {
      await callAction(settle, actors.executive, await fields(stored));
      const [board, council] = countOnce(records, [{ employerIds: pair, decision }]);
      expect(await charts()).toEqual({ board: board?.counted, council: council?.counted });
    }
  });

  it('are settled by the executive of either, in words of their own side', async () => {
    const own = await fields('count_own', {
      employerId: bodies.council,
      ownStaffId: staff.council ?? '',
      otherStaffId: staff.board ?? '',
    });
    expect(await callAction(settle, actors.councilExecutive, own)).toMatchObject({
      redirectedTo: expect.any(String),
    });
    expect(await charts()).toEqual({ board: 0, council: 80_000 });
    expect((await casesFor(actors.executive, 'board'))[0]?.decision).toBe('count_other');
  });

  it('wait again before the day from which it was settled, and after the last day', async () => {
    await callAction(
      settle,
      actors.executive,
      await fields('both_true', {
        'from.month': '1',
        'from.year': '2026',
        'until.day': '31',
        'until.month': '3',
        'until.year': '2026',
      }),
    );
    expect(await charts(calendarDay('2025-12-31'))).toEqual({ board: 60_000, council: 0 });
    expect(await charts(calendarDay('2026-03-31'))).toEqual({ board: 60_000, council: 80_000 });
    expect(await charts(calendarDay('2026-04-01'))).toEqual({ board: 60_000, council: 0 });
  });

  it('can be settled again: what was decided before stays on record, and a page from before is stale', async () => {
    const old = await fields('both_true');
    await callAction(settle, actors.executive, old);
    expect(await callAction(settle, actors.executive, old)).toMatchObject({ status: 'stale' });
    await callAction(settle, actors.executive, await fields('count_own'));
    const kept = await db.doubleCountSettlement.findMany({ orderBy: { recordedFrom: 'asc' } });
    expect(kept.map(({ recordedTo }) => recordedTo !== null)).toEqual([true, false]);
    expect(await charts()).toEqual({ board: 60_000, council: 0 });
  });

  it('need a reason', async () => {
    const answer = await callAction(settle, actors.executive, await fields('both_true', { reason: ' ' }));
    expect(answer).toMatchObject({ status: 'invalid', errors: { reason: [expect.any(String)] } });
  });
});

describe('who sees and settles', () => {
  it.each(['officer', 'head', 'councilOfficer', 'gwentExecutive', 'planner'] as const)(
    'not the %s',
    async (who) => {
      expect(await callAction(settle, actors[who], await fields('both_true'))).toMatchObject({
        status: 'forbidden',
      });
      expect(await db.doubleCountSettlement.count()).toBe(0);
    },
  );

  it('shows officers their own record and who the other employer is, and nothing else of the other one', async () => {
    for (const who of ['officer', 'head'] as const) {
      const [found, ...rest] = await casesFor(actors[who], 'board');
      expect(rest).toEqual([]);
      expect(found).toMatchObject({
        person: { name: 'Ceri Dychmygol', posts: ['P1'] },
        ownWte: 60_000,
        otherEmployerId: bodies.council,
        otherWte: null,
        otherSince: null,
      });
      expect(JSON.stringify(found)).not.toMatch(/12345|P2|0\.8|80000/);
    }
  });

  it('shows executives both amounts and nobody’s name or number', async () => {
    const [found] = await casesFor(actors.executive, 'board');
    expect(found).toMatchObject({ person: null, ownWte: 60_000, otherWte: 80_000, otherSince: '2025-06-01' });
    expect(JSON.stringify(found)).not.toMatch(/12345|Ceri|P1|P2/);
  });

  it('shows others nothing', async () => {
    for (const who of ['gwentExecutive', 'planner', 'councilOfficer'] as const)
      expect(await casesFor(actors[who], 'board')).toEqual([]);
  });

  it('lets nobody list records across employers or write past the action', async () => {
    for (const name of ['double_records', 'double_pairs', 'counted_once'])
      await expect(
        portal.readAs(actors.executive, (tx) => tx.$queryRawUnsafe(`SELECT * FROM ${name}('2026-11-22')`)),
      ).rejects.toThrow(/permission denied/);
    const row = {
      id: uuidv7(),
      firstStaffId: [staff.board, staff.council].sort()[0] ?? '',
      secondStaffId: [staff.board, staff.council].sort()[1] ?? '',
      registerPrefix: 'PH',
      firstEmployerId: bodies.board,
      secondEmployerId: bodies.council,
      decision: 'both_true' as const,
      reason: 'x',
      language: 'en' as const,
      validFrom: date('2026-01-01'),
    };
    for (const who of ['officer', 'gwentExecutive', 'planner'] as const)
      await expect(
        portal.writeAs(actors[who], (tx) =>
          tx.doubleCountSettlement.createMany({ data: { ...row, decidedById: actors[who].personId } }),
        ),
      ).rejects.toThrow(/row-level security/);
  });
});

describe('quality of an employer', () => {
  const qualityFor = (actor: SessionActor, employer: Employer = 'board') =>
    portal.readAs(actor, (tx) => quality.findQuality(tx, bodies[employer], TODAY));

  it('has the rows behind, with post numbers for those alone who see named records', async () => {
    const seen = await qualityFor(actors.officer);
    expect(seen?.records).toMatchObject([{ reference: 'P1', registrationNumber: 'PH012345', placed: false }]);
    expect(seen?.waiting).toBe(1);
    expect(seen?.sent).toEqual({
      asAt: '2026-08-01',
      open: { rejected: 2, asking: 1, leftOut: 0, wte: 190_000 },
    });
    expect(seen?.files).toMatchObject([{ asAt: '2026-08-01', rows: 12, open: 3 }]);
    const executive = await qualityFor(actors.executive);
    expect(executive?.records).toMatchObject([{ reference: null }]);
  });

  it('shows nothing of another employer', async () => {
    for (const who of ['councilOfficer', 'gwentExecutive', 'planner'] as const)
      expect(await qualityFor(actors[who])).toMatchObject({ records: [], files: [], waiting: 0 });
  });
});

describe('a third employer and other contracts', () => {
  it('does not flag bank work, and asks for each pair of three', async () => {
    await insertPost('gwent', { wte: '0.5', since: '2023-06-01', contractType: 'bank' });
    expect(await casesFor(actors.gwentExecutive, 'gwent')).toEqual([]);
    await insertPost('gwent', { wte: '0.5', since: '2026-01-01', number: '012345' });
    expect(await casesFor(actors.gwentExecutive, 'gwent')).toHaveLength(2);
    expect(await charts()).toEqual({ board: 60_000, council: 0 });
  });
});
