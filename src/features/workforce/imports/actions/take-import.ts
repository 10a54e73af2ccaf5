'use server';

import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import { type BatchPage, findBatch } from '../data/find-batch';
import { takeBatch } from '../data/take-batch';
import { batchInput } from '../inputs';
import { batchPaths } from '../paths';

/** Takes the accepted rows of a checked file, all of them or none. */
export const takeImport = defineFormAction({
  input: batchInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, actor, input, loaded: batch }) {
    const { id, reference, template, asAt, summary } = batch;
    const paths = batchPaths(batch);
    if (batch.status === 'taken') return { status: 'already', location: paths.location };
    const asked = { id, version: input.version, byId: actor.personId };
    const taken = await asPlatform(tx, () => takeBatch(tx, asked));
    // The page says what has changed, and offers to check again.
    if (taken.status !== 'taken') return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'import.taken',
        subject: { kind: 'import_batch', id },
        after: { reference, template, asAt, ...countsOf(summary) },
      },
      ...paths,
    };
  },
});

function countsOf(summary: BatchPage['summary']) {
  if (!summary) return {};
  const { created, changed, unchanged, leaving, rejected, asking, leftOut } = summary;
  return { created, changed, unchanged, leaving, rejected, asking, leftOut };
}
