import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAggregateFile } from '../builders/import-file';
import { callAction } from '../support/action';
import { A, B, counts, openImporter } from './import-fixture';

type Importer = Awaited<ReturnType<typeof openImporter>>;

let importer: Importer;
let db: Importer['db'];
let officer: Importer['officer'];

beforeAll(async () => {
  importer = await openImporter();
  ({ db, officer } = importer);
});

afterAll(() => importer?.close());

beforeEach(() => importer.clear());

const HEADINGS =
  'Org L6,Full Name,NI Number,Employee Number,Assignment Number,Job,Occ,Position Number,Grade,FTE,Status';
const PERSON = 'Enfys Prawf,QQ123456C';
const PHYSIO = `Physiotherapy,${PERSON},E1,A1,Physiotherapist,S1E,100,NHS|XR06|Review Body Band 6,0.8,Active Assignment`;
const ARTS = `Physiotherapy,${PERSON},E2,A2,Arts Therapist,SAH,200,Band 7,0.4,Active Assignment`;
const AWAY = `Physiotherapy,${PERSON},E3,A3,Physiotherapist,S1E,100,Band 6,0.5,Maternity and Adoption`;
const UNIT = `000 L8 ABCD Uned Newydd,${PERSON},E4,A4,Physiotherapist,S1E,100,Band 5,1,Active Assignment`;
const WRONG = `Physiotherapy,${PERSON},E5,A5,Physiotherapist,S1E,100,Band 6,lots,Active Assignment`;
const NURSE = `Physiotherapy,${PERSON},E6,A6,Staff Nurse,N6H,300,Band 5,1,Active Assignment`;

/** Titles and a blank row stand above the headings, as a report writes them. */
const extract = (...rows: readonly string[]) =>
  ['Staff in post', 'Run by: Workforce', '', HEADINGS, ...rows].join('\n');

/** Which columns the officer says the headings are, where the portal cannot tell. */
async function confirm(batchId: string, more: Record<string, string> = {}) {
  const fields = await importer.fieldsOf(batchId);
  const columns = {
    ...{ organisation: '0', name: '1', staffNumber: '3', postNumber: '4', jobRole: '5', occupationCode: '6' },
    ...{ positionNumber: '7', grade: '8', wte: '9', status: '10' },
    ...more,
  };
  const named = Object.entries(columns).map(([key, at]) => [`columns.${key}`, at]);
  return callAction(importer.actions.confirmColumns, officer, { ...fields, ...Object.fromEntries(named) });
}

const versions = () => db.$queryRaw`
  SELECT t.code, r.profession_key AS profession, r.band_group AS band, v.in_post_wte::text AS wte,
    v.long_absent_wte::text AS absent
  FROM team_row_version v JOIN team_row r ON r.id = v.team_row_id JOIN team t ON t.id = r.team_id
  WHERE v.recorded_to IS NULL AND v.valid_to IS NULL ORDER BY 1, 2, 3`;

describe('an extract of an employer without an agreement', () => {
  it('is asked for its columns once, summed by team, and leaves nothing of a person behind', async () => {
    await importer.bring(makeAggregateFile({}));
    const sent = await importer.send(extract(PHYSIO, AWAY, NURSE), B, 'esr', { sender: 'Cyflogau' });
    if (!sent.ok) throw new Error(sent.problem.code);
    expect(sent.batch).toMatchObject({ status: 'mapping', named: false });
    expect(sent.batch.layout).toMatchObject({
      headingRow: 4,
      dropped: expect.arrayContaining(['NI Number']),
    });
    expect(await confirm(sent.batchId)).toHaveProperty('redirectedTo');
    const { summary } = await importer.pageOf(sent.batchId);
    expect(summary).toMatchObject({
      rows: 3,
      // 1.3 WTE of band 6, where 2.5 was recorded.
      ...counts(0, 1, 0, 0),
      apart: { 'other-profession': 1 },
      wte: { read: '1.30000', apart: '1.00000', asking: '0.00000', rejected: '0.00000' },
    });
    await importer.take(sent.batchId);
    expect(await versions()).toEqual([
      { code: 'PHY', profession: 'physiotherapist', band: '6', wte: '1.30000', absent: '0.50000' },
    ]);
    const stored = await db.$queryRaw<{ text: string }[]>`
      SELECT b::text || coalesce((SELECT string_agg(r::text, '') FROM import_row r WHERE r.batch_id = b.id), '') AS text
      FROM import_batch b WHERE b.id = ${sent.batchId}::uuid`;
    expect(stored[0]?.text).not.toMatch(/Enfys|QQ123456C|"E1"|A1\b/);
    const { readRows } = await import('../../src/features/workforce/imports/data/stored-rows');
    for await (const rows of readRows(db, sent.batchId)) {
      expect(JSON.stringify(rows)).not.toContain('QQ123456C');
    }
    expect(await db.staff.count()).toBe(0);

    // The next file of the same sender is not asked again.
    const next = await importer.sendGood(extract(PHYSIO), B, 'esr', { sender: 'Cyflogau' });
    expect(next.summary).toMatchObject(counts(0, 1, 0, 0));
    const other = await importer.send(extract(AWAY), B, 'esr', { sender: 'Arall' });
    expect(other).toMatchObject({ batch: { status: 'mapping' } });
  });

  it('says what is wrong with columns, beside them', async () => {
    const sent = await importer.send(extract(PHYSIO), B, 'esr');
    if (!sent.ok) throw new Error(sent.problem.code);
    expect(await confirm(sent.batchId, { wte: '', grade: '0', status: '99' })).toMatchObject({
      status: 'invalid',
      errors: {
        'columns.grade': [expect.any(String)],
        'columns.status': [expect.any(String)],
        'columns.wte': [expect.any(String)],
      },
    });
    expect((await importer.pageOf(sent.batchId)).status).toBe('mapping');
  });

  it('asks whose a position is and which team a unit is, once, and remembers it', async () => {
    await importer.bring(makeAggregateFile({}));
    const sent = await importer.send(extract(PHYSIO, ARTS, UNIT), B, 'esr');
    if (!sent.ok) throw new Error(sent.problem.code);
    const { batchId } = sent;
    await confirm(batchId);
    const questions = await importer.questionsOf(batchId);
    expect(questions).toMatchObject([
      { kind: 'team', shown: '000 L8 ABCD Uned Newydd', rows: 1 },
      {
        kind: 'profession',
        about: '200',
        rows: 1,
        candidates: ['art-therapist', 'drama-therapist', 'music-therapist'],
      },
    ]);
    // What waits for an answer does not seem to have left.
    expect((await importer.pageOf(batchId)).summary).toMatchObject({ asking: 2, leaving: 0 });

    const { answerProfessions, answerTeam } = importer.actions;
    const answer = (text: string) => ({ 'answers[0].about': '200', 'answers[0].answer': text });
    expect(
      await callAction(answerProfessions, officer, {
        ...(await importer.fieldsOf(batchId)),
        ...answer('nurse/registered'),
      }),
    ).toMatchObject({ status: 'invalid' });
    expect(
      await callAction(answerProfessions, officer, {
        ...(await importer.fieldsOf(batchId)),
        ...answer('music-therapist/registered'),
      }),
    ).toHaveProperty('redirectedTo');
    const unit = questions[0]?.about ?? '';
    const team = { about: unit, shown: 'anything', team: 'new' };
    expect(
      await callAction(answerTeam, officer, { ...(await importer.fieldsOf(batchId)), ...team }),
    ).toMatchObject({ status: 'invalid', errors: { nameEn: expect.anything(), setting: expect.anything() } });
    const made = { ...team, nameEn: 'New unit', nameCy: 'Uned newydd', setting: 'community' };
    await callAction(answerTeam, officer, { ...(await importer.fieldsOf(batchId)), ...made });
    expect((await importer.pageOf(batchId)).summary).toMatchObject({ asking: 0, created: 2 });
    await importer.take(batchId);
    expect(await versions()).toMatchObject([
      { code: '000 L8 ABCD Uned Newydd', profession: 'physiotherapist', band: '5', wte: '1.00000' },
      { code: 'PHY', profession: 'music-therapist', band: '7', wte: '0.40000' },
      { code: 'PHY', profession: 'physiotherapist', band: '6', wte: '0.80000' },
    ]);
    // The next file is asked nothing.
    const next = await importer.sendGood(extract(PHYSIO, ARTS, UNIT, AWAY), B, 'esr');
    expect(next.summary).toMatchObject({ asking: 0, ...counts(0, 1, 2, 0) });
  });

  it('is mended in place; the file stays as it was sent', async () => {
    await importer.bring(makeAggregateFile({}));
    const sent = await importer.send(extract(PHYSIO, WRONG), B, 'esr');
    if (!sent.ok) throw new Error(sent.problem.code);
    const { batchId } = sent;
    await confirm(batchId);
    expect(await importer.rowsOf(batchId, 'rejected')).toMatchObject([
      { row: 6, cells: { wte: 'lots' }, remarks: [{ column: 'wte', code: 'IMPORT-WTE-WRONG' }] },
    ]);
    const { mendRows } = importer.actions;
    const cell = { 'cells[0].row': '6', 'cells[0].column': 'wte', 'cells[0].before': 'lots' };
    const mend = async (text: string) =>
      callAction(mendRows, officer, {
        ...(await importer.fieldsOf(batchId)),
        ...cell,
        'cells[0].text': text,
      });
    expect(await mend('lots')).toMatchObject({ status: 'invalid' });
    expect(await mend('943 476 5919')).toMatchObject({ status: 'invalid' });
    expect(await mend('0.2')).toHaveProperty('redirectedTo');
    expect((await importer.pageOf(batchId)).summary).toMatchObject({ rejected: 0, wte: { read: '1.00000' } });
    expect(await db.importMend.count({ where: { batchId } })).toBe(1);
  });

  it('loses nothing when two people answer at once: the second is told', async () => {
    await importer.bring(makeAggregateFile({}));
    const sent = await importer.send(extract(PHYSIO, ARTS), B, 'esr');
    if (!sent.ok) throw new Error(sent.problem.code);
    await confirm(sent.batchId);
    const fields = {
      ...(await importer.fieldsOf(sent.batchId)),
      ...{ 'answers[0].about': '200', 'answers[0].answer': 'art-therapist/registered' },
    };
    const { answerProfessions } = importer.actions;
    const answers = await Promise.all([
      callAction(answerProfessions, officer, fields),
      callAction(answerProfessions, officer, fields),
    ]);
    expect(answers.filter((answer) => 'redirectedTo' in answer)).toHaveLength(1);
    expect(await callAction(answerProfessions, importer.other, fields)).toMatchObject({
      status: 'forbidden',
    });
  });
});

describe('an extract of an employer with an agreement', () => {
  it('makes named records, with the reason why a row is of its profession', async () => {
    await db.namedRecordsAgreement.create({
      data: {
        bodyId: importer.employerId,
        assessmentReference: 'DPIA-1',
        agreementReference: 'ISA-1',
        validFrom: new Date(`${A}T00:00:00Z`),
        recordedBy: 'Meredydd Dychmygol',
      },
    });
    await importer.bring(makeAggregateFile({}));
    const sent = await importer.send(extract(PHYSIO, AWAY), B, 'esr');
    if (!sent.ok) throw new Error(sent.problem.code);
    await confirm(sent.batchId);
    await importer.take(sent.batchId);
    const found = await db.$queryRaw`
      SELECT a.post_number AS post, s.name, v.contracted_wte::text AS wte, v.presence::text, v.decided_by AS by
      FROM assignment_version v JOIN assignment a ON a.id = v.assignment_id JOIN staff s ON s.id = a.staff_id ORDER BY 1`;
    expect(found).toEqual([
      { post: 'A1', name: 'Enfys Prawf', wte: '0.80000', presence: 'in_post', by: 'job-role' },
      { post: 'A3', name: 'Enfys Prawf', wte: '0.50000', presence: 'long_absence', by: 'job-role' },
    ]);
    expect(await importer.sendGood(extract(AWAY, PHYSIO), B, 'esr')).toMatchObject({
      summary: counts(0, 0, 2, 0),
    });
  });
});
