import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/time/calendar-day';
import { makeAggregateFile } from '../builders/import-file';
import { callAction } from '../support/action';
import { A, B, counts, is, openImporter, type VersionRow, was } from './import-fixture';

type Importer = Awaited<ReturnType<typeof openImporter>>;

let importer: Importer;
let db: Importer['db'];
let employerId: Importer['employerId'];
let officer: Importer['officer'];
let other: Importer['other'];
let actions: Importer['actions'];
let takeBatch: Importer['takeBatch'];
let readAs: Importer['readAs'];
let send: Importer['send'];
let sendGood: Importer['sendGood'];
let pageOf: Importer['pageOf'];
let take: Importer['take'];
let bring: Importer['bring'];
let rowsOf: Importer['rowsOf'];
let events: Importer['events'];

beforeAll(async () => {
  importer = await openImporter();
  ({ db, employerId, officer, other, actions, takeBatch, readAs, rowsOf, events } = importer);
  ({ send, sendGood, pageOf, take, bring } = importer);
});

afterAll(() => importer?.close());

beforeEach(async () => {
  await importer.clear();
});

const versions = () => db.$queryRaw<VersionRow[]>`
  SELECT in_post_wte::text AS wte, valid_from::text AS "from", valid_to::text AS "to", recorded_to IS NULL AS now
  FROM team_row_version ORDER BY recorded_from, valid_from, in_post_wte`;

const teamMap = () => db.$queryRaw<{ code: string; share: string; from: string; to: string | null }[]>`
  SELECT p.code, t.share::text, t.valid_from::text AS "from", t.valid_to::text AS "to"
  FROM team_placement t JOIN place p ON p.id = t.place_id ORDER BY t.valid_from, p.code`;

describe('an aggregate file', () => {
  it('is checked first and records nothing but itself, then is taken whole with its audit entry', async () => {
    const before = [await events('import.checked'), await events('import.taken')];
    const { batchId, reference, summary } = await sendGood(makeAggregateFile({}, { bandGroup: 'Band 7' }));
    expect(reference).toMatch(/^I-2026-\d{3}$/);
    expect(summary).toMatchObject({ rows: 2, ...counts(2, 0, 0, 0), beyond: 0 });
    expect(summary.wte.read).toBe('5.00000');
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
    expect((await pageOf(batchId)).status).toBe('taken');
    expect(await rowsOf(batchId, 'created')).toHaveLength(2);
  });

  it('changes nothing the second time, on its own day or later, in whatever order', async () => {
    await bring(makeAggregateFile({}, { bandGroup: 'Band 7' }));
    const first = await versions();
    expect(await sendGood(makeAggregateFile({}, { bandGroup: 'Band 7' }))).toMatchObject({ known: true });
    expect(await bring(makeAggregateFile({ bandGroup: 'Band 7' }, {}))).toMatchObject(counts(0, 0, 2, 0));
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

  it('is taken in part, and the row that is wrong is neither recorded nor said to leave', async () => {
    await bring(makeAggregateFile({}, { bandGroup: 'Band 7' }));
    const text = makeAggregateFile({ inPostWte: '2' }, { bandGroup: 'Band 7', inPostWte: '-1' });
    const { batchId, summary } = await sendGood(text, B);
    expect(summary).toMatchObject({ rows: 2, ...counts(0, 1, 0, 0, 1) });
    expect(await rowsOf(batchId, 'rejected')).toMatchObject([
      {
        row: 3,
        cells: { inPostWte: '-1', bandGroup: 'Band 7' },
        remarks: [{ column: 'inPostWte', value: '-1', code: 'IMPORT-WTE-NEGATIVE' }],
      },
    ]);
    await take(batchId);
    const all = await versions();
    expect(all).toHaveLength(4);
    expect(all).toEqual(
      expect.arrayContaining([was('2.50000', A), is('2.50000', A), is('2.50000', A, B), is('2.00000', B)]),
    );
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
    const { version } = await pageOf(early.batchId);
    await bring(makeAggregateFile({}), B);
    expect(await take(early.batchId, String(version))).toMatchObject({ status: 'stale' });
    expect(await versions()).toEqual([is('2.50000', B)]);
  });
});

describe('taking', () => {
  it('takes what was seen, or says that it is no longer so', async () => {
    const first = await sendGood(makeAggregateFile({}));
    await bring(makeAggregateFile({ inPostWte: '1' }));
    expect(await take(first.batchId)).toMatchObject({ status: 'stale' });
    expect(await versions()).toEqual([is('1.00000', A)]);
    await callAction(actions.checkAgain, officer, await importer.fieldsOf(first.batchId));
    expect((await pageOf(first.batchId)).summary).toMatchObject(counts(0, 1, 0, 0));
    await take(first.batchId);
    expect(await versions()).toEqual([was('1.00000', A), is('2.50000', A)]);
  });

  it('is done once, however often the form is sent', async () => {
    const { batchId } = await sendGood(makeAggregateFile({}));
    const version = String((await pageOf(batchId)).version);
    const before = await events('import.taken');
    const answers = await Promise.all([take(batchId, version), take(batchId, version)]);
    expect(answers.filter((answer) => 'redirectedTo' in answer).length).toBeGreaterThan(0);
    expect(await take(batchId, version)).toHaveProperty('redirectedTo');
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
    const cutOff = db.$transaction(async (tx) => {
      expect((await takeBatch(tx, { id: batchId, version: null, byId: null })).status).toBe('taken');
      expect(await tx.team.count()).toBe(2);
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect([await versions(), await teamMap()]).toEqual(before);
    expect(await db.importBatch.findUnique({ where: { id: batchId } })).toMatchObject({ status: 'checked' });
  });

  it('is for the employer’s own officer alone', async () => {
    const { batchId } = await sendGood(makeAggregateFile({}));
    const fields = await importer.fieldsOf(batchId);
    expect(await take(batchId, fields.version, other)).toMatchObject({ status: 'forbidden' });
    expect(await db.teamRow.count()).toBe(0);
    expect(await readAs(other, (tx) => importer.findBatch(tx, employerId, batchId))).toBeNull();
    expect(await readAs(other, (tx) => tx.importRow.count())).toBe(0);
    expect(await readAs(officer, (tx) => tx.importRow.count())).toBe(1);
    expect(await readAs(other, (tx) => tx.importBatch.count())).toBe(0);
    expect(await readAs(officer, (tx) => tx.importBatch.count())).toBe(1);
    expect(await callAction(actions.takeImport, null, fields)).toMatchObject({
      status: 'forbidden',
    });
    // The right employer in the form does not open another's batch, nor the other way round.
    const mixed = { ...fields, employerId: other.appointments[0]?.scope.id ?? '' };
    expect(await callAction(actions.takeImport, other, mixed)).toMatchObject({ status: 'forbidden' });
  });
});
