import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDay } from '../../src/domain/time/calendar-day';
import { findReport } from '../../src/features/dashboards/data/report';
import { readGapFilters } from '../../src/features/dashboards/gap-filters';
import { regionGapsCsv } from '../../src/features/dashboards/region-gaps-csv';
import { reportCsv } from '../../src/features/dashboards/report-csv';
import { reportView } from '../../src/features/dashboards/report-view';
import type { SessionActor } from '../../src/server/actor';
import { readAs } from '../../src/server/db';
import { regionGaps } from '../../src/server/gaps/region-gaps';
import { findRegionInputs } from '../../src/server/gaps/region-inputs';
import { actorOf, type GapsFixture, insertDeployment, insertGapsFixture, TODAY } from './gaps-fixture';

let fixture: GapsFixture;
let planner: SessionActor;
let executive: SessionActor;

beforeAll(async () => {
  fixture = await insertGapsFixture();
  planner = await actorOf(fixture.people.planner);
  executive = await actorOf(fixture.people.executive);
  const { bodies, teams, places } = fixture;
  const period = { from: '2026-11-01', endsBefore: '2027-03-01' };
  await insertDeployment(fixture, {
    ...period,
    hostId: bodies.board,
    fromTeamId: teams.merthyr,
    to: places.rhondda,
    wte: '0.6',
  });
  await insertDeployment(fixture, {
    ...period,
    hostId: bodies.board,
    fromTeamId: teams.ward,
    to: places.merthyr,
    wte: '0.25',
    outcome: 'unconfirmed',
  });
  await insertDeployment(fixture, {
    ...period,
    hostId: bodies.gwentBoard,
    fromTeamId: teams.gwent,
    to: places.merthyr,
    wte: '0.1',
  });
});
afterAll(() => fixture?.close());

const reportOn = (day: CalendarDay = TODAY, actor = executive, bodyId = fixture.bodies.board) =>
  readAs(actor, (tx) => findReport(tx, bodyId, null, day));

async function dashboardOn(day: CalendarDay) {
  const inputs = await readAs(planner, (tx) => findRegionInputs(tx, fixture.places.region, day));
  if (!inputs) throw new Error('The region is there');
  return { inputs, gaps: regionGaps(inputs) };
}

/** The lines of a file without its cover, by the names of its first line. */
function linesOf(csv: string, firstColumn: string): Record<string, string>[] {
  const rows: string[][] = parse(csv, { bom: true, relax_column_count: true });
  const start = rows.findIndex((row) => row[0] === firstColumn && row.length > 2);
  const head = rows[start] ?? [];
  const rest = rows.slice(start + 1);
  // An empty line ends a section of the report.
  const end = rest.findIndex((row) => row.every((value) => value === ''));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

describe('the report', () => {
  it.each(['2026-11-22', '2026-10-31', '2027-03-01'].map(calendarDay))(
    'has the figures of the dashboard on %s, and so has its file',
    async (day) => {
      const { gaps } = await dashboardOn(day);
      const data = await reportOn(day);
      if (!data) throw new Error('The report is there');
      const lines = linesOf(reportCsv('en', data), 'Profession code');
      expect(data.report.rows.length).toBeGreaterThan(4);
      for (const row of data.report.rows) {
        const column = gaps.columns.find(({ profession }) => profession.key === row.profession.key);
        expect(row.total).toEqual(column?.total);
        expect(row.supplied).toBe(column?.supplied);
        const line = lines.find((one) => one['Profession code'] === row.profession.key);
        expect(line?.['Gap WTE']).toBe(row.total.gap === null ? '' : String(row.total.gap / 100_000));
        expect(line?.['Supplied WTE']).toBe(String(row.supplied / 100_000));
        expect(line?.['Budgeted WTE']).toBe(row.budgeted === null ? '' : String(row.budgeted / 100_000));
      }
      expect(data.report.all.total).toEqual(gaps.all);
      const last = lines.find((one) => one['Profession code'] === '');
      expect(last?.['Gap WTE']).toBe(String((gaps.all.gap ?? 0) / 100_000));
    },
  );

  it('adds up: in post − out + in − not placed = supplied', async () => {
    const data = await reportOn();
    for (const row of data?.report.rows ?? [])
      expect(row.inPost - row.deployedOut + row.deployedIn - row.unplaced).toBe(row.supplied);
    const physio = data?.report.rows.find(({ profession }) => profession.key === 'physiotherapist');
    expect(physio).toMatchObject({
      // 2.4 + 1.0 of the board and 0.5 of the council; the ward's 5.0 and Gwent's 9.0 are not among them.
      inPost: 390_000,
      inPostOwn: 340_000,
      budgeted: 450_000,
      vacancy: 60_000,
      deployedOut: 60_000,
      deployedIn: 95_000,
      deployments: { compliant: 2, all: 3 },
    });
  });

  it('shows a move at both places by exactly its WTE, as the dashboard does, on the page and in the file', async () => {
    const { merthyr, rhondda } = fixture.places;
    const at = async (day: string) => {
      const data = await reportOn(calendarDay(day));
      if (!data) throw new Error('The report is there');
      const { gaps } = await dashboardOn(calendarDay(day));
      const lines = linesOf(reportCsv('en', data), 'Kind of place');
      const names = new Map(data.inputs.places.map(({ id, nameEn }) => [id, nameEn]));
      for (const { place, total } of data.report.places) {
        expect(total).toEqual(gaps.rows.find((row) => row.place.id === place.id)?.total);
        const line = lines.find((one) => one.Place === place.nameEn);
        expect(line?.['Gap WTE']).toBe(total.gap === null ? '' : String(total.gap / 100_000));
      }
      expect(lines.at(-1)).toMatchObject({
        Place: 'All places',
        'Gap WTE': String((gaps.all.gap ?? 0) / 1e5),
      });
      const place = (id: string) => {
        const row = data.report.places.find((one) => one.place.id === id);
        const line = lines.find((one) => one.Place === names.get(id));
        return {
          gap: row?.total.gap ?? Number.NaN,
          out: row?.deployedOut,
          in: row?.deployedIn,
          inFile: Math.round(Number(line?.['Gap WTE']) * 100_000),
        };
      };
      return { data, merthyr: place(merthyr), rhondda: place(rhondda) };
    };
    const before = await at('2026-10-31');
    const during = await at('2026-11-22');
    // Rhondda receives 0.6; Merthyr releases it, and receives 0.25 of a ward and 0.1 of Gwent.
    expect(before.rhondda.gap - during.rhondda.gap).toBe(60_000);
    expect(during.merthyr.gap - before.merthyr.gap).toBe(60_000 - 35_000);
    expect(before.rhondda.inFile - during.rhondda.inFile).toBe(60_000);
    expect(during.merthyr.inFile - before.merthyr.inFile).toBe(60_000 - 35_000);
    expect(during.rhondda).toMatchObject({ out: 0, in: 60_000 });
    expect(during.merthyr).toMatchObject({ out: 60_000, in: 35_000 });
    expect(before.data.moves).toEqual([]);
  });

  it('lists the deployments that count, with both ends, their days and what the rules said', async () => {
    const data = await reportOn();
    if (!data) throw new Error('The report is there');
    const lines = linesOf(reportCsv('en', data), 'Deployment');
    expect(lines).toHaveLength(3);
    expect(lines.map(({ WTE, Compliant }) => [WTE, Compliant])).toEqual([
      ['0.6', 'Yes'],
      ['0.25', 'No'],
      ['0.1', 'Yes'],
    ]);
    expect(lines[0]).toMatchObject({
      From: 'Merthyr',
      To: 'Rhondda',
      'First day': '2026-11-01',
      'Last day': '2027-02-28',
    });
    expect(lines[1]).toMatchObject({ From: '', To: 'Merthyr' });
    for (const locale of ['en', 'cy'] as const) {
      const view = reportView(locale, data);
      expect(view.moves.rows.map(({ reference }) => reference)).toEqual(
        lines.map(({ Deployment }) => Deployment),
      );
      expect(view.places.rows.at(-1)?.href).toBe(`/${locale}/regions/${data.region.id}/gaps?on=${TODAY}`);
    }
  });

  it('wants a decision about what the gate did not confirm, and only of the employer’s own staff', async () => {
    const data = await reportOn();
    const own = data?.deployments.filter(({ hostId }) => hostId === fixture.bodies.board);
    expect(own?.map(({ outcome }) => outcome)).toEqual(['agreed', 'unconfirmed']);
  });

  it('keeps a text that a spreadsheet would run from running, and a number below zero a number', async () => {
    const { inputs } = await dashboardOn(TODAY);
    const odd = {
      ...inputs,
      places: inputs.places.map((place) => ({ ...place, nameEn: `=HYPERLINK("${place.nameEn}")` })),
    };
    const csv = regionGapsCsv('en', odd, readGapFilters({}, TODAY));
    const lines = linesOf(csv, 'Day');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('not for publication');
    const clusters = lines.filter((line) => line['Kind of place'] === 'cluster');
    expect(clusters.length).toBeGreaterThan(10);
    expect(clusters.every(({ Place }) => Place?.startsWith("'="))).toBe(true);
    expect(lines.map((line) => line['Gap WTE'])).toContain('-0.5');
  });

  it('says unknown with an empty cell in both languages', async () => {
    const { inputs } = await dashboardOn(TODAY);
    const lines = linesOf(regionGapsCsv('cy', inputs, readGapFilters({}, TODAY)), 'Diwrnod');
    const unknown = lines.filter((line) => line['Bwlch CAC'] === '');
    expect(unknown.length).toBeGreaterThan(10);
    expect(unknown.every((line) => line.Nodyn?.startsWith('anhysbys'))).toBe(true);
  });
});

describe('for a person without reach', () => {
  it('has no staff of another region’s employers and none of its deployments', async () => {
    const stranger = await actorOf(fixture.people.gwentExecutive);
    const data = await reportOn(TODAY, stranger);
    expect(data?.report.all.inPost).toBe(0);
    expect(data?.fixedTerm).toEqual([]);
    expect(data?.renewals).toEqual([]);
    // The one that Gwent itself lends is theirs to see.
    expect(data?.deployments.map(({ hostId }) => hostId)).toEqual([fixture.bodies.gwentBoard]);
  });
});
