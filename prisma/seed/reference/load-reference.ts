import { uuidv7 } from 'uuidv7';
import type { Prisma, PrismaClient } from '../../../src/server/prisma/client';
import { bodyRecords } from './bodies';
import { occupationCodeRecord, professionRecord } from './code-lists';
import { placeRecords } from './places';
import { readCsv } from './read-csv';
import {
  bodyRow,
  clusterRow,
  councilRow,
  esrJobRoleRow,
  occupationCodeRow,
  professionRow,
  regionRow,
  rpnaThemeRow,
} from './rows';
import { loadRuleSettings } from './rule-settings';
import { type Changes, upsert } from './upsert';

/** What was loaded, by table. */
export type ReferenceReport = Readonly<Record<string, Changes>>;

// Any number would do; it only has to be the same for every loader on this database.
const LOCK_KEY = 7_210_430_212;

/**
 * Brings the reference data of the shipped files into the database, all or nothing. Rows are known by their codes:
 * what is there keeps its id, nothing is deleted, and a second run changes nothing.
 */
export function loadReference(db: PrismaClient): Promise<ReferenceReport> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK_KEY}::bigint)`;
      const codes = await loadCodeLists(tx);
      const councils = readCsv('local-authorities.csv', councilRow);
      const places = await loadPlaces(tx, councils);
      const bodies = await loadBodies(tx, councils);
      return { ...codes, ...places, ...bodies, rule_setting_version: await loadRuleSettings(tx) };
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}

async function loadCodeLists(tx: Prisma.TransactionClient): Promise<ReferenceReport> {
  const load = (table: string, key: string, rows: readonly Record<string, unknown>[]) =>
    upsert(tx, { table, key: [key], rows });
  return {
    profession: await load(
      'profession',
      'key',
      readCsv('professions.csv', professionRow).map(professionRecord),
    ),
    occupation_code: await load(
      'occupation_code',
      'code',
      readCsv('occupation-codes.csv', occupationCodeRow).map(occupationCodeRecord),
    ),
    esr_job_role: await load('esr_job_role', 'code', readCsv('esr-job-roles.csv', esrJobRoleRow)),
    rpna_theme: await load('rpna_theme', 'key', readCsv('rpna-themes.csv', rpnaThemeRow)),
  };
}

type Councils = Parameters<typeof placeRecords>[1];

async function loadPlaces(tx: Prisma.TransactionClient, councils: Councils): Promise<ReferenceReport> {
  const regions = readCsv('regions.csv', regionRow);
  const { places, edges, figures } = placeRecords(regions, councils, readCsv('clusters.csv', clusterRow));
  const loaded = await upsert(tx, { table: 'place', key: ['code'], once: ['id'], rows: places });
  const idOf = await idsByCode(tx.place.findMany({ select: { id: true, code: true } }));
  return {
    place: loaded,
    place_inside: await upsert(tx, {
      table: 'place_inside',
      key: ['child_id', 'parent_id'],
      update: false,
      rows: edges.map(({ child, parent }) => ({ child_id: idOf(child), parent_id: idOf(parent) })),
    }),
    place_figure: await upsert(tx, {
      table: 'place_figure',
      key: ['place_id', 'measure', 'as_at'],
      once: ['id'],
      rows: figures.map(({ place, ...figure }) => ({ id: uuidv7(), place_id: idOf(place), ...figure })),
    }),
  };
}

async function loadBodies(tx: Prisma.TransactionClient, councils: Councils): Promise<ReferenceReport> {
  const { bodies, serves } = bodyRecords(readCsv('health-boards.csv', bodyRow), councils);
  const loaded = await upsert(tx, { table: 'body', key: ['code'], once: ['id'], rows: bodies });
  const placeId = await idsByCode(tx.place.findMany({ select: { id: true, code: true } }));
  const bodyId = await idsByCode(tx.body.findMany({ select: { id: true, code: true } }));
  return {
    body: loaded,
    body_serves: await upsert(tx, {
      table: 'body_serves',
      key: ['body_id', 'place_id'],
      update: false,
      rows: serves.map(({ body, place }) => ({ body_id: bodyId(body), place_id: placeId(place) })),
    }),
  };
}

async function idsByCode(found: Promise<readonly { id: string; code: string }[]>) {
  const ids = new Map((await found).map(({ id, code }) => [code, id]));
  return (code: string): string => {
    const id = ids.get(code);
    if (!id) throw new Error(`No such code: ${code}`);
    return id;
  };
}
