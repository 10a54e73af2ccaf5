import 'server-only';
import { z } from 'zod';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import type { AggregateRow } from '@/domain/workforce/import/aggregate-rows';
import type { Template } from '@/domain/workforce/import/columns';
import type { NamedRow } from '@/domain/workforce/import/named-rows';
import { ROW_ERROR_CODES, ROW_WARNING_CODES } from '@/domain/workforce/import/row-error';
import { wte } from '@/domain/wte/wte';

/** How `import_batch` keeps a file: its rows as read, what is wrong with them, and what the dry run counted. */

const day = z.string().transform(calendarDay);
const amount = z.number().int().min(0).transform(wte);
const setting = z.enum(['primary', 'community', 'hospital', 'other']);
const tier = z.enum(['registered', 'support', 'student']);

const aggregateRow: z.ZodType<AggregateRow, unknown> = z.object({
  row: z.number().int(),
  teamCode: z.string(),
  teamNameEn: z.string(),
  teamNameCy: z.string(),
  setting,
  profession: z.string(),
  tier,
  bandGroup: z.string(),
  inPostWte: amount,
  budgetedWte: amount.nullable(),
  fixedTermWte: amount.nullable(),
  fixedTermEndsOn: day.nullable(),
  fundingStream: z.string().nullable(),
  places: z.array(z.object({ placeCode: z.string(), share: z.number().int() })),
});

const namedRow: z.ZodType<NamedRow, unknown> = z.object({
  row: z.number().int(),
  staffNumber: z.string(),
  name: z.string(),
  postNumber: z.string(),
  teamCode: z.string(),
  profession: z.string(),
  tier,
  band: z.string(),
  contractedWte: amount,
  contractType: z.enum(['permanent', 'fixed_term', 'bank', 'honorary', 'locum']),
  fundingStream: z.string().nullable(),
  fundingEndsOn: day.nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  registration: z
    .object({
      prefix: z.string(),
      number: z.string(),
      expiresOn: day.nullable(),
      checkedOn: day.nullable(),
      checkedBy: z.string().nullable(),
    })
    .nullable(),
});

const remark = {
  row: z.number().int(),
  column: z.string().nullable(),
  value: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
};

const remarks = {
  errors: z.array(z.object({ ...remark, code: z.enum(ROW_ERROR_CODES) })),
  warnings: z.array(z.object({ ...remark, code: z.enum(ROW_WARNING_CODES) })),
  /** Headings of columns that were dropped. */
  notRead: z.array(z.string()),
};

const texts = z.record(z.string(), z.string());
const comparedRow = z.object({
  key: z.string(),
  row: z.number().int().nullable(),
  about: texts,
  facts: z.record(z.string(), z.string().nullable()),
});
const changedField = z.object({
  column: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
const outcome = z.object({
  created: z.array(comparedRow),
  changed: z.array(
    z.object({
      key: z.string(),
      row: z.number().int().nullable(),
      about: texts,
      fields: z.array(changedField),
    }),
  ),
  leaving: z.array(comparedRow),
});
/** What a batch changed when it was taken: afterwards nothing can be compared with what was there before. */
export type StoredOutcome = z.output<typeof outcome>;

const kept = { ...remarks, outcome: outcome.optional() };
export const storedRows = z.discriminatedUnion('template', [
  z.object({ template: z.literal('aggregate'), rows: z.array(aggregateRow), ...kept }),
  z.object({ template: z.literal('named'), rows: z.array(namedRow), ...kept }),
]);
export type StoredRows = z.output<typeof storedRows>;

export const storedSummary = z.object({
  rows: z.number().int(),
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  /** Null while rows are rejected: one of them may be the row that seems to leave. */
  leaving: z.number().int().nullable(),
  rejected: z.number().int(),
  /** All that was found; the record keeps the first of them. */
  errors: z.number().int(),
  /** Contracts that the file cuts below what is deployed from them. */
  beyond: z.number().int(),
});
export type StoredSummary = z.output<typeof storedSummary>;

/** A batch whose rows may be taken. */
export interface TakenBatch {
  readonly id: string;
  readonly employerId: string;
  readonly template: Template;
  readonly asAt: CalendarDay;
}
