import 'server-only';
import { z } from 'zod';
import { APART_REASONS } from '@/domain/workforce/import/reading';
import { FILE_PROBLEM_CODES, ROW_ERROR_CODES, ROW_WARNING_CODES } from '@/domain/workforce/import/row-error';

/** The JSON columns of `import_batch` and `import_row`, each with its shape. */

const texts = z.record(z.string(), z.string().nullable());
export const storedTexts = texts;

export const storedLayout = z.object({
  kind: z.enum(['csv', 'xlsx']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  decimalComma: z.boolean(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  date1904: z.boolean(),
  /** As a spreadsheet counts. */
  headingRow: z.number().int(),
  headings: z.array(z.string()),
  /** A few rows below the headings, so that a person sees what a column holds. */
  sample: z.array(z.array(z.string())),
  /** Headings of what was not kept at all. */
  dropped: z.array(z.string()),
});
export type StoredLayout = z.output<typeof storedLayout>;

export const storedMapping = z.object({
  /** Column key → index of the heading. */
  columns: z.record(z.string(), z.number().int()),
  /** Hours of the employer's own full-time week, where WTE is worked out from hours. */
  fullTimeWeek: z.string().nullable(),
});
export type StoredMapping = z.output<typeof storedMapping>;

export const storedProblem = z.object({
  code: z.enum(FILE_PROBLEM_CODES),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

const count = z.number().int();
const decimal = z.string();
export const storedSummary = z.object({
  /** Rows that hold anything. */
  rows: count,
  created: count,
  changed: count,
  unchanged: count,
  leaving: count,
  asking: count,
  rejected: count,
  leftOut: count,
  warnings: count,
  /** Rows that are counted and not recorded, by reason. */
  apart: z.partialRecord(z.enum(APART_REASONS), count),
  /** Contracts that the file cuts below what is deployed from them. */
  beyond: count,
  /** WTE as decimals with five places: of the file's rows, by what becomes of them. */
  wte: z.object({ read: decimal, asking: decimal, rejected: decimal, apart: decimal }),
  /** Headings of columns that were dropped. */
  notRead: z.array(z.string()),
  /** What stayed when the batch was undone, because it was changed since: post numbers, teams. */
  kept: z.array(z.string()).default([]),
});
export type StoredSummary = z.output<typeof storedSummary>;

export const storedRemarks = z.array(
  z.object({
    column: z.string().nullable(),
    code: z.enum([...ROW_ERROR_CODES, ...ROW_WARNING_CODES]),
    value: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

export const storedQuestion = z.object({
  kind: z.enum(['profession', 'team']),
  about: z.string(),
  shown: z.string(),
  candidates: z.array(z.string()),
});
