import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { calendarDay } from '../../src/domain/time/calendar-day';
import { checkBatch } from '../../src/features/workforce/imports/data/check-batch';
import { storeFile } from '../../src/features/workforce/imports/data/store-file';
import { takeBatch } from '../../src/features/workforce/imports/data/take-batch';
import { platformTransaction } from '../../src/server/db';

const AS_AT = calendarDay('2026-10-31');
const TODAY = calendarDay('2026-11-22');
const LONGEST = 15 * 60_000;
const MB = 1_048_576;

const HEADINGS = [
  ...['Effective Date', 'Org L6', 'Employee Number', 'Full Name', 'Assignment Number', 'Staff Group', 'Role'],
  ...['Occupation Code', 'Position Title', 'Pay Grade', 'FTE', 'Contracted Hours', 'Assignment Status'],
  ...['Assignment Category', 'Location', 'Registration Number', 'Registration Expiry'],
];

export interface ImportFigures {
  readonly rows: number;
  readonly copy: number;
  readonly stored: number;
  readonly checked: number;
  readonly again: number;
  readonly taken: number;
  /** Above what the process held before, in MB. */
  readonly memory: number;
}

/**
 * Milliseconds that an extract with so many rows takes from the file to the dry run (read, validated, compared), once on
 * an empty record and once with every row recorded, and to record it; beside PostgreSQL's COPY of the same rows.
 */
export async function measureImport(
  owner: pg.Client,
  employerId: string,
  teamCode: string,
  rows: number,
): Promise<ImportFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'cydweithio-bench-'));
  try {
    const path = join(folder, 'extract.csv');
    await writeExtract(path, teamCode, rows, '0.8');
    const changed = join(folder, 'changed.csv');
    await writeExtract(changed, teamCode, rows, '0.6');
    const copy = await timed(() => copyRows(owner, path));
    globalThis.gc?.();
    const idle = process.memoryUsage.rss();
    let peak = idle;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 10);
    const first = await bring(employerId, path);
    const second = await bring(employerId, changed);
    clearInterval(watch);
    const { stored, checked, taken } = first;
    return {
      rows,
      copy,
      stored,
      checked,
      again: second.checked,
      taken,
      memory: Math.round((peak - idle) / MB),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bring(employerId: string, path: string) {
  const sent = {
    employerId,
    template: 'esr' as const,
    asAt: AS_AT,
    today: TODAY,
    sender: '',
    uploadedById: null,
  };
  let batchId = '';
  const stored = await timed(() =>
    platformTransaction(async (tx) => {
      const kept = await storeFile(tx, { ...sent, fileName: 'extract.csv', path });
      if (!kept.ok) throw new Error(kept.problem.code);
      batchId = kept.batchId;
    }, LONGEST),
  );
  const checked = await timed(async () => {
    const outcome = await platformTransaction((tx) => checkBatch(tx, batchId, TODAY), LONGEST);
    if (outcome !== 'checked') throw new Error(outcome);
  });
  const taken = await timed(async () => {
    const outcome = await platformTransaction(
      (tx) => takeBatch(tx, { id: batchId, version: null, byId: null }),
      LONGEST,
    );
    if (outcome.status !== 'taken') throw new Error(outcome.status);
  });
  return { stored, checked, taken };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function writeExtract(path: string, teamCode: string, rows: number, fte: string): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${HEADINGS.join(',')}\n`);
  for (let row = 1; row <= rows; row += 1) {
    const number = String(row).padStart(6, '0');
    file.write(
      [
        ...['31-Oct-2026', teamCode, `E${number}`, `Enw Ffug ${number}`, `A${number}`],
        ...['Allied Health Professionals', 'Occupational Therapist', 'S1C', 'Occupational Therapist'],
        ...[
          'NHS|XR06|Review Body Band 6',
          fte,
          fte === '0.8' ? '30' : '22.5',
          'Active Assignment',
          'Permanent',
        ],
        ...['Canolfan Iechyd Ddychmygol', `OT${number}`, '31/10/2027\n'],
      ].join(','),
    );
  }
  file.end();
  await finished(file);
}

/** The same rows as they are, into a table with a key and nothing else. */
async function copyRows(owner: pg.Client, path: string): Promise<void> {
  const columns = HEADINGS.map((_, at) => `c${at} text`).join(', ');
  await owner.query(`CREATE TABLE bench_copy (${columns}, PRIMARY KEY (c4))`);
  const target = owner.query(copyFrom('COPY bench_copy FROM STDIN WITH (FORMAT csv, HEADER)'));
  await pipeline(createReadStream(path), target);
  await owner.query('DROP TABLE bench_copy');
}
