'use server';

import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import { findBatch } from '../data/find-batch';
import { readAgain } from '../data/read-again';
import { recheck } from '../data/recheck';
import { batchInput } from '../inputs';
import { batchPaths } from '../paths';

/** Compares a file again, because what is recorded has changed since. */
export const checkAgain = defineFormAction({
  input: batchInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, input, loaded: batch, today }) {
    const again = await asPlatform(tx, () => readAgain(tx, batch.id, input.version));
    if (!again) return { status: 'stale' };
    await recheck(tx, batch, today);
    return {
      status: 'done',
      audit: { event: 'import.checked-again', subject: { kind: 'import_batch', id: batch.id } },
      ...batchPaths(batch),
    };
  },
});
