import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDay } from '../../src/domain/time/calendar-day';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { PrismaClient } from '../../src/server/prisma/client';
import { makeAggregateFile, makeNamedFile } from '../builders/import-file';
import { insertOfficer } from '../builders/officer';
import { actorFor, callAction } from '../support/action';
import { createTestDatabase } from '../support/database';

type Receive = typeof import('../../src/features/workforce/data/receive-file').receiveFile;
type DryRun = typeof import('../../src/features/workforce/data/find-dry-run').findDryRun;
type Take = typeof import('../../src/features/workforce/data/take-batch').takeBatch;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let takeImport: FormAction;
let receiveFile: Receive;
let findDryRun: DryRun;
let takeBatch: Take;
let disconnect: () => Promise<void>;
let readAs: typeof import('../../src/server/db').readAs;
let officer: SessionActor;
let other: SessionActor;
let employerId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  ({ takeImport } = await import('../../src/features/workforce/actions/take-import'));
  ({ receiveFile } = await import('../../src/features/workforce/data/receive-file'));
  ({ findDryRun } = await import('../../src/features/workforce/data/find-dry-run'));
  ({ takeBatch } = await import('../../src/features/workforce/data/take-batch'));
  ({ disconnect, readAs } = await import('../../src/server/db'));
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  const ours = await insertOfficer(db, 'nhs-7a5', 'Siân Ffug');
  const theirs = await insertOfficer(db, 'la-W06000016', 'Robert Example');
  employerId = ours.body.id;
  officer = await actorFor(ours.person);
  other = await actorFor(theirs.person);
});

afterAll(async () => {
  await disconnect?.();
  await db?.$disconnect();
  await database?.drop();
});

// Each test has its files to itself; audit entries stay, as they always do.
beforeEach(async () => {
  await db.$executeRaw`TRUNCATE team, team_placement, team_row, team_row_version, import_batch, staff, registration,
    assignment, assignment_version, named_records_agreement, service_arrangement, deployment, deployment_version,
    deployment_step, deployment_verdict, released_name CASCADE`;
});

const A = calendarDay('2026-03-31');
const B = calendarDay('2026-09-30');

async function send(
  text: string,
  asAt: CalendarDay = A,
  template: 'aggregate' | 'named' = 'aggregate',
  actor: SessionActor = officer,
) {
  const bytes = new TextEncoder().encode(text);
  return receiveFile(actor, { employerId, template, asAt, fileName: 'file.csv', bytes });
}

async function sendGood(...args: Parameters<typeof send>) {
  const sent = await send(...args);
  if (!sent.ok) throw new Error(sent.problem.code);
  return sent;
}

async function seenOf(batchId: string): Promise<string> {
  const run = await findDryRun(officer, employerId, batchId);
  return run?.seen ?? '0'.repeat(64);
}

async function take(batchId: string, seen?: string, actor: SessionActor = officer) {
  const fields = { employerId, batchId, seen: seen ?? (await seenOf(batchId)) };
  return callAction(takeImport, actor, fields);
}

/** Sends and takes; what the dry run counted. */
async function bring(...args: Parameters<typeof send>) {
  const { batchId, summary } = await sendGood(...args);
  expect(await take(batchId)).toEqual({ redirectedTo: `/en/employers/${employerId}/imports/${batchId}` });
  return summary;
}

const counts = (
  created: number,
  changed: number,
  unchanged: number,
  leaving: number | null,
  rejected = 0,
) => ({
  created,
  changed,
  unchanged,
  leaving,
  rejected,
});

interface VersionRow {
  readonly wte: string;
  readonly from: string;
  readonly to: string | null;
  readonly now: boolean;
}

const versions = () => db.$queryRaw<VersionRow[]>`
  SELECT in_post_wte::text AS wte, valid_from::text AS "from", valid_to::text AS "to", recorded_to IS NULL AS now
  FROM team_row_version ORDER BY recorded_from, valid_from, in_post_wte`;

const assignments = () => db.$queryRaw<VersionRow[]>`
  SELECT contracted_wte::text AS wte, valid_from::text AS "from", valid_to::text AS "to", recorded_to IS NULL AS now
  FROM assignment_version ORDER BY recorded_from, valid_from, contracted_wte`;

const teamMap = () => db.$queryRaw<{ code: string; share: string; from: string; to: string | null }[]>`
  SELECT p.code, t.share::text, t.valid_from::text AS "from", t.valid_to::text AS "to"
  FROM team_placement t JOIN place p ON p.id = t.place_id ORDER BY t.valid_from, p.code`;

const events = async (event: string) => db.auditEntry.count({ where: { event } });

const is = (wte: string, from: string, to: string | null = null) => ({ wte, from, to, now: true });
const was = (wte: string, from: string, to: string | null = null) => ({ wte, from, to, now: false });

describe('an aggregate file', () => {
  it('is checked first and records nothing but itself, then is taken whole with its audit entry', async () => {
    const before = [await events('import.checked'), await events('import.taken')];
    const { batchId, reference, summary } = await sendGood(makeAggregateFile({}, { bandGroup: 'Band 7' }));
    expect(reference).toMatch(/^I-2026-\d{3}$/);
    expect(summary).toMatchObject({ rows: 2, ...counts(2, 0, 0, 0), errors: 0, beyond: 0 });
    expect([await db.team.count(), await db.teamRow.count(), await db.teamPlacement.count()]).toEqual([
      0, 0, 0,
    ]);
    expect([await events('import.checked'), await events('import.taken')]).toEqual([
      (before[0] ?? 0) + 1,
      before[1],
    ]);

    await take(batchId);
    expect(await versions()).toEqual([is('2.50000', A), is('2.50000', A)]);
    expect(await teamMap()).toEqual([
      { code: 'cluster-merthyr', share: '0.60000', from: A, to: null },
      { code: 'cluster-north-cynon', share: '0.40000', from: A, to: null },
    ]);
    expect(await events('import.taken')).toBe((before[1] ?? 0) + 1);
    const run = await findDryRun(officer, employerId, batchId);
    expect(run?.batch.status).toBe('taken');
    expect(run?.changes?.created).toHaveLength(2);
    expect(run?.seen).toBeNull();
  });

  it('changes nothing the second time, on its own day or later, in whatever order', async () => {
    await bring(makeAggregateFile({}, { bandGroup: 'Band 7' }));
    const first = await versions();
    expect(await bring(makeAggregateFile({}, { bandGroup: 'Band 7' }))).toMatchObject(counts(0, 0, 2, 0));
    expect(await bring(makeAggregateFile({ bandGroup: 'Band 7' }, {}), B)).toMatchObject(counts(0, 0, 2, 0));
    expect(await versions()).toEqual(first);
    expect(await teamMap()).toHaveLength(2);
  });

  it('keeps what was so before, and what was recorded of it', async () => {
    await bring(makeAggregateFile({}, { bandGroup: 'Band 7' }));
    const second = await bring(
      makeAggregateFile({ inPostWte: '2' }, { teamCode: 'DT', profession: 'dietitian' }),
      B,
    );
    expect(second).toMatchObject(counts(1, 1, 0, 1));
    expect(await versions()).toEqual([
      was('2.50000', A),
      was('2.50000', A),
      // What changed and what left, up to the day; then what is so from it.
      is('2.50000', A, B),
      is('2.50000', A, B),
      is('2.00000', B),
      is('2.50000', B),
    ]);
  });

  it('corrects its own day without making a day of history', async () => {
    await bring(makeAggregateFile({}, { bandGroup: 'Band 7' }));
    await bring(makeAggregateFile({ inPostWte: '2.00001' }));
    expect(await versions()).toEqual([was('2.50000', A), was('2.50000', A), is('2.00001', A)]);
    // It comes back under the same identity.
    expect(await bring(makeAggregateFile({ inPostWte: '2.00001' }, { bandGroup: 'Band 7' }))).toMatchObject(
      counts(1, 0, 1, 0),
    );
    expect(await db.teamRow.count()).toBe(2);
  });

  it('moves a team from a day on, and on the very day replaces the map', async () => {
    await bring(makeAggregateFile({}));
    await bring(makeAggregateFile({ places: 'cluster-merthyr:0.6;cluster-south-cynon:0.3' }), B);
    expect(await teamMap()).toEqual([
      { code: 'cluster-merthyr', share: '0.60000', from: A, to: null },
      { code: 'cluster-north-cynon', share: '0.40000', from: A, to: B },
      { code: 'cluster-south-cynon', share: '0.30000', from: B, to: null },
    ]);
    expect(await bring(makeAggregateFile({ places: 'cluster-merthyr:0.5' }), B)).toMatchObject(
      counts(0, 1, 0, 0),
    );
    expect(await teamMap()).toEqual([
      { code: 'cluster-merthyr', share: '0.60000', from: A, to: B },
      { code: 'cluster-north-cynon', share: '0.40000', from: A, to: B },
      { code: 'cluster-merthyr', share: '0.50000', from: B, to: null },
    ]);
    expect((await versions()).length).toBe(1);
  });

  it('with one wrong row is kept as that and records nothing, whatever is posted', async () => {
    const text = makeAggregateFile({}, { bandGroup: 'Band 7', inPostWte: '-1' });
    const { batchId, summary } = await sendGood(text);
    expect(summary).toMatchObject({ rows: 2, ...counts(1, 0, 0, null, 1) });
    const run = await findDryRun(officer, employerId, batchId);
    expect(run?.batch.stored.rows).toEqual([]);
    expect(run?.batch.stored.errors).toMatchObject([
      { row: 3, column: 'inPostWte', value: '-1', code: 'IMPORT-WTE-NEGATIVE' },
    ]);
    expect(await take(batchId)).toMatchObject({ status: 'stale' });
    expect([await db.team.count(), await db.teamRow.count()]).toEqual([0, 0]);
    expect(await db.importBatch.findMany({ select: { status: true } })).toEqual([{ status: 'checked' }]);
  });

  it('sent twice before it is taken is one batch', async () => {
    const [one, two] = [await sendGood(makeAggregateFile({})), await sendGood(makeAggregateFile({}))];
    expect(two.batchId).toBe(one.batchId);
    expect(await db.importBatch.count()).toBe(1);
  });

  it.each([
    ['of a later day than today', '2026-11-23', 'IMPORT-AS-AT-FUTURE'],
    ['of the day of the last one taken', '2026-09-30', null],
    ['of the day before the last one taken', '2026-09-29', 'IMPORT-AS-AT-OLDER'],
    ['of today', '2026-11-22', null],
  ])('%s', async (_case, asAt, expected) => {
    await bring(makeAggregateFile({}), B);
    const sent = await send(makeAggregateFile({}), calendarDay(asAt));
    expect(sent.ok ? null : sent.problem.code).toBe(expected);
  });

  it('is not taken backwards, even where it was checked in time', async () => {
    const early = await sendGood(makeAggregateFile({ inPostWte: '1' }), A);
    const seen = await seenOf(early.batchId);
    await bring(makeAggregateFile({}), B);
    expect(await take(early.batchId, seen)).toMatchObject({ status: 'stale' });
    expect(await versions()).toEqual([is('2.50000', B)]);
  });
});

describe('taking', () => {
  it('takes what was seen, or says that it is no longer so', async () => {
    const first = await sendGood(makeAggregateFile({}));
    const seen = await seenOf(first.batchId);
    await bring(makeAggregateFile({ inPostWte: '1' }));
    expect(await take(first.batchId, seen)).toMatchObject({ status: 'stale' });
    expect(await versions()).toEqual([is('1.00000', A)]);
    await take(first.batchId);
    expect(await versions()).toEqual([was('1.00000', A), is('2.50000', A)]);
  });

  it('is done once, however often the form is sent', async () => {
    const { batchId } = await sendGood(makeAggregateFile({}));
    const seen = await seenOf(batchId);
    const before = await events('import.taken');
    const answers = await Promise.all([take(batchId, seen), take(batchId, seen)]);
    expect(answers.filter((answer) => 'redirectedTo' in answer).length).toBeGreaterThan(0);
    expect(await take(batchId, seen)).toHaveProperty('redirectedTo');
    expect(await versions()).toEqual([is('2.50000', A)]);
    expect(await events('import.taken')).toBe(before + 1);
  });

  it('leaves nothing behind when it is cut off', async () => {
    await bring(makeAggregateFile({}));
    const before = [await versions(), await teamMap()];
    const { batchId } = await sendGood(
      makeAggregateFile({ inPostWte: '1', places: '' }, { teamCode: 'DT' }),
      B,
    );
    const batch = { id: batchId, employerId, template: 'aggregate', asAt: B } as const;
    const cutOff = db.$transaction(async (tx) => {
      expect((await takeBatch(tx, batch, null)).status).toBe('taken');
      expect(await tx.team.count()).toBe(2);
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect([await versions(), await teamMap()]).toEqual(before);
    expect(await db.importBatch.findUnique({ where: { id: batchId } })).toMatchObject({ status: 'checked' });
  });

  it('is for the employer’s own officer alone', async () => {
    const { batchId } = await sendGood(makeAggregateFile({}));
    const seen = await seenOf(batchId);
    expect(await take(batchId, seen, other)).toMatchObject({ status: 'forbidden' });
    expect(await db.teamRow.count()).toBe(0);
    expect(await findDryRun(other, employerId, batchId)).toBeNull();
    expect(await readAs(other, (tx) => tx.importBatch.count())).toBe(0);
    expect(await readAs(officer, (tx) => tx.importBatch.count())).toBe(1);
    expect(await callAction(takeImport, null, { employerId, batchId, seen })).toMatchObject({
      status: 'forbidden',
    });
    // The right employer in the form does not open another's batch, nor the other way round.
    const mixed = { employerId: other.appointments[0]?.scope.id ?? '', batchId, seen };
    expect(await callAction(takeImport, other, mixed)).toMatchObject({ status: 'forbidden' });
  });
});

describe('a named file', () => {
  const agree = () =>
    db.namedRecordsAgreement.create({
      data: {
        bodyId: employerId,
        assessmentReference: 'DPIA-1',
        agreementReference: 'ISA-1',
        validFrom: new Date(`${A}T00:00:00Z`),
        recordedBy: 'Meredydd Dychmygol',
      },
    });

  it('is refused without an agreement, and before it holds', async () => {
    await bring(makeAggregateFile({}));
    const problem = async (asAt: CalendarDay) => {
      const sent = await send(makeNamedFile({}), asAt, 'named');
      return sent.ok ? null : sent.problem.code;
    };
    expect(await problem(A)).toBe('IMPORT-NAMED-NOT-AGREED');
    await agree();
    expect(await problem(A)).toBeNull();
    expect(await problem(calendarDay('2026-03-30'))).toBe('IMPORT-NAMED-NOT-AGREED');
  });

  it('records people, register entries and posts, and changes nothing the second time', async () => {
    await agree();
    await bring(makeAggregateFile({}));
    const file = makeNamedFile(
      {},
      {
        postNumber: 'P2',
        contractedWte: '0.2',
        registrationNumber: '',
        registrationExpiresOn: '',
        registrationCheckedOn: '',
        registrationCheckedBy: '',
      },
    );
    expect(await bring(file, A, 'named')).toMatchObject(counts(2, 0, 0, 0));
    expect(await assignments()).toEqual([is('0.20000', A), is('0.80000', A)]);
    expect(await db.staff.findMany({ select: { staffNumber: true, name: true } })).toEqual([
      { staffNumber: 'S1', name: 'Enfys Prawf' },
    ]);
    const [entry] = await db.registration.findMany();
    // Its last day is 30 April: the first day without it is the next.
    expect(entry).toMatchObject({
      registerPrefix: 'PH',
      number: 'PH990001',
      expiresOn: new Date('2028-05-01'),
    });
    expect(await bring(file, B, 'named')).toMatchObject(counts(0, 0, 2, 0));
    expect(await assignments()).toHaveLength(2);
  });

  it('changes contracts from its day, and leaves a check that it does not mention', async () => {
    await agree();
    await bring(makeAggregateFile({}));
    await bring(makeNamedFile({}, { postNumber: 'P2', staffNumber: 'S2' }), A, 'named');
    const file = makeNamedFile({
      contractedWte: '0.6',
      name: 'Enfys Newydd',
      registrationCheckedOn: '',
      registrationCheckedBy: '',
    });
    expect(await bring(file, B, 'named')).toMatchObject(counts(0, 1, 0, 1));
    expect(await assignments()).toEqual([
      was('0.80000', A),
      was('0.80000', A),
      is('0.80000', A, B),
      is('0.80000', A, B),
      is('0.60000', B),
    ]);
    const staff = await db.staff.findFirst({
      where: { staffNumber: 'S1' },
      include: { registrations: true },
    });
    expect(staff?.name).toBe('Enfys Newydd');
    expect(staff?.registrations[0]?.checkedBy).toBe('Menna Dychmygol');
  });

  it('holds a post to its days', async () => {
    await agree();
    await bring(makeAggregateFile({}));
    const file = makeNamedFile({ startsOn: '2026-05-01', endsOn: '2027-03-31' });
    await bring(file, A, 'named');
    expect(await assignments()).toEqual([is('0.80000', '2026-05-01', '2027-04-01')]);
    expect(await bring(file, A, 'named')).toMatchObject(counts(0, 0, 1, 0));
    expect(await bring(file, B, 'named')).toMatchObject(counts(0, 0, 1, 0));
    expect(await assignments()).toEqual([is('0.80000', '2026-05-01', '2027-04-01')]);
  });

  it('that cuts a contract below what is deployed is taken and flagged', async () => {
    await agree();
    await bring(makeAggregateFile({}));
    await bring(makeNamedFile({}), A, 'named');
    await deploy('0.5');
    expect((await sendGood(makeNamedFile({ contractedWte: '0.5' }), B, 'named')).summary.beyond).toBe(0);
    expect(await bring(makeNamedFile({ contractedWte: '0.49999' }), B, 'named')).toMatchObject({
      ...counts(0, 1, 0, 0),
      beyond: 1,
    });
    expect((await assignments()).at(-1)).toEqual(is('0.49999', B));
  });

  async function deploy(wte: string): Promise<void> {
    const assignment = await db.assignment.findFirstOrThrow();
    const place = await db.place.findUniqueOrThrow({ where: { code: 'cluster-merthyr' } });
    await db.deployment.create({
      data: {
        id: uuidv7(),
        reference: 'E-2026-901',
        receivingPlaceId: place.id,
        professionKey: 'physiotherapist',
        setting: 'community',
        whatChanges: 'Tried out.',
        language: 'en',
        requestedById: officer.personId,
        submissionKey: uuidv7(),
        versions: {
          create: {
            id: uuidv7(),
            status: 'agreed',
            wte,
            validFrom: new Date('2026-10-01T00:00:00Z'),
            validTo: new Date('2027-04-01T00:00:00Z'),
            hostId: employerId,
            fromTeamId: assignment.teamId,
            assignmentId: assignment.id,
          },
        },
      },
    });
  }
});
