'use server';

import { columnsOf } from '@/domain/workforce/import/columns';
import { missingColumns } from '@/domain/workforce/import/mapping';
import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { findBatch } from '../data/find-batch';
import { readAgain } from '../data/read-again';
import { recheck } from '../data/recheck';
import { rememberMapping } from '../data/remember-mapping';
import { confirmColumnsInput } from '../inputs';
import { batchPaths } from '../paths';

/** Says what the columns of a file are, remembers it for the sender's next file, and has the file read. */
export const confirmColumns = defineFormAction({
  input: confirmColumnsInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, actor, input, loaded: batch, today }) {
    const { layout, template } = batch;
    if (!layout) return { status: 'stale' };
    const chosen = columnsOf(template).flatMap(({ key }): [string, number][] => {
      const at = input.columns[key];
      return at === null || at === undefined ? [] : [[key, at]];
    });
    const problems: Record<string, ProblemKey> = {};
    const taken = new Map<number, string>();
    for (const [key, at] of chosen) {
      if (at >= layout.headings.length) problems[`columns.${key}`] = 'unknownChoice';
      else if (taken.has(at)) problems[`columns.${key}`] = 'columnTwice';
      else taken.set(at, key);
    }
    const mapping = { columns: Object.fromEntries(chosen), fullTimeWeek: input.fullTimeWeek };
    for (const key of missingColumns(template, mapping)) problems[`columns.${key}`] = 'columnMissing';
    // Hours alone are only as good as the week that they are measured by.
    const byHours = 'hours' in mapping.columns && !WTE_COLUMNS.some((key) => key in mapping.columns);
    if (byHours && mapping.fullTimeWeek === null) problems.fullTimeWeek = 'weekHours';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const saved = await asPlatform(tx, async () => {
      const again = await readAgain(tx, batch.id, input.version, { mapping });
      if (again)
        await rememberMapping(tx, { ...batch, headings: layout.headings, mapping, byId: actor.personId });
      return again;
    });
    if (!saved) return { status: 'stale' };
    await recheck(tx, batch, today);
    return {
      status: 'done',
      audit: {
        event: 'import.columns-confirmed',
        subject: { kind: 'import_batch', id: batch.id },
        after: mapping,
      },
      ...batchPaths(batch),
    };
  },
});

const WTE_COLUMNS = ['wte', 'contractedWte'];
