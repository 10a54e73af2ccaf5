import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAggregateFile, makeNamedFile } from '../builders/import-file';
import { callAction } from '../support/action';
import { A, B, counts, openImporter } from './import-fixture';

type Importer = Awaited<ReturnType<typeof openImporter>>;

let importer: Importer;
let db: Importer['db'];
let officer: Importer['officer'];
let bring: Importer['bring'];
let sendGood: Importer['sendGood'];
let take: Importer['take'];
let pageOf: Importer['pageOf'];

beforeAll(async () => {
  importer = await openImporter();
  ({ db, officer, bring, sendGood, take, pageOf } = importer);
});

afterAll(() => importer?.close());

beforeEach(async () => {
  await importer.clear();
  await db.namedRecordsAgreement.create({
    data: {
      bodyId: importer.employerId,
      assessmentReference: 'DPIA-1',
      agreementReference: 'ISA-1',
      validFrom: new Date(`${A}T00:00:00Z`),
      recordedBy: 'Meredydd Dychmygol',
    },
  });
});

async function undo(batchId: string, reason = 'The wrong month was sent') {
  const fields = await importer.fieldsOf(batchId);
  return callAction(importer.actions.undoImport, officer, { ...fields, reason });
}

/** Everything that is so now, without ids and moments. */
async function state() {
  const rows = await db.$queryRaw`
    SELECT t.code, r.profession_key, r.band_group, v.in_post_wte::text, v.valid_from::text, v.valid_to::text
    FROM team_row_version v JOIN team_row r ON r.id = v.team_row_id JOIN team t ON t.id = r.team_id
    WHERE v.recorded_to IS NULL ORDER BY 1, 2, 3, 5`;
  const posts = await db.$queryRaw`
    SELECT a.post_number, t.code, v.contracted_wte::text, v.valid_from::text, v.valid_to::text, s.name
    FROM assignment_version v JOIN assignment a ON a.id = v.assignment_id JOIN team t ON t.id = a.team_id
      JOIN staff s ON s.id = a.staff_id WHERE v.recorded_to IS NULL ORDER BY 1, 4`;
  const registrations = await db.$queryRaw`
    SELECT s.staff_number, r.number, r.expires_on::text, r.checked_by
    FROM registration r JOIN staff s ON s.id = r.staff_id ORDER BY 1, 2`;
  const teams = await db.$queryRaw`SELECT code, name_en, name_cy, setting::text FROM team ORDER BY 1`;
  const map = await db.$queryRaw`
    SELECT t.code, p.code AS place, x.share::text, x.valid_from::text, x.valid_to::text
    FROM team_placement x JOIN team t ON t.id = x.team_id JOIN place p ON p.id = x.place_id ORDER BY 1, 2, 4`;
  return { rows, posts, registrations, teams, map };
}

describe('undoing a batch', () => {
  it('brings back rows, teams and team map as they were before', async () => {
    await bring(
      makeAggregateFile(
        {},
        { bandGroup: 'Band 7' },
        { teamCode: 'OT', profession: 'occupational-therapist' },
      ),
    );
    const before = await state();
    const { batchId } = await sendGood(
      makeAggregateFile(
        { inPostWte: '2', teamNameEn: 'Physiotherapy North', places: 'cluster-merthyr:1' },
        { teamCode: 'OT', profession: 'occupational-therapist' },
      ),
      B,
    );
    await take(batchId);
    expect(await state()).not.toEqual(before);
    expect(await undo(batchId)).toHaveProperty('redirectedTo');
    expect(await state()).toEqual(before);
    expect(await pageOf(batchId)).toMatchObject({
      status: 'undone',
      undoneReason: 'The wrong month was sent',
      summary: { kept: [] },
    });
    // What was known in between is still on record.
    expect(await db.teamRowVersion.count({ where: { importBatchId: batchId } })).toBeGreaterThan(0);
  });

  it('brings back people, posts and registrations as they were before', async () => {
    await bring(makeAggregateFile({}, { teamCode: 'OT' }));
    await bring(makeNamedFile({}, { postNumber: 'P2', staffNumber: 'S2', name: 'Gwilym Ffug' }), A, 'named');
    const before = await state();
    const { batchId } = await sendGood(
      makeNamedFile(
        { contractedWte: '0.4', teamCode: 'OT', name: 'Enfys Newydd', registrationExpiresOn: '2030-04-30' },
        { postNumber: 'P3', staffNumber: 'S3', name: 'Mabli Ddychmygol', registrationNumber: 'PH990003' },
      ),
      B,
      'named',
    );
    await take(batchId);
    await undo(batchId);
    const after = await state();
    expect(after).toEqual(before);
  });

  it('leaves what a later file has changed, and names it', async () => {
    await bring(makeNamedFileWithTeam());
    await bring(makeNamedFile({}, { postNumber: 'P2', staffNumber: 'S2' }), A, 'named');
    const { batchId } = await sendGood(
      makeNamedFile({ contractedWte: '0.5' }, { postNumber: 'P2', staffNumber: 'S2', contractedWte: '0.5' }),
      B,
      'named',
    );
    await take(batchId);
    await bring(
      makeNamedFile({ contractedWte: '0.5' }, { postNumber: 'P2', staffNumber: 'S2', contractedWte: '0.3' }),
      B,
      'named',
    );
    await undo(batchId);
    expect((await pageOf(batchId)).summary?.kept).toEqual(['P2']);
    const { posts } = await state();
    expect(posts).toMatchObject([
      { post_number: 'P1', contracted_wte: '0.80000', valid_to: null },
      { post_number: 'P2', contracted_wte: '0.80000', valid_to: B },
      { post_number: 'P2', contracted_wte: '0.30000', valid_to: null },
    ]);
  });

  it('is done once, with a reason, by who may import; the same file may then come again', async () => {
    const { batchId } = await sendGood(makeAggregateFile({}));
    await take(batchId);
    const fields = await importer.fieldsOf(batchId);
    const { undoImport } = importer.actions;
    expect(await callAction(undoImport, officer, { ...fields, reason: ' ' })).toMatchObject({
      status: 'invalid',
    });
    expect(await callAction(undoImport, importer.other, { ...fields, reason: 'x' })).toMatchObject({
      status: 'forbidden',
    });
    expect(await undo(batchId)).toHaveProperty('redirectedTo');
    expect(await undo(batchId)).toHaveProperty('redirectedTo');
    expect(await importer.events('import.undone')).toBeGreaterThan(0);
    const again = await sendGood(makeAggregateFile({}));
    expect(again).toMatchObject({ known: false, summary: counts(1, 0, 0, 0) });
    expect(again.batchId).not.toBe(batchId);
  });

  const makeNamedFileWithTeam = () => makeAggregateFile({});
});
