import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDay } from '../../src/domain/time/calendar-day';
import { makeAggregateFile, makeNamedFile } from '../builders/import-file';
import { A, B, counts, is, openImporter, type VersionRow, was } from './import-fixture';

type Importer = Awaited<ReturnType<typeof openImporter>>;

let importer: Importer;
let db: Importer['db'];
let employerId: Importer['employerId'];
let officer: Importer['officer'];
let send: Importer['send'];
let sendGood: Importer['sendGood'];
let bring: Importer['bring'];

beforeAll(async () => {
  importer = await openImporter();
  ({ db, employerId, officer, send, sendGood, bring } = importer);
});

afterAll(() => importer?.close());

beforeEach(async () => {
  await importer.clear();
});

const assignments = () => db.$queryRaw<VersionRow[]>`
  SELECT contracted_wte::text AS wte, valid_from::text AS "from", valid_to::text AS "to", recorded_to IS NULL AS now
  FROM assignment_version ORDER BY recorded_from, valid_from, contracted_wte`;

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
    expect(await sendGood(file, A, 'named')).toMatchObject({ known: true });
    expect(await bring(file, B, 'named')).toMatchObject(counts(0, 0, 1, 0));
    expect(await assignments()).toEqual([is('0.80000', '2026-05-01', '2027-04-01')]);
  });

  it('with a contract above one is taken, and the row is shown as such', async () => {
    await agree();
    await bring(makeAggregateFile({}));
    const file = makeNamedFile({ contractedWte: '1.2' }, { postNumber: 'P2', staffNumber: 'S2' });
    const { batchId, summary } = await sendGood(file, A, 'named');
    expect(summary).toMatchObject({ warnings: 1, ...counts(2, 0, 0, 0) });
    expect(await importer.rowsOf(batchId, 'warnings')).toMatchObject([
      { row: 2, remarks: [{ column: 'contractedWte', code: 'IMPORT-WTE-OVER-ONE' }] },
    ]);
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
