'use server';

import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import { findBatch } from '../data/find-batch';
import { undoBatch } from '../data/undo-batch';
import { undoImportInput } from '../inputs';
import { batchPaths } from '../paths';

/** Undoes a file that was taken; what has been changed since stays, and is named. */
export const undoImport = defineFormAction({
  input: undoImportInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, actor, input: { reason }, loaded: batch }) {
    const { id, reference } = batch;
    const paths = batchPaths(batch);
    if (batch.status === 'undone') return { status: 'already', location: paths.location };
    const undone = await asPlatform(tx, () => undoBatch(tx, { id, byId: actor.personId, reason }));
    if (undone.status !== 'undone') return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'import.undone',
        subject: { kind: 'import_batch', id },
        after: { reference, kept: undone.kept.length },
        personal: { reason, kept: [...undone.kept] },
      },
      ...paths,
    };
  },
});
