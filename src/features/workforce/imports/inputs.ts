import { z } from 'zod';
import { looksLikeNhsNumber } from '@/domain/privacy/nhs-number';
import { isSetting } from '@/domain/workforce/community-setting';
import { line, listOf, type ProblemKey, versionField } from '@/server/form-fields';

const key = (problem: ProblemKey) => problem;

/** The batch, and the version of it that the person looked at. */
const batch = {
  employerId: z.uuid(),
  batchId: z.uuid(),
  version: versionField,
};

export const batchInput = z.object(batch);

const columnIndex = z
  .string()
  .regex(/^(?:\d{1,3})?$/, { error: key('unknownChoice') })
  .transform((text) => (text === '' ? null : Number(text)));

/** Hours of a full-time week, to two decimals; empty is the week of the NHS. */
const weekHours = z
  .string()
  .optional()
  .transform((text) => text?.trim().replace(',', '.') || null)
  .refine(
    (text) =>
      text === null || (/^\d{1,2}(?:\.\d{1,2})?$/.test(text) && Number(text) >= 20 && Number(text) <= 60),
    {
      error: key('weekHours'),
    },
  );

export const confirmColumnsInput = z.object({
  ...batch,
  columns: z.record(z.string().max(40), columnIndex),
  fullTimeWeek: weekHours,
});

const MOST_AT_ONCE = 200;

export const answerProfessionsInput = z
  .object({
    ...batch,
    answers: listOf(
      z.object({ about: z.string().min(1).max(300), answer: z.string().max(80).default('') }),
      MOST_AT_ONCE,
    ),
  })
  .meta({ form: 'positions' });

export const answerTeamInput = z
  .object({
    ...batch,
    about: z.string().min(1).max(300),
    shown: z.string().max(300),
    team: z
      .string({ error: key('choose') })
      .min(1, { error: key('choose') })
      .max(60),
    nameEn: z
      .string()
      .trim()
      .max(120, { error: key('tooLongLine') })
      .default(''),
    nameCy: z
      .string()
      .trim()
      .max(120, { error: key('tooLongLine') })
      .default(''),
    setting: z.string().default(''),
  })
  .superRefine(({ team, nameEn, nameCy, setting }, context) => {
    if (team !== NEW_TEAM) return;
    if (nameEn === '' && nameCy === '')
      context.addIssue({ code: 'custom', path: ['nameEn'], message: key('required') });
    if (!isSetting(setting)) {
      context.addIssue({ code: 'custom', path: ['setting'], message: key('choose') });
    }
  })
  .meta({ form: 'unit' });
/** A team that the employer does not have yet. */
export const NEW_TEAM = 'new';

export const mendRowsInput = z.object({
  ...batch,
  cells: listOf(
    z.object({
      row: z.coerce.number().int().min(1),
      column: z.string().min(1).max(40),
      before: z.string().max(2000).default(''),
      text: z
        .string()
        .max(2000, { error: key('tooLong') })
        .default('')
        .refine((text) => !looksLikeNhsNumber(text), { error: key('nhsNumber') }),
    }),
    1000,
  ),
});

/** A name that is sent once is a text, and several times a list. */
const ordinals = z.preprocess(
  (sent) => [sent ?? []].flat(),
  z.array(z.coerce.number().int().min(1)).max(MOST_AT_ONCE),
);

export const leaveOutInput = z.object({
  ...batch,
  /** The rows that stood on the page, and of these the ones that stay in. */
  shown: ordinals,
  keep: ordinals,
  part: z.enum(['created', 'changed', 'leaving']),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export const undoImportInput = z.object({ ...batch, reason: line });
