import 'server-only';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { SheetRow } from '@/domain/workforce/import/sheet-row';
import type { Tx } from '@/server/db';

const PART = 256 * 1024;
const BATCH = 1_000;

/** Keeps the rows of a file with its batch, packed, in pieces. What `rows` gives is all that is ever stored of it. */
export async function saveRows(
  tx: Tx,
  batchId: string,
  rows: AsyncIterable<readonly SheetRow[]>,
): Promise<number> {
  const packed = createGzip({ level: 1 });
  let count = 0;
  const fill = async () => {
    for await (const batch of rows) {
      count += batch.length;
      const lines = batch.map(({ row, cells }) => JSON.stringify([row, ...cells])).join('\n');
      if (lines !== '' && !packed.write(`${lines}\n`)) await once(packed, 'drain');
    }
    packed.end();
  };
  const filling = fill().catch((error: unknown) => packed.destroy(error as Error));
  let number = 0;
  let waiting: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    if (size === 0) return;
    await tx.importFilePart.createMany({ data: { batchId, number, bytes: Buffer.concat(waiting) } });
    number += 1;
    waiting = [];
    size = 0;
  };
  for await (const chunk of packed) {
    waiting.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= PART) await flush();
  }
  await flush();
  await filling;
  return count;
}

/** The rows that are kept of a batch's file, some at a time. */
export async function* readRows(tx: Tx, batchId: string): AsyncGenerator<readonly SheetRow[]> {
  const unpacked = Readable.from(parts(tx, batchId)).pipe(createGunzip()).setEncoding('utf8');
  let rest = '';
  let batch: SheetRow[] = [];
  for await (const text of unpacked) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) batch.push(rowOf(line));
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function rowOf(line: string): SheetRow {
  const [row, ...cells] = JSON.parse(line) as [number, ...string[]];
  return { row, cells };
}

async function* parts(tx: Tx, batchId: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const part = await tx.importFilePart.findUnique({ where: { batchId_number: { batchId, number } } });
    if (!part) return;
    yield part.bytes;
  }
}
