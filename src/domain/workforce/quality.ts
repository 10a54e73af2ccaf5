import { type CalendarDay, isWithin } from '../time/calendar-day';
import { isCommunitySetting, SETTINGS } from './community-setting';
import { checkRegisterNumber } from './registration/check-register-number';

/** Fields whose quality is counted, in the order of the page. */
export const QUALITY_FIELDS = [
  'profession',
  'tier',
  'band',
  'setting',
  'registrationNumber',
  'registrationDate',
  'placed',
  'fundingEnd',
  'welshLevel',
] as const;
export type QualityField = (typeof QUALITY_FIELDS)[number];

/** One post or, without names, one row by team, with what tells its quality. */
export interface QualityRow {
  readonly named: boolean;
  readonly professionKey: string;
  readonly tier: 'registered' | 'support' | 'student';
  readonly band: string;
  readonly setting: string;
  readonly placed: boolean;
  /** The part of the register that the profession stands on; null where it has none of its own. */
  readonly registerPrefix: string | null;
  readonly registrationNumber: string | null;
  /** First day on which the entry is no longer current. */
  readonly expiresOn: CalendarDay | null;
  readonly checkedOn: CalendarDay | null;
  readonly fixedTerm: boolean;
  readonly fundingEndsOn: CalendarDay | null;
  readonly welshLevel: number | null;
}

/** `apart`: the field says nothing of such a row, which is in neither number. */
export type FieldStanding = 'valid' | 'invalid' | 'missing' | 'apart';

const standing = (filled: boolean, valid: boolean): FieldStanding =>
  filled ? (valid ? 'valid' : 'invalid') : 'missing';
/** Settings whose work counts at no place, by rule. */
const PLACED_NOWHERE: readonly string[] = SETTINGS.filter((setting) => !isCommunitySetting(setting));

const isUndetermined = (text: string) => text === '' || text === 'unknown' || text === 'undetermined';

/**
 * What one field of one row is on a day. Registrations are asked of registered posts with names alone; an entry that
 * is no longer current is filled and not valid; an end is asked only of what is fixed-term, and lies after the day; a
 * place on the map is asked only where work counts at places.
 */
export function fieldStanding(field: QualityField, row: QualityRow, day: CalendarDay): FieldStanding {
  const registered = row.named && row.tier === 'registered';
  switch (field) {
    case 'profession':
      return standing(!isUndetermined(row.professionKey), true);
    case 'tier':
      // Students are on a line of their own and are no staff in post.
      return standing(true, row.tier !== 'student');
    case 'band':
      return standing(
        !isUndetermined(row.band),
        /^(?:[1-9]|8[a-d]|\d[a-d]?-\d[a-d]?|other)$/i.test(row.band),
      );
    case 'setting':
      return standing(!isUndetermined(row.setting), row.setting !== 'other');
    case 'registrationNumber': {
      if (!registered) return 'apart';
      const { registrationNumber: number } = row;
      return standing(
        number !== null,
        number !== null && checkRegisterNumber(number, row.registerPrefix) === null,
      );
    }
    case 'registrationDate': {
      if (!registered) return 'apart';
      return standing(row.expiresOn !== null, row.expiresOn !== null && row.expiresOn > day);
    }
    case 'placed':
      if (PLACED_NOWHERE.includes(row.setting)) return 'apart';
      return standing(row.placed, true);
    case 'fundingEnd':
      if (!row.fixedTerm) return 'apart';
      return standing(
        row.fundingEndsOn !== null,
        row.fundingEndsOn !== null && isWithin(day, day, row.fundingEndsOn),
      );
    case 'welshLevel':
      if (!row.named) return 'apart';
      return standing(row.welshLevel !== null, true);
  }
}

export interface FieldQuality {
  readonly field: QualityField;
  /** Rows of which the field says anything. */
  readonly rows: number;
  readonly filled: number;
  readonly valid: number;
}

export function qualityByField(rows: readonly QualityRow[], day: CalendarDay): readonly FieldQuality[] {
  return QUALITY_FIELDS.map((field) => {
    const counts = { valid: 0, invalid: 0, missing: 0, apart: 0 };
    for (const row of rows) counts[fieldStanding(field, row, day)] += 1;
    const filled = counts.valid + counts.invalid;
    return { field, rows: filled + counts.missing, filled, valid: counts.valid };
  });
}

/** Of everything that is asked, how much is filled and valid; null where nothing is asked. */
export function overallQuality(fields: readonly FieldQuality[]): number | null {
  const sum = (count: (field: FieldQuality) => number) =>
    fields.reduce((total, field) => total + count(field), 0);
  const asked = sum(({ rows }) => rows);
  return asked === 0 ? null : sum(({ valid }) => valid) / asked;
}

/** A share in whole per cents that says 100 only where nothing is missing and 0 only where nothing is there. */
export function wholePercent(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 100 && part < whole) return 99;
  return rounded === 0 && part > 0 ? 1 : rounded;
}
