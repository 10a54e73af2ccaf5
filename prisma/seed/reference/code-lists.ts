import { joinNotes } from './confidence';
import type { OccupationCodeRow, ProfessionRow } from './rows';

// Our reading of the method for required WTE: the smallest professions are planned for a region, since a cluster's
// share of them is a few hours a week; the others for a cluster. The list is ours, not published.
const PLANNED_FOR_A_REGION: ReadonlySet<string> = new Set([
  'art-therapist',
  'drama-therapist',
  'music-therapist',
  'orthoptist',
  'orthotist',
  'prosthetist',
]);

const SUPPORT_WORKERS = 'therapy-support-worker';

export function professionRecord(row: ProfessionRow) {
  const prefix = /^[A-Z]+$/.test(row.hcpc_register_prefix) ? row.hcpc_register_prefix : null;
  // A remark in brackets stands where there is no protected title.
  const titles = /^(?:none$|\()/.test(row.protected_titles_en) ? null : row.protected_titles_en;
  return {
    key: row.key,
    name_en: row.name_en,
    name_cy: row.name_cy,
    name_cy_confidence: row.name_cy_confidence,
    one_of_thirteen: row.one_of_welsh_13,
    is_tier: row.key === SUPPORT_WORKERS,
    register_prefix: prefix,
    planning_footprint: PLANNED_FOR_A_REGION.has(row.key) ? 'region' : 'cluster',
    protected_titles_en: titles,
    professional_body: row.professional_body,
    uk_registrants: row.uk_hcpc_registrants_jan_2025_for_prefix,
    notes: joinNotes(
      row.notes,
      prefix === null && row.hcpc_register_prefix !== 'none' && `Register: ${row.hcpc_register_prefix}`,
      row.protected_titles_en.startsWith('(') && row.protected_titles_en.slice(1, -1),
    ),
    source: row.source,
    confidence: row.confidence,
  };
}

export function occupationCodeRecord(row: OccupationCodeRow) {
  const [only, ...others] = row.profession_key;
  return {
    code: row.code,
    name_en: row.name_en,
    national_group: row.national_group,
    level: row.level,
    area: row.area,
    profession_key: others.length > 0 ? null : (only ?? null),
    candidates: others.length > 0 ? row.profession_key : [],
    ambiguous: row.ambiguous,
    tier: row.tier,
    currently_valid: row.currently_valid,
    notes: row.notes,
    source: row.source,
    confidence: row.confidence,
  };
}
