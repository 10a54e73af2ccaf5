'use server';

import { columnsOf } from '@/domain/workforce/import/columns';
import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import { findBatch } from '../data/find-batch';
import { readAgain } from '../data/read-again';
import { recheck } from '../data/recheck';
import { mendRowsInput } from '../inputs';
import { batchPaths } from '../paths';

/** Puts cells right by hand, and has the file checked again. The file itself stays as it was sent. */
export const mendRows = defineFormAction({
  input: mendRowsInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, actor, input, loaded: batch, today }) {
    const columns = new Set(columnsOf(batch.template).map(({ key }) => key));
    const changed = input.cells.filter(
      ({ column, before, text }) => columns.has(column) && text.trim() !== before.trim(),
    );
    if (changed.length === 0) return { status: 'invalid', problems: { 'cells[0].text': 'cellsUnchanged' } };
    const rejected = await tx.importRow.findMany({
      where: { batchId: batch.id, verdict: 'rejected', row: { in: changed.map(({ row }) => row) } },
      select: { row: true },
    });
    // A row that is not rejected was not on the page to be mended.
    const rows = new Set(rejected.map(({ row }) => row));
    const mends = changed.filter(({ row }) => rows.has(row));
    if (mends.length === 0) return { status: 'stale' };
    const saved = await asPlatform(tx, async () => {
      for (const { row, column, text } of mends) {
        await tx.importMend.upsert({
          where: { batchId_row_column: { batchId: batch.id, row, column } },
          create: { batchId: batch.id, row, column, text: text.trim(), mendedById: actor.personId },
          update: { text: text.trim(), mendedById: actor.personId, mendedAt: new Date() },
        });
      }
      return readAgain(tx, batch.id, input.version);
    });
    if (!saved) return { status: 'stale' };
    await recheck(tx, batch, today);
    return {
      status: 'done',
      audit: {
        event: 'import.mended',
        subject: { kind: 'import_batch', id: batch.id },
        after: { rows: rows.size, cells: mends.length },
        personal: mends.map(({ row, column, before, text }) => ({ row, column, before, text })),
      },
      ...batchPaths(batch),
    };
  },
});
