import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay, dayBefore } from '../../src/domain/time/calendar-day';
import { totalSupply } from '../../src/domain/workforce/supply';
import { sumWte } from '../../src/domain/wte/wte';
import { findGapFigures } from '../../src/features/dashboards/data/gap-figures';
import { readGapFilters, searchParamsOf } from '../../src/features/dashboards/gap-filters';
import { regionGapsView } from '../../src/features/dashboards/region-gaps-view';
import type { SessionActor } from '../../src/server/actor';
import { readAs } from '../../src/server/db';
import { regionApart, regionGaps } from '../../src/server/gaps/region-gaps';
import { findRegionInputs } from '../../src/server/gaps/region-inputs';
import { listTeamSupply } from '../../src/server/gaps/team-supply';
import {
  actorOf,
  type GapsFixture,
  insertDeployment,
  insertGapsFixture,
  removeDeployments,
  TODAY,
} from './gaps-fixture';

let fixture: GapsFixture;
let planner: SessionActor;

beforeAll(async () => {
  fixture = await insertGapsFixture();
  planner = await actorOf(fixture.people.planner);
});
afterEach(() => removeDeployments(fixture));
afterAll(() => fixture?.close());

async function gapsOn(day = TODAY as string, actor = planner) {
  const inputs = await readAs(actor, (tx) => findRegionInputs(tx, fixture.places.region, calendarDay(day)));
  if (!inputs) throw new Error('The region is there');
  const gaps = regionGaps(inputs);
  const cell = (placeId: string, profession: string) =>
    gaps.rows
      .find(({ place }) => place.id === placeId)
      ?.cells.find((one) => one.profession.key === profession);
  const gap = (placeId: string, profession = 'physiotherapist') => cell(placeId, profession)?.gap.gap;
  return { inputs, gaps, cell, gap, apart: regionApart(gaps.supply, inputs.places, 'registered') };
}

describe('a gap', () => {
  it('is required − supplied, with its interval', async () => {
    const { cell } = await gapsOn();
    // 2.4 of one team, a third of another's 1.0 by its share of 0.33333.
    expect(cell(fixture.places.merthyr, 'physiotherapist')?.gap).toMatchObject({
      required: 300_000,
      supplied: 273_333,
      gap: 26_667,
      gapLow: 250_000 - 273_333,
      gapHigh: 350_000 - 273_333,
    });
  });

  it('stays unknown without a population or a pathway, and says so', async () => {
    const { cell, gaps } = await gapsOn();
    const { taffEly, merthyr } = fixture.places;
    const noPopulation = cell(taffEly, 'physiotherapist');
    expect(noPopulation?.gap.gap).toBeNull();
    expect(noPopulation?.requirement).toMatchObject({ known: false, missing: [{ what: 'population' }] });
    expect(cell(merthyr, 'podiatrist')).toMatchObject({
      requirement: null,
      planned: 'here',
      gap: { gap: null },
    });
    const podiatry = gaps.columns.find(({ profession }) => profession.key === 'podiatrist');
    expect(podiatry).toMatchObject({ asked: false, supplied: 70_000, total: { gap: null } });
  });

  it('of a small profession stands at the region, with the residents of its counties', async () => {
    const { cell } = await gapsOn();
    expect(cell(fixture.places.merthyr, 'orthoptist')).toMatchObject({
      planned: 'elsewhere',
      gap: { gap: null },
    });
    // Census 2021: 145,500 + 237,700 + 58,800 or so, × 0.06 × 0.8 × 0.1 hours ÷ 1,200.
    const region = cell(fixture.places.region, 'orthoptist')?.gap;
    expect(region?.required).toBeGreaterThan(170_000);
    expect(region?.required).toBeLessThan(180_000);
  });

  it('adds up by rows as it does by columns, county-wide WTE included', async () => {
    const { gaps, gap } = await gapsOn();
    expect(gap(fixture.places.county)).toBe(-50_000);
    const byRow = sumWte(gaps.rows.flatMap(({ total }) => total.gap ?? []));
    const byColumn = sumWte(gaps.columns.flatMap(({ total }) => total.gap ?? []));
    expect([byRow, byColumn]).toEqual([gaps.all.gap, gaps.all.gap]);
  });
});

describe('the dashboard of one profession', () => {
  it('says its sentences of that profession and of no other', async () => {
    const { inputs } = await gapsOn();
    const view = (query: string) =>
      regionGapsView('en', inputs, readGapFilters(searchParamsOf(new URLSearchParams(query)), TODAY), TODAY);
    const dietitian = view('profession=dietitian');
    const column = regionGaps(inputs).columns.find(({ profession }) => profession.key === 'dietitian');
    const gap = ((column?.total.gap ?? 0) / 100_000).toFixed(1);
    expect(dietitian.headline).toContain(`Short of ${gap} WTE`);
    expect(dietitian.beside).toMatch(/^The largest shortfall is in Rhondda: Dietit\w+, [\d.]+ WTE\./);
    expect(dietitian.table.title).toMatch(
      new RegExp(`^Furthest from need: Dietit\\w+, short of ${gap} WTE$`),
    );
    const totals: Readonly<Record<string, unknown>> = dietitian.table.totals[0]?.cells ?? {};
    expect(totals.all).toEqual(totals.dietitian);
    expect(dietitian.choices).toEqual(view('').choices);
    expect(view('').headline).not.toBe(dietitian.headline);
    expect(view('').headline).toBe(view('profession=').headline);
  });
});

describe('a deployment', () => {
  const period = { from: '2026-12-01', endsBefore: '2027-03-01' };

  it('lowers the receiving gap and raises the releasing gap by exactly its WTE, on its own days only', async () => {
    const { bodies, teams, places } = fixture;
    await insertDeployment(fixture, {
      ...period,
      hostId: bodies.board,
      fromTeamId: teams.merthyr,
      to: places.rhondda,
      wte: '0.6',
    });
    const without = await gapsOn(dayBefore(calendarDay(period.from)));
    for (const [day, moved] of [
      [period.from, 60_000],
      ['2027-02-28', 60_000],
      [period.endsBefore, 0],
    ] as const) {
      const on = await gapsOn(day);
      expect((on.gap(places.merthyr) ?? 0) - (without.gap(places.merthyr) ?? 0)).toBe(moved);
      expect((without.gap(places.rhondda) ?? 0) - (on.gap(places.rhondda) ?? 0)).toBe(moved);
      expect(on.gaps.all.gap).toBe(without.gaps.all.gap);
      expect(on.apart.total).toBe(without.apart.total);
      expect(on.apart.moved).toBe(moved);
    }
  });

  it('counts no sooner than it is agreed, and up to its end when it ended early', async () => {
    const { bodies, teams, places } = fixture;
    const move = {
      ...period,
      hostId: bodies.board,
      fromTeamId: teams.merthyr,
      to: places.rhondda,
      wte: '0.6',
    };
    await insertDeployment(fixture, { ...move, status: 'requested' });
    expect((await gapsOn('2027-01-01')).apart.moved).toBe(0);
    await insertDeployment(fixture, { ...move, status: 'ended', endsBefore: '2027-01-05' });
    expect((await gapsOn('2027-01-04')).apart.moved).toBe(60_000);
    expect((await gapsOn('2027-01-05')).apart.moved).toBe(0);
  });

  it('is the same figure for whoever may see the place', async () => {
    const { bodies, teams, places, people } = fixture;
    await insertDeployment(fixture, {
      ...period,
      hostId: bodies.board,
      fromTeamId: teams.merthyr,
      to: places.rhondda,
      wte: '0.6',
    });
    const lead = await gapsOn('2026-12-01', await actorOf(people.clusterLead));
    const seen = await gapsOn('2026-12-01');
    // The deployment itself is at a place that this lead does not reach; what it took from Merthyr is not hidden.
    expect(lead.gap(places.merthyr)).toBe(seen.gap(places.merthyr));
  });

  it('from another region works here, though its employer’s own figures are not ours', async () => {
    const { bodies, teams, places } = fixture;
    const before = await gapsOn('2026-12-01');
    await insertDeployment(fixture, {
      ...period,
      hostId: bodies.gwentBoard,
      fromTeamId: teams.gwent,
      to: places.merthyr,
      wte: '0.4',
    });
    const after = await gapsOn('2026-12-01');
    expect((before.gap(places.merthyr) ?? 0) - (after.gap(places.merthyr) ?? 0)).toBe(40_000);
    expect(after.inputs.teams.map(({ employerId }) => employerId)).not.toContain(bodies.gwentBoard);
  });
});

describe('what is not placed', () => {
  it('is a total, so that the employers’ view and the places’ view are the same WTE', async () => {
    const { inputs, gaps, apart } = await gapsOn();
    const sent = sumWte(inputs.teams.map(({ inPost }) => inPost));
    expect(sumWte([totalSupply(gaps.supply.own), totalSupply(gaps.supply.wide)])).toBe(sent);
    // 1.0 + 3.0 of the team on two maps of 0.33333 each; 9 of 10 paramedics belong to no one region.
    expect(apart.unplaced).toBe(33_334 + 100_002);
    expect(apart.unplacedWide).toBe(900_000);
    expect(apart.hospital).toBe(500_000);
  });
});

describe('a gap’s own page', () => {
  it('lists teams and deployments that add up to the table’s supply, at a place and at the region', async () => {
    const { bodies, teams, places } = fixture;
    const period = { from: '2026-11-01', endsBefore: '2027-03-01' };
    const move = { ...period, hostId: bodies.board, to: places.rhondda, wte: '0.6' };
    await insertDeployment(fixture, { ...move, fromTeamId: teams.both });
    await insertDeployment(fixture, { ...move, fromTeamId: teams.ward });
    await insertDeployment(fixture, { ...move, fromTeamId: teams.both, profession: 'dietitian' });
    for (const placeId of [places.merthyr, places.rhondda, places.region]) {
      for (const profession of ['physiotherapist', 'dietitian', 'orthoptist']) {
        const figures = await readAs(planner, (tx) => findGapFigures(tx, placeId, profession, TODAY));
        if (!figures) throw new Error('The gap is there');
        const { supply, cell } = figures;
        const listed = sumWte([
          ...supply.teams.map(({ stays }) => stays),
          ...supply.deploymentsIn.map(({ counts }) => counts),
        ]);
        expect([placeId, profession, listed]).toEqual([placeId, profession, cell.gap.supplied]);
      }
    }
  });

  it('says what is ahead: the deployment that ends is back in six months', async () => {
    const { bodies, teams, places } = fixture;
    await insertDeployment(fixture, {
      from: '2026-11-01',
      endsBefore: '2027-03-01',
      hostId: bodies.board,
      fromTeamId: teams.merthyr,
      to: places.rhondda,
      wte: '0.6',
    });
    const figures = await readAs(planner, (tx) =>
      findGapFigures(tx, places.merthyr, 'physiotherapist', TODAY),
    );
    const [now, three, six] = figures?.ahead.map(({ cell }) => cell.gap.gap) ?? [];
    expect([three, six]).toEqual([now, (now ?? 0) - 60_000]);
  });

  it('is not there for a place, a profession or a country that is none of a region’s', async () => {
    const { merthyr } = fixture.places;
    for (const [placeId, profession] of [
      [merthyr, 'nobody'],
      ['00000000-0000-7000-8000-000000000000', 'physiotherapist'],
    ] as const)
      expect(await readAs(planner, (tx) => findGapFigures(tx, placeId, profession, TODAY))).toBeNull();
  });
});

describe('a person without reach', () => {
  it('sees nothing of another region’s teams', async () => {
    const gwent = await actorOf(fixture.people.gwentPlanner);
    const rows = await readAs(gwent, (tx) => listTeamSupply(tx, TODAY));
    const employers = new Set(rows.map(({ employerId }) => employerId));
    // The ambulance trust serves every region, and so this one too.
    expect([...employers].sort()).toEqual([fixture.bodies.gwentBoard, fixture.bodies.ambulance].sort());
    const { inputs } = await gapsOn(TODAY, gwent);
    expect(new Set(inputs.teams.map(({ employerId }) => employerId))).toEqual(
      new Set([fixture.bodies.ambulance]),
    );
  });
});
