export type InPostField = 'status' | 'category' | 'personType';

/**
 * in-post: counted. long-absence: counted in post and shown apart, since it is not available. separate: never in
 * substantive WTE, shown on a line of its own. left-out: not counted at all.
 */
export type Treatment = 'in-post' | 'long-absence' | 'separate' | 'left-out';

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
  status('acting-up', '01', 'in-post', ['Acting Up', 'Camu i fyny']),
  status('active', '02', 'in-post', ['Active Assignment', 'Active', 'Gweithredol'], { confidence: 'high' }),
  status('career-break', '03', 'left-out', ['Career Break', 'Seibiant gyrfa']),
  status('end', '04', 'left-out', ['End', 'Ended'], { retired: true }),
  status('internal-secondment', '05', 'in-post', ['Internal Secondment', 'Secondiad mewnol']),
  status('maternity-adoption', '06', 'long-absence', [
    'Maternity and Adoption',
    'Maternity & Adoption Leave',
    'Maternity',
    'Maternity Leave',
    'Adoption Leave',
    'Mamolaeth a mabwysiadu',
    'Absenoldeb mamolaeth',
  ]),
  status('external-secondment-paid', '07', 'in-post', [
    'Out on External Secondment - Paid',
    'Out on Ext Secondment - Paid',
  ]),
  status(
    'external-secondment-unpaid',
    '08',
    'left-out',
    ['Out on External Secondment - Unpaid', 'Out on Ext Secondment - Unpaid'],
    { confidence: 'high' },
  ),
  status('suspend-no-pay', '09', 'in-post', ['Suspend No Pay', 'Suspended No Pay']),
  status('suspend-with-pay', '10', 'in-post', ['Suspend With Pay', 'Suspended With Pay']),
  status('terminate', '11', 'left-out', ['Terminate Assignment'], { retired: true, confidence: 'high' }),
  status('terminate-process', '12', 'left-out', ['Terminate Process Assignment'], {
    retired: true,
    confidence: 'high',
  }),
  status('widow', '13', 'left-out', ['Widow/Widower']),

  category('bank', '01', 'separate', ['Bank', 'Banc']),
  category('fixed-term', '02', 'in-post', [
    'Fixed Term/Temporary',
    'Fixed Term Temp',
    'Fixed Term',
    'Temporary',
    'Cyfnod penodol',
    'Dros dro',
  ]),
  category('honorary', '03', 'separate', ['Honorary', 'Anrhydeddus']),
  category('locum', '04', 'separate', ['Locum', 'Locwm']),
  category('permanent', '05', 'in-post', ['Permanent', 'Parhaol']),
  category('retainer', '06', 'in-post', ['Retainer Scheme'], { confidence: 'low' }),
  category('non-executive', '07', 'left-out', [
    'Non-Executive Director/Chair',
    'Non-Exec Director/Chair',
    'Non Executive Director',
  ]),
  category('executive-committee', '08', 'left-out', ['Professional Executive Committee'], {
    confidence: 'low',
  }),
  category('widow', '09', 'left-out', ['Widow/Widower']),

  personType('employee', null, 'in-post', ['Employee', 'Employee.Applicant'], { confidence: 'low' }),
  personType('bank-worker', null, 'separate', ['Bank Worker', 'Bank'], { confidence: 'low' }),
  personType('honorary-worker', null, 'separate', ['Honorary'], { confidence: 'low' }),
  // On the payroll of another employer, whose file counts them.
  personType('secondee', null, 'separate', ['Secondee'], { confidence: 'low' }),
  personType('contingent-worker', null, 'separate', ['Contingent Worker', 'Agency'], { confidence: 'low' }),
  personType('ex-employee', null, 'left-out', ['Ex-employee', 'Ex-employee.Applicant'], {
    confidence: 'low',
  }),
  personType('applicant', null, 'left-out', ['Applicant'], { confidence: 'low' }),
];
