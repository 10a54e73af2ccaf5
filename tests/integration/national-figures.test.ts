import { PrismaPg } from '@prisma/adapter-pg';
import { parse } from 'csv-parse/sync';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration } from '../../prisma/seed/demo/index';
import { ROLES } from '../../src/domain/access/roles';
import { cellKey } from '../../src/domain/privacy/table-grid';
import { calendarDay } from '../../src/domain/time/calendar-day';
import { findNational, nationalDay } from '../../src/features/dashboards/data/find-national';
import { nationalCsv } from '../../src/features/dashboards/national-csv';
import type { NationalFigures } from '../../src/features/dashboards/national-figures';
import { nationalView } from '../../src/features/dashboards/national-view';
import type { SessionActor } from '../../src/server/actor';
import { dateFromDay } from '../../src/server/days';
import { disconnect, platformTransaction, readAs } from '../../src/server/db';
import { loadActor } from '../../src/server/load-actor';
import { PrismaClient } from '../../src/server/prisma/client';
import { createTestDatabase } from '../support/database';

const TODAY = calendarDay('2026-11-22');
const GWENT_BOARD = 'nhs-7a6';
/** Nobody else's figures, so that finding one in an output means that it was let out. */
const SECRET = '1.23456';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let wales: string;
let reader: SessionActor;

const date = (day: string) => dateFromDay(calendarDay(day));

async function appointed(role: (typeof ROLES)[number], placeId: string): Promise<SessionActor> {
  const id = uuidv7();
  const name = `Prawf ${role}`;
  await db.person.create({ data: { id, name, email: `${id}@enghraifft.example` } });
  await db.appointment.create({
    data: {
      id: uuidv7(),
      personId: id,
      role,
      placeId,
      versions: { create: { id: uuidv7(), validFrom: date('2026-01-01') } },
    },
  });
  return platformTransaction((tx) => loadActor(tx, { id, name, locale: 'en' }, TODAY));
}

async function read(actor = reader, country = wales, today = TODAY): Promise<NationalFigures> {
  const figures = await readAs(actor, (tx) => findNational(tx, country, today));
  if (!figures) throw new Error('The country is there');
  return figures;
}

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = TODAY;
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  await loadDemonstration(db);
  wales = (await db.place.findUniqueOrThrow({ where: { code: 'wales' }, select: { id: true } })).id;
  reader = await appointed('nationalReader', wales);
  await insertSmallEmployer();
}, 120_000);

afterAll(async () => {
  await disconnect();
  await db?.$disconnect();
  await database?.drop();
});

/**
 * An employer of another region with named records: one orthoptist, four dietitians, six physiotherapists, ten
 * occupational therapists. */
async function insertSmallEmployer(): Promise<void> {
  const { id: employerId } = await db.body.findUniqueOrThrow({
    where: { code: GWENT_BOARD },
    select: { id: true },
  });
  await db.namedRecordsAgreement.create({
    data: {
      bodyId: employerId,
      assessmentReference: 'A-1',
      agreementReference: 'S-1',
      validFrom: date('2026-01-01'),
      recordedBy: 'Enfys Prawf',
    },
  });
  const team = await db.team.create({
    data: { id: uuidv7(), employerId, code: 'G1', nameEn: 'Team', nameCy: 'Tîm', setting: 'community' },
  });
  const batch = await db.importBatch.create({
    data: {
      id: uuidv7(),
      reference: 'I-2026-900',
      employerId,
      template: 'named',
      named: true,
      sender: '',
      fileName: 'enghraifft.csv',
      sha256: '0',
      bytes: 0,
      asAt: date('2026-06-30'),
      status: 'taken',
      takenAt: date('2026-07-01'),
      summary: {},
    },
  });
  const people = [
    ['orthoptist', SECRET, 1],
    ['physiotherapist', '1', 6],
    ['dietitian', '0.9', 4],
    ['occupational-therapist', '0.8', 10],
  ] as const;
  for (const [professionKey, contractedWte, number] of people)
    for (let n = 0; n < number; n += 1) {
      const staff = await db.staff.create({
        data: { id: uuidv7(), employerId, staffNumber: uuidv7(), name: `Cyfrinach ${professionKey} ${n}` },
      });
      await db.assignment.create({
        data: {
          id: uuidv7(),
          staffId: staff.id,
          employerId,
          teamId: team.id,
          postNumber: uuidv7(),
          versions: {
            create: {
              id: uuidv7(),
              professionKey,
              tier: 'registered',
              band: '6',
              contractedWte,
              contractType: 'permanent',
              validFrom: date('2026-06-30'),
              importBatchId: batch.id,
            },
          },
        },
      });
    }
}

const region = async (code: string) => (await db.place.findUniqueOrThrow({ where: { code } })).id;

/** WTE as the tables have it, past every guard: by region of the employer, profession and tier, with no totals. */
async function truth(): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ region: string; profession: string; tier: string; wte: string }[]>`
    SELECT region, profession_key AS profession, tier, in_post_wte::text AS wte
    FROM (SELECT set_config('app.national', ${`{${wales}}`}, true)) s,
      LATERAL national_supply(${wales}::uuid, '2026-09-30'::date)
    WHERE region IS NOT NULL AND profession_key IS NOT NULL AND tier IS NOT NULL`;
  return new Map(rows.map((r) => [cellKey([r.region, r.profession, r.tier]), Number(r.wte)]));
}

describe('national figures', () => {
  it('are of the end of the last full quarter, whichever day it is', () => {
    expect(nationalDay(TODAY)).toBe('2026-09-30');
    expect(nationalDay(calendarDay('2026-12-31'))).toBe('2026-09-30');
    expect(nationalDay(calendarDay('2027-01-01'))).toBe('2026-12-31');
  });

  it('agree with the records where they are shown, and are not known where nobody sent any', async () => {
    const figures = await read();
    const home = await region('rpb-cwm-taf-morgannwg');
    const at = (...key: string[]) => figures.cells.get(cellKey(key));
    expect(at('country', 'orthoptist', 'registered')).toBe(0);
    expect(at(await region('rpb-powys'), 'physiotherapist', 'registered')).toBe('unknown');
    expect(figures.employers.filter(({ oldest }) => oldest !== null)).toHaveLength(7);
    const known = await truth();
    for (const [key, value] of known) {
      const cell = figures.cells.get(key);
      expect(cell === 'hidden' || cell === Math.round(value * 100_000), key).toBe(true);
    }
    expect(
      [...known.keys()].filter((key) => typeof figures.cells.get(key) === 'number').length,
    ).toBeGreaterThan(4);
    expect(known.get(cellKey([home, 'physiotherapist', 'registered']))).toBeGreaterThan(50);
  });

  it('hide what rests on fewer than five people, and what would give it away', async () => {
    const figures = await read();
    const gwent = await region('rpb-gwent');
    const home = await region('rpb-cwm-taf-morgannwg');
    const at = (...key: string[]) => figures.cells.get(cellKey(key));
    // One person; four people; the rest of the country, where rows without names are below five WTE.
    expect(at(gwent, 'orthoptist', 'registered')).toBe('hidden');
    expect(at(gwent, 'dietitian', 'registered')).toBe('hidden');
    expect(at(home, 'art-therapist', 'registered')).toBe('hidden');
    expect(at(home, 'art-therapist', 'all')).toBe('hidden');
    expect(at('all', 'art-therapist', 'registered')).toBe('hidden');
    // Orthoptists of the country less those of the home region would be the one in Gwent.
    const [total, own] = [at('all', 'orthoptist', 'registered'), at(home, 'orthoptist', 'registered')];
    expect([total, own]).toContain('hidden');
    expect([...figures.cells.values()].filter((cell) => cell === 'hidden').length).toBeGreaterThan(10);
    expect([...figures.cells.values()].some((cell) => typeof cell === 'number' && cell > 0)).toBe(true);
  });

  it.each(['en', 'cy'] as const)(
    'let no hidden figure and nobody out of page and file (%s)',
    async (locale) => {
      const figures = await read();
      const view = nationalView(locale, figures);
      const csv = nationalCsv(locale, figures);
      const word = locale === 'en' ? 'suppressed' : 'cuddiwyd';
      for (const output of [JSON.stringify(view), csv, JSON.stringify([...figures.cells])]) {
        for (const part of [SECRET, '1.23', '1,23', 'Cyfrinach', 'Team G1', 'G1'])
          expect(output).not.toContain(part);
      }
      const lines: string[][] = parse(csv, { bom: true, relax_column_count: true });
      const start = lines.findIndex((line) => line.length === 6);
      const table = lines.slice(start + 1);
      const shown = [...figures.cells.values()];
      expect(table).toHaveLength(shown.length);
      expect(table.filter((line) => line[5] === word)).toHaveLength(
        shown.filter((c) => c === 'hidden').length,
      );
      expect(table.filter((line) => line[5] === '')).toHaveLength(
        shown.filter((c) => c === 'unknown').length,
      );
      // The file and the page show and hide the same cells; what nobody sent has no column on the page, and is named.
      const pageTexts = view.tables.flatMap(({ rows, totals }) =>
        [...rows, ...totals].flatMap(({ cells }) => Object.values(cells)),
      );
      expect(pageTexts).toHaveLength(shown.filter((cell) => cell !== 'unknown').length);
      expect(view.withoutData).toContain('Powys');
      expect(view.columns.some(({ label }) => label.includes('Powys'))).toBe(false);
      expect(pageTexts.filter((text) => text === word)).toHaveLength(
        shown.filter((cell) => cell === 'hidden').length,
      );
      expect(view.note).toContain(locale === 'en' ? 'fewer than five people' : 'lai na phump o bobl');
      expect(lines.slice(0, start).flat().join(' ')).toContain(
        locale === 'en' ? 'Small numbers are suppressed' : 'Mae niferoedd bach wedi’u cuddio',
      );
    },
  );

  it('are for readers of the country alone', async () => {
    const home = await region('rpb-cwm-taf-morgannwg');
    for (const role of ROLES) {
      if (role === 'nationalReader') continue;
      const figures = await read(await appointed(role, wales));
      expect(
        [...figures.cells.values()].every((cell) => cell === 'unknown'),
        role,
      ).toBe(true);
      expect(
        figures.employers.every(({ oldest }) => oldest === null),
        role,
      ).toBe(true);
    }
    const ofRegion = await appointed('nationalReader', home);
    expect([...(await read(ofRegion)).cells.values()].every((cell) => cell === 'unknown')).toBe(true);
    expect(await readAs(reader, (tx) => findNational(tx, home, TODAY))).toBeNull();
    expect(await readAs(reader, (tx) => findNational(tx, uuidv7(), TODAY))).toBeNull();
  });

  it('leave a national reader nothing else of teams and people', async () => {
    const seen = await readAs(reader, async (tx) => [
      await tx.teamRow.count(),
      await tx.assignment.count(),
      await tx.staff.count(),
      (await tx.$queryRaw<unknown[]>`SELECT * FROM team_supply('2026-09-30')`).length,
    ]);
    expect(seen).toEqual([0, 0, 0, 0]);
  });
});
