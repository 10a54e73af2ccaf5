import { parse } from 'csv-parse/sync';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/time/calendar-day';
import type { SessionActor } from '../../src/server/actor';
import { makeAggregateFile, makeNamedFile } from '../builders/import-file';
import { insertOfficer } from '../builders/officer';
import { actorFor, callAction } from '../support/action';
import { A, B, openImporter } from './import-fixture';

let importer: Awaited<ReturnType<typeof openImporter>>;
let teams: typeof import('../../src/features/workforce/teams/data/find-teams');
let pages: typeof import('../../src/features/workforce/teams/data/find-team');
let views: typeof import('../../src/features/workforce/teams/teams-view');
let actions: {
  map: typeof import('../../src/features/workforce/teams/actions/change-map')['changeTeamMap'];
  correct: typeof import('../../src/features/workforce/teams/actions/correct-team')['correctTeam'];
};
let executive: SessionActor;
let head: SessionActor;

const TODAY = calendarDay('2026-11-22');

beforeAll(async () => {
  importer = await openImporter();
  teams = await import('../../src/features/workforce/teams/data/find-teams');
  pages = await import('../../src/features/workforce/teams/data/find-team');
  views = await import('../../src/features/workforce/teams/teams-view');
  actions = {
    map: (await import('../../src/features/workforce/teams/actions/change-map')).changeTeamMap,
    correct: (await import('../../src/features/workforce/teams/actions/correct-team')).correctTeam,
  };
  executive = await actorFor(
    (await insertOfficer(importer.db, 'nhs-7a5', 'Gwen Ffug', 'professionalExecutive')).person,
  );
  head = await actorFor((await insertOfficer(importer.db, 'nhs-7a5', 'Huw Ffug', 'headOfService')).person);
});
afterAll(() => importer?.close());
beforeEach(() => importer.clear());

const on = (day = TODAY, knownOn: typeof TODAY | null = null, actor = importer.officer) =>
  importer.readAs(actor, async (tx) => {
    const data = await teams.findTeams(tx, importer.employerId, { day, knownOn });
    if (!data) throw new Error('The employer is there');
    return data;
  });
const placeId = async (code: string) =>
  (await importer.db.place.findUniqueOrThrow({ where: { code }, select: { id: true } })).id;

async function onlyTeam() {
  const { id } = await importer.db.team.findFirstOrThrow({ select: { id: true } });
  const page = await importer.readAs(importer.officer, (tx) =>
    pages.findTeamPage(tx, importer.employerId, id, TODAY),
  );
  if (!page) throw new Error('The team is there');
  return page;
}

const dayFields = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};
const mapFields = (
  team: { id: string; basis: string },
  from: string,
  rows: readonly (readonly [placeId: string, share: string])[],
) => ({
  teamId: team.id,
  basis: team.basis,
  ...dayFields('from', from),
  ...Object.fromEntries(
    rows.flatMap(([place, share], index) => [
      [`rows[${index}].placeId`, place],
      [`rows[${index}].share`, share],
    ]),
  ),
});
const stored = () =>
  importer.db.$queryRaw<{ code: string; share: string; from: string; to: string | null }[]>`
    SELECT p.code, t.share::text, t.valid_from::text AS from, t.valid_to::text AS to
    FROM team_placement t JOIN place p ON p.id = t.place_id ORDER BY t.valid_from, p.code`;

describe('the two views', () => {
  it('agree on thirds, to the last hundred-thousandth, and show what is left over', async () => {
    const thirds = 'cluster-merthyr:0.33333;cluster-north-cynon:0.33333;cluster-rhondda:0.33333';
    await importer.bring(
      makeAggregateFile(
        { inPostWte: '1', places: thirds },
        { teamCode: 'DIE', profession: 'dietitian', inPostWte: '0.1', places: thirds },
        { teamCode: 'HOS', setting: 'hospital', inPostWte: '7.7', places: '' },
        {
          teamCode: 'OT',
          profession: 'occupational-therapist',
          tier: 'support',
          inPostWte: '2.2',
          places: '',
        },
      ),
    );
    const data = await on();
    const { lines, teams: own } = views.reconcileTeams(data, null);
    expect(
      lines
        .map((line) => [line.professionKey, line.inPost, line.unplaced, line.otherSettings, line.difference])
        .sort(),
    ).toEqual([
      ['dietitian', 10_000, 0, 0, 0],
      ['occupational-therapist', 220_000, 220_000, 0, 0],
      ['physiotherapist', 870_000, 1, 770_000, 0],
    ]);
    for (const line of lines)
      for (const { at, beyond } of Object.values(line.levels))
        expect(at + beyond + line.unplaced + line.otherSettings).toBe(line.inPost);
    expect(
      own.find(({ professionKey }) => professionKey === 'dietitian')?.places.map(({ wte }) => wte),
    ).toEqual([3334, 3333, 3333]);
    const view = views.teamsView('cy', data, {
      day: TODAY,
      knownOn: null,
      badDay: false,
      profession: null,
      level: 'cluster',
    });
    expect(view).toMatchObject({
      reconciles: true,
      difference: '0.00',
      lineTotal: { unplaced: '2.20', inPost: '11.00' },
    });
    expect(view.byPlace).toHaveLength(3);
  });

  it('says not known for a team of which nothing is recorded on the day', async () => {
    await importer.bring(makeAggregateFile({}), B);
    const data = await on(A);
    const view = views.teamsView('en', data, {
      day: A,
      knownOn: null,
      badDay: false,
      profession: null,
      level: 'county',
    });
    expect(view.nothingKnown).toBe(true);
    expect(view.teams[0]).toMatchObject({
      inPost: 'not known',
      unplaced: 'not known',
      longAbsent: 'not known',
    });
    expect(view.silent).toContain('Physiotherapy');
  });

  it('is a file too, with the same figures', async () => {
    await importer.bring(makeAggregateFile({ places: 'cluster-merthyr:0.5' }));
    const { teamsCsv } = await import('../../src/features/workforce/teams/teams-csv');
    const filters = { day: TODAY, knownOn: null, badDay: false, profession: null, level: 'county' } as const;
    const rows: string[][] = parse(teamsCsv('en', await on(), filters), {
      bom: true,
      relax_column_count: true,
    });
    expect(rows.find(([code]) => code === 'PHY')?.slice(6, 12)).toEqual(['2.5', '', '', '0', '1.25', '0']);
  });
});

describe('as at a day, as known on another', () => {
  it('leaves out a later correction, or counts it', async () => {
    await importer.bring(makeAggregateFile({ inPostWte: '2.5' }), A);
    // What was recorded in April, and corrected in November for the same day.
    await importer.db.$executeRaw`UPDATE team_row_version SET recorded_from = '2026-04-02T09:00:00Z'`;
    await importer.bring(makeAggregateFile({ inPostWte: '4' }), A);
    const inPost = async (knownOn: string | null) => {
      const { supply } = await on(A, knownOn ? calendarDay(knownOn) : null);
      return supply.map((row) => row.inPost);
    };
    expect(await inPost('2026-04-01')).toEqual([]);
    expect(await inPost('2026-04-02')).toEqual([250_000]);
    expect(await inPost('2026-10-31')).toEqual([250_000]);
    expect(await inPost(null)).toEqual([400_000]);
  });

  it('ends a day in Wales, also in summer', async () => {
    await importer.bring(makeAggregateFile({}), A);
    // 23:30 in Wales on 30 June is still that day; half past midnight is the next.
    await importer.db.$executeRaw`UPDATE team_row_version SET recorded_from = '2026-06-30T22:30:00Z'`;
    expect((await on(A, calendarDay('2026-06-30'))).supply).toHaveLength(1);
    await importer.db.$executeRaw`UPDATE team_row_version SET recorded_from = '2026-06-30T23:30:00Z'`;
    expect((await on(A, calendarDay('2026-06-30'))).supply).toHaveLength(0);
    expect((await on(A, calendarDay('2026-07-01'))).supply).toHaveLength(1);
  });

  it('shows long absence apart, and never counts bank or honorary posts as in post', async () => {
    await importer.db.namedRecordsAgreement.create({
      data: {
        bodyId: importer.employerId,
        assessmentReference: 'DPIA-1',
        agreementReference: 'ISP-1',
        validFrom: new Date('2025-01-01T00:00:00Z'),
        recordedBy: 'test',
      },
    });
    await importer.bring(makeAggregateFile({ inPostWte: '9' }));
    const post = (number: number, contractedWte: string) => ({
      staffNumber: `S${number}`,
      postNumber: `P${number}`,
      registrationNumber: `PH99000${number}`,
      contractedWte,
    });
    await importer.bring(makeNamedFile(post(1, '0.8'), post(2, '0.6'), post(3, '0.4')), A, 'named');
    await importer.db.$executeRaw`
      UPDATE assignment_version v SET presence = CASE a.post_number WHEN 'P2' THEN 'long_absence' ELSE 'apart' END::presence
      FROM assignment a WHERE a.id = v.assignment_id AND a.post_number IN ('P2', 'P3')`;
    const { supply } = await on();
    expect(supply).toMatchObject([{ inPost: 140_000, longAbsent: 60_000, apart: 40_000 }]);
  });
});

describe('changing the team map', () => {
  it('holds from its day on, keeps what goes on, and says who and when', async () => {
    await importer.bring(makeAggregateFile({}));
    const { team } = await onlyTeam();
    const merthyr = await placeId('cluster-merthyr');
    const rhondda = await placeId('cluster-rhondda');
    const answer = await callAction(
      actions.map,
      head,
      mapFields(team, '2026-11-01', [
        [merthyr, '60'],
        [rhondda, '33,333'],
        ['', ''],
      ]),
    );
    expect(answer).toEqual({ redirectedTo: `/en/employers/${importer.employerId}/teams/${team.id}` });
    expect(await stored()).toEqual([
      { code: 'cluster-merthyr', share: '0.60000', from: A, to: null },
      { code: 'cluster-north-cynon', share: '0.40000', from: A, to: '2026-11-01' },
      { code: 'cluster-rhondda', share: '0.33333', from: '2026-11-01', to: null },
    ]);
    expect(await importer.db.auditEntry.count({ where: { event: 'team.mapped', subjectId: team.id } })).toBe(
      1,
    );
    const { teamView } = await import('../../src/features/workforce/teams/team-view');
    const view = teamView('en', await onlyTeam(), TODAY);
    expect(view.history.map(({ days }) => days)).toEqual([
      'from 1 November 2026',
      '31 March 2026 to 31 October 2026',
    ]);
    expect(view.history[0]?.who).toMatch(/^Huw Ffug, /);
    expect(view.history[1]?.who).toMatch(/^File I-/);
    expect(view.history[0]?.lines.map(({ text }) => text)).toContain('Not placed: 6.667%');
  });

  it('replaces a map of the same day, and may place nothing', async () => {
    await importer.bring(makeAggregateFile({}));
    const rhondda = await placeId('cluster-rhondda');
    await callAction(actions.map, head, mapFields((await onlyTeam()).team, A, [[rhondda, '100']]));
    expect(await stored()).toEqual([{ code: 'cluster-rhondda', share: '1.00000', from: A, to: null }]);
    await callAction(actions.map, head, mapFields((await onlyTeam()).team, A, []));
    expect(await stored()).toEqual([]);
    expect((await on()).supply).toHaveLength(1);
  });

  it('refuses a first day more than five years from today, which would replace every map since', async () => {
    await importer.bring(makeAggregateFile({}));
    const { team } = await onlyTeam();
    const before = await stored();
    const rows = [[await placeId('cluster-merthyr'), '60']] as const;
    for (const from of ['1926-11-22', '2041-11-22'])
      expect(await callAction(actions.map, head, mapFields(team, from, rows))).toMatchObject({
        status: 'invalid',
        errors: { from: ['Enter a date within five years of today'] },
      });
    expect(await stored()).toEqual(before);
  });

  it('refuses more than the whole, a place twice, half a row and a place that the employer does not serve', async () => {
    await importer.bring(makeAggregateFile({}));
    const { team } = await onlyTeam();
    const merthyr = await placeId('cluster-merthyr');
    const rhondda = await placeId('cluster-rhondda');
    const gwent = await placeId('la-W06000019');
    const errors = async (rows: readonly (readonly [string, string])[]) => {
      const answer = await callAction(actions.map, head, mapFields(team, '2026-11-01', rows));
      return 'errors' in answer ? Object.keys(answer.errors) : answer;
    };
    expect(
      await errors([
        [merthyr, '60'],
        [rhondda, '40.001'],
      ]),
    ).toEqual(['rows[1].share']);
    expect(
      await errors([
        [merthyr, '60'],
        [merthyr, '40'],
      ]),
    ).toEqual(['rows[1].placeId']);
    expect(
      await errors([
        [merthyr, ''],
        ['', '5'],
      ]),
    ).toEqual(['rows[0].share', 'rows[1].placeId']);
    expect(await errors([[gwent, '10']])).toEqual(['rows[0].placeId']);
    expect(await errors([[uuidv7(), '10']])).toEqual(['rows[0].placeId']);
    expect(await stored()).toHaveLength(2);
  });

  it('tells who is late: a form or a file came first', async () => {
    await importer.bring(makeAggregateFile({}));
    const { team } = await onlyTeam();
    const merthyr = await placeId('cluster-merthyr');
    await importer.bring(makeAggregateFile({ places: 'cluster-merthyr:0.1' }), B);
    expect(
      await callAction(actions.map, head, mapFields(team, '2026-11-01', [[merthyr, '60']])),
    ).toMatchObject({ status: 'stale' });
    const correction = { teamId: team.id, basis: team.basis, nameEn: 'X', nameCy: 'X', setting: 'other' };
    expect(await callAction(actions.correct, head, correction)).toMatchObject({ status: 'stale' });
  });

  it('is for the employer’s own officer and head of service alone', async () => {
    await importer.bring(makeAggregateFile({}));
    const { team } = await onlyTeam();
    const before = await stored();
    const correction = { teamId: team.id, basis: team.basis, nameEn: 'X', nameCy: 'X', setting: 'other' };
    for (const actor of [importer.other, executive]) {
      expect(await callAction(actions.map, actor, mapFields(team, '2026-11-01', []))).toMatchObject({
        status: 'forbidden',
      });
      expect(await callAction(actions.correct, actor, correction)).toMatchObject({ status: 'forbidden' });
    }
    expect(await stored()).toEqual(before);
    expect(await callAction(actions.correct, importer.officer, correction)).toMatchObject({
      redirectedTo: /teams/,
    });
  });

  it('is written by nobody else in the database either', async () => {
    await importer.bring(makeAggregateFile({}));
    const { writeAs } = await import('../../src/server/db');
    const touch = (actor: SessionActor) =>
      writeAs(actor, async (tx) => [
        await tx.$executeRaw`UPDATE team SET name_en = 'Y'`,
        await tx.$executeRaw`DELETE FROM team_placement`,
      ]);
    expect(await touch(importer.other)).toEqual([0, 0]);
    expect(await touch(executive)).toEqual([0, 0]);
    expect(await touch(head)).toEqual([1, 2]);
  });
});

describe('correcting a team', () => {
  it('changes its names and its setting for all days, with a trace', async () => {
    await importer.bring(makeAggregateFile({}));
    const { team } = await onlyTeam();
    await callAction(actions.correct, importer.officer, {
      teamId: team.id,
      basis: team.basis,
      nameEn: 'Ward',
      nameCy: 'Ward gofal',
      setting: 'hospital',
    });
    const { lines } = views.reconcileTeams(await on(A), null);
    expect(lines).toMatchObject([{ unplaced: 0, otherSettings: 250_000, difference: 0 }]);
    const entry = await importer.db.auditEntry.findFirstOrThrow({
      where: { event: 'team.corrected' },
      orderBy: { id: 'desc' },
    });
    expect(entry).toMatchObject({
      before: { nameEn: 'Physiotherapy', setting: 'community' },
      after: { nameEn: 'Ward', setting: 'hospital' },
    });
  });
});
