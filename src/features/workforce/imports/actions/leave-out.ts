'use server';

import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import { findBatch } from '../data/find-batch';
import { setLeftOut } from '../data/set-left-out';
import { leaveOutInput } from '../inputs';
import { batchPaths } from '../paths';

/** Leaves rows out of what will be taken, or takes them in again. */
export const leaveOut = defineFormAction({
  input: leaveOutInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, input, loaded: batch }) {
    const { shown, keep, part, page } = input;
    const out = shown.filter((ordinal) => !keep.includes(ordinal));
    const saved = await asPlatform(tx, () =>
      setLeftOut(tx, { ...batch, version: input.version, part, shown, out }),
    );
    if (!saved) return { status: 'stale' };
    const { location, revalidate } = batchPaths(batch);
    return {
      status: 'done',
      audit: {
        event: 'import.left-out',
        subject: { kind: 'import_batch', id: batch.id },
        after: { part, shown: shown.length, leftOut: out.length },
      },
      revalidate,
      location: `${location}?rows=${part}&page=${page}`,
    };
  },
});
