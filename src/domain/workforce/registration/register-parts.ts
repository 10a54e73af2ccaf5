/** The last day of each renewal window, in every second year. */
export interface RenewalCycle {
  readonly month: number;
  readonly day: number;
  readonly years: 'even' | 'odd';
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A part of the register of the Health and Care Professions Council (HCPC). */
export interface RegisterPart {
  /** What every number of the part begins with. */
  readonly prefix: string;
  /** PROFESSIONAL REGISTRATION TYPE of the NHS Data Model and Dictionary, and the words that extracts use for it. */
  readonly typeCode: string;
  readonly types: readonly string[];
  /** Null where nobody has looked it up, which is not the same as never. */
  readonly renewal: RenewalCycle | null;
}

function part(
  prefix: string,
  typeCode: string,
  types: readonly string[],
  renewal: readonly [day: number, month: number, years: 'even' | 'odd'] | null,
): RegisterPart {
  const cycle = renewal && { day: renewal[0], month: renewal[1], years: renewal[2] };
  return { prefix, typeCode, types, renewal: cycle && { ...cycle, confidence: 'high' } };
}

/**
 * Prefixes and renewal dates: HCPC, "Supporting employees to renew their registration"
 * (hcpc-uk.org/employers/registration/renewals), whose editions of 2019, 2021, 2022, 2024 and 2025 all give the same
 * days two years apart. Deadlines were put off in 2020 only. Type codes: NHS Data Model and Dictionary, PROFESSIONAL
 * REGISTRATION TYPE. The parts that none of the thirteen professions stands on are here to be told apart from ours.
 */
export const REGISTER_PARTS: readonly RegisterPart[] = [
  part(
    'AS',
    '19',
    ['Arts Therapist', 'Art Therapist', 'Music Therapist', 'Drama Therapist'],
    [31, 5, 'even'],
  ),
  part('CH', '20', ['Chiropodist/Podiatrist', 'Chiropodist', 'Podiatrist'], [31, 7, 'even']),
  part('DT', '22', ['Dietitian', 'Dietician'], [30, 6, 'even']),
  part('OT', '24', ['Occupational Therapist'], [31, 10, 'odd']),
  part('OR', '26', ['Orthoptist'], [31, 8, 'odd']),
  part('PA', '27', ['Paramedic'], [31, 8, 'odd']),
  part('PH', '28', ['Physiotherapist'], [30, 4, 'even']),
  part('PO', '29', ['Prosthetist/Orthotist', 'Prosthetist', 'Orthotist'], [30, 9, 'odd']),
  part('SL', '31', ['Speech and Language Therapist', 'Speech & Language Therapist'], [30, 9, 'odd']),
  part('PYL', '41', ['Practitioner Psychologist'], [31, 5, 'odd']),
  part('CS', '21', ['Clinical Scientist'], [30, 9, 'odd']),
  part('BS', '23', ['Biomedical Scientist'], [30, 11, 'odd']),
  part('ODP', '25', ['Operating Department Practitioner', 'ODP'], [30, 11, 'even']),
  // The last day of February: whether that is the 28th or the 29th in a leap year has been published both ways.
  part('RA', '30', ['Radiographer', 'Diagnostic Radiographer', 'Therapeutic Radiographer'], null),
  part('HAD', '40', ['Hearing Aid Dispenser'], [31, 7, 'even']),
];

export function registerPart(
  prefix: string,
  parts: readonly RegisterPart[] = REGISTER_PARTS,
): RegisterPart | null {
  return parts.find((each) => each.prefix === prefix) ?? null;
}
