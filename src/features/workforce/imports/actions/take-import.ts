'use server';

import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import { findBatch } from '../data/find-batch';
import { takeBatch } from '../data/take-batch';
import { takeImportInput } from '../inputs';

/** Takes a checked file whole, or nothing of it. */
export const takeImport = defineFormAction({
  input: takeImportInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, input, loaded: batch }) {
    const { id, employerId, template, asAt, reference } = batch;
    const location = `/employers/${employerId}/imports/${id}`;
    if (batch.status === 'taken') return { status: 'already', location };
    const taken = await asPlatform(tx, () => takeBatch(tx, { id, employerId, template, asAt }, input.seen));
    // A rejected file offers no button: whoever gets here looked at a page from before.
    if (taken.status !== 'taken') return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'import.taken',
        subject: { kind: 'import_batch', id },
        after: { reference, template, asAt, ...taken.summary },
      },
      revalidate: [`/employers/${employerId}/imports`, location],
      location,
    };
  },
});
