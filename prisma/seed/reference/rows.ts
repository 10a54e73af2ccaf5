import { z } from 'zod';

/**
 * The columns of the shipped files. An empty cell means that nobody knows: it becomes null and never zero.
 * Columns that repeat what other columns say (the board's name beside its code) are left unread.
 */
const text = z.string().min(1);
const optionalText = z.string().transform((value) => value || null);
const optionalNumber = z.string().transform((value, context) => {
  if (value === '') return null;
  const number = Number(value);
  if (Number.isFinite(number) && number >= 0) return number;
  context.addIssue({ code: 'custom', message: `not a figure: ${value}` });
  return z.NEVER;
});
const yesOrNo = z.enum(['yes', 'no']).transform((value) => value === 'yes');
const confidence = z.enum(['high', 'medium', 'low']);
/** A figure that is not known has no confidence either. */
const figureConfidence = z.enum(['high', 'medium', 'low', 'not known']);
const tier = z.enum(['registered', 'support', 'student']);

export const regionRow = z.object({
  slug: text,
  name_en: text,
  name_cy: text,
  health_board_ods: text,
  census2021_residents_sum: optionalNumber,
  notes: optionalText,
  source: text,
  confidence,
});

export const councilRow = z.object({
  gss_code: text,
  name_en: text,
  name_cy: text,
  rpb_slug: text,
  census2021_residents: optionalNumber,
  share_65_plus_pct: optionalNumber,
  share_65_plus_confidence: figureConfidence,
  welsh_speakers_pct_age3plus: optionalNumber,
  welsh_speakers_confidence: figureConfidence,
  notes: optionalText,
  source: text,
  confidence,
});

export const clusterRow = z.object({
  health_board_ods: text,
  local_authority_main_en: text,
  locality_en: text,
  name_en: text,
  name_cy: text,
  name_cy_confidence: confidence,
  population: optionalNumber,
  population_basis: optionalText,
  population_source: optionalText,
  notes: optionalText,
  source: text,
  confidence,
});

export const bodyRow = z.object({
  ods_code: optionalText,
  name_en: text,
  name_cy: text,
  kind: z.enum(['local health board', 'NHS trust', 'special health authority']),
  gss_code: optionalText,
  rpb_slug: optionalText,
  notes: optionalText,
  source: text,
  /** One word, or one for each part: "high (code) / medium (names)". */
  confidence: text,
});

export const professionRow = z.object({
  key: text,
  name_en: text,
  name_cy: text,
  name_cy_confidence: confidence,
  one_of_welsh_13: yesOrNo,
  hcpc_register_prefix: text,
  protected_titles_en: text,
  professional_body: optionalText,
  uk_hcpc_registrants_jan_2025_for_prefix: optionalNumber,
  notes: optionalText,
  source: text,
  confidence,
});

export const occupationCodeRow = z.object({
  code: text,
  name_en: text,
  national_group: text,
  level: optionalText,
  area: optionalText,
  /** One key, or those that it may mean: "prosthetist|orthotist". */
  profession_key: z.string().transform((value) => (value === '' ? [] : value.split('|'))),
  ambiguous: yesOrNo,
  tier: z.union([tier, z.literal('see note').transform(() => null)]),
  currently_valid: yesOrNo,
  notes: optionalText,
  source: text,
  confidence,
});

export const esrJobRoleRow = z.object({
  code: text,
  job_role: text,
  staff_group: text,
  profession_key: optionalText,
  level: optionalText,
  tier,
  retired: yesOrNo,
  notes: optionalText,
  source: text,
  confidence,
});

export const rpnaThemeRow = z.object({
  key: text,
  name_en: text,
  name_cy: text,
  name_cy_confidence: confidence,
  kind: z.enum(['core', 'often added', 'cross-cutting duty']),
  notes: optionalText,
  cycle: optionalText,
  source: text,
  confidence,
});

export type RegionRow = z.output<typeof regionRow>;
export type CouncilRow = z.output<typeof councilRow>;
export type ClusterRow = z.output<typeof clusterRow>;
export type BodyRow = z.output<typeof bodyRow>;
export type ProfessionRow = z.output<typeof professionRow>;
export type OccupationCodeRow = z.output<typeof occupationCodeRow>;
