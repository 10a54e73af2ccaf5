import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAggregateFile } from '../builders/import-file';
import { A, counts, openImporter } from './import-fixture';

type Importer = Awaited<ReturnType<typeof openImporter>>;

let importer: Importer;
let db: Importer['db'];

beforeAll(async () => {
  importer = await openImporter();
  ({ db } = importer);
});

afterAll(() => importer?.close());

beforeEach(() => importer.clear());

const ROOT = join(import.meta.dirname, '..', '..');
const rows = Array.from({ length: 400 }, (_, at) => ({ teamCode: `T${at}` }));

/** Takes the batch in a process of its own and kills it (SIGKILL) so long after it has begun. */
async function takeAndDie(batchId: string, after: number | 'taken'): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', join(ROOT, 'tests/support/take-and-die.ts'), batchId],
    { cwd: ROOT, env: { ...process.env }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const dead = once(child, 'exit');
  let heard = '';
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => resolve());
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.includes(after === 'taken' ? 'taken' : 'taking')) resolve();
    });
  });
  if (after !== 'taken') await new Promise((resolve) => setTimeout(resolve, after));
  expect(heard).toContain('taking');
  child.kill('SIGKILL');
  await dead;
}

describe('a reader or taker that is killed', () => {
  it.each([0, 60, 200, 'taken' as const])('leaves nothing of the batch, killed after %s', async (after) => {
    const { batchId } = await importer.sendGood(makeAggregateFile(...rows));
    await takeAndDie(batchId, after);
    // The server notices that nobody is there; until then the lock of the dead one may stand.
    await expect
      .poll(async () => [await db.team.count(), await db.teamRowVersion.count()], { timeout: 20_000 })
      .toEqual([0, 0]);
    expect(await db.importBatch.findUnique({ where: { id: batchId } })).toMatchObject({ status: 'checked' });
    await importer.take(batchId);
    expect(await db.teamRowVersion.count()).toBe(rows.length);
  });

  it('is followed by another, when its lease is over, and not before', async () => {
    const { batchId } = await importer.sendGood(makeAggregateFile(...rows));
    await db.importRow.deleteMany({ where: { batchId } });
    const lease = (seconds: number, attempts: number) => db.$executeRaw`
      UPDATE import_batch SET status = 'received', summary = NULL, checked_at = NULL, attempts = ${attempts},
        leased_until = now() + make_interval(secs => ${seconds}) WHERE id = ${batchId}::uuid`;
    await lease(60, 1);
    expect(await importer.readWaiting(importer.officer.today)).toBe(0);
    await lease(-1, 1);
    expect(await importer.readWaiting(importer.officer.today)).toBe(1);
    expect((await importer.pageOf(batchId)).summary).toMatchObject(counts(rows.length, 0, 0, 0));
    expect(await db.importRow.count({ where: { batchId } })).toBe(rows.length);
  });

  it('is not followed for ever: a file that ended three readers is refused', async () => {
    const { batchId } = await importer.sendGood(makeAggregateFile({}), A);
    await db.$executeRaw`
      UPDATE import_batch SET status = 'received', attempts = 3, leased_until = now() - interval '1 second'
      WHERE id = ${batchId}::uuid`;
    expect(await importer.readWaiting(importer.officer.today)).toBe(0);
    expect(await importer.pageOf(batchId)).toMatchObject({
      status: 'refused',
      problem: { code: 'IMPORT-FILE-FAILED' },
    });
  });
});
