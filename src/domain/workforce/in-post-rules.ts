export type InPostField = 'status' | 'category' | 'personType';

/**
 * in_post: counted. long_absence: counted in post and shown apart, since it is not available. apart: never in
 * substantive WTE, shown on a line of its own. left_out: not counted at all.
 */
export type Treatment = 'in_post' | 'long_absence' | 'apart' | 'left_out';

/** How one value of one column is counted: visible, and for an employer or the platform to change. */
export interface InPostRule {
  readonly field: InPostField;
  /** Known under this key in words and settings. */
  readonly key: string;
  /** Code of the NHS Data Model and Dictionary; null where it has none. */
  readonly esrCode: string | null;
  /** What extracts write; case, accents, signs and "and" do not matter. */
  readonly words: readonly [string, ...string[]];
  readonly treatment: Treatment;
  /** Retired values still stand in older extracts. */
  readonly retired: boolean;
  /** Low where it is general knowledge that nobody has looked up in a real extract. */
  readonly confidence: 'high' | 'medium' | 'low';
}

interface More {
  readonly retired?: boolean;
  readonly confidence?: InPostRule['confidence'];
}

const ruleFor =
  (field: InPostField) =>
  (
    key: string,
    esrCode: string | null,
    treatment: Treatment,
    words: InPostRule['words'],
    { retired = false, confidence = 'medium' }: More = {},
  ): InPostRule => ({ field, key, esrCode, words, treatment, retired, confidence });

const status = ruleFor('status');
const category = ruleFor('category');
const personType = ruleFor('personType');

/**
 * The rule as it stands without other settings. Codes and values: NHS Data Model and Dictionary, ASSIGNMENT STATUS and
 * EMPLOYMENT CONTRACT TYPE. What is left out: the filters that the NHS Business Services Authority states in its answer
 * foi-02505 (opendata.nhsbsa.net: unpaid external secondment, terminated assignments); the rest is our reading.
 */
export const IN_POST_RULES: readonly InPostRule[] = [
  status('acting-up', '01', 'in_post', ['Acting Up', 'Camu i fyny']),
  status('active', '02', 'in_post', ['Active Assignment', 'Active', 'Gweithredol'], { confidence: 'high' }),
  status('career-break', '03', 'left_out', ['Career Break', 'Seibiant gyrfa']),
  status('end', '04', 'left_out', ['End', 'Ended'], { retired: true }),
  status('internal-secondment', '05', 'in_post', ['Internal Secondment', 'Secondiad mewnol']),
  status('maternity-adoption', '06', 'long_absence', [
    'Maternity and Adoption',
    'Maternity & Adoption Leave',
    'Maternity',
    'Maternity Leave',
    'Adoption Leave',
    'Mamolaeth a mabwysiadu',
    'Absenoldeb mamolaeth',
  ]),
  status('external-secondment-paid', '07', 'in_post', [
    'Out on External Secondment - Paid',
    'Out on Ext Secondment - Paid',
  ]),
  status(
    'external-secondment-unpaid',
    '08',
    'left_out',
    ['Out on External Secondment - Unpaid', 'Out on Ext Secondment - Unpaid'],
    { confidence: 'high' },
  ),
  status('suspend-no-pay', '09', 'in_post', ['Suspend No Pay', 'Suspended No Pay']),
  status('suspend-with-pay', '10', 'in_post', ['Suspend With Pay', 'Suspended With Pay']),
  status('terminate', '11', 'left_out', ['Terminate Assignment'], { retired: true, confidence: 'high' }),
  status('terminate-process', '12', 'left_out', ['Terminate Process Assignment'], {
    retired: true,
    confidence: 'high',
  }),
  status('widow', '13', 'left_out', ['Widow/Widower']),

  category('bank', '01', 'apart', ['Bank', 'Banc']),
  category('fixed-term', '02', 'in_post', [
    'Fixed Term/Temporary',
    'Fixed Term Temp',
    'Fixed Term',
    'Temporary',
    'Cyfnod penodol',
    'Dros dro',
  ]),
  category('honorary', '03', 'apart', ['Honorary', 'Anrhydeddus']),
  category('locum', '04', 'apart', ['Locum', 'Locwm']),
  category('permanent', '05', 'in_post', ['Permanent', 'Parhaol']),
  category('retainer', '06', 'in_post', ['Retainer Scheme'], { confidence: 'low' }),
  category('non-executive', '07', 'left_out', [
    'Non-Executive Director/Chair',
    'Non-Exec Director/Chair',
    'Non Executive Director',
  ]),
  category('executive-committee', '08', 'left_out', ['Professional Executive Committee'], {
    confidence: 'low',
  }),
  category('widow', '09', 'left_out', ['Widow/Widower']),

  personType('employee', null, 'in_post', ['Employee', 'Employee.Applicant'], { confidence: 'low' }),
  personType('bank-worker', null, 'apart', ['Bank Worker', 'Bank'], { confidence: 'low' }),
  personType('honorary-worker', null, 'apart', ['Honorary'], { confidence: 'low' }),
  // On the payroll of another employer, whose file counts them.
  personType('secondee', null, 'apart', ['Secondee'], { confidence: 'low' }),
  personType('contingent-worker', null, 'apart', ['Contingent Worker', 'Agency'], { confidence: 'low' }),
  personType('ex-employee', null, 'left_out', ['Ex-employee', 'Ex-employee.Applicant'], {
    confidence: 'low',
  }),
  personType('applicant', null, 'left_out', ['Applicant'], { confidence: 'low' }),
];
