export type Template = 'aggregate' | 'named' | 'esr';

export interface Column {
  readonly key: string;
  /** English first, then Welsh: these head the shipped templates; what follows is accepted as well. */
  readonly headings: readonly [string, string, ...string[]];
  /** Whether the file needs the column at all. */
  readonly required: boolean;
}

function column<Key extends string>(
  key: Key,
  required: boolean,
  ...headings: readonly [string, string, ...string[]]
) {
  return { key, required, headings } as const;
}

/** Levels of the organisation and what else tells the unit, the finest first: a file may bring several. */
const ORGANISATION = [
  ...['Org L10', 'Org L9', 'Org L8', 'Org L7', 'Org L6', 'Org L5', 'Org L4'],
  ...['Cost centre', 'Canolfan gost', 'Department', 'Adran', 'Organisation', 'Sefydliad'],
] as const;

/** One row a team, profession, tier and band group; no persons. */
export const AGGREGATE_COLUMNS = [
  column('teamCode', true, 'Team code', 'Cod tîm', 'Cod y tîm'),
  column('teamNameEn', false, 'Team name (English)', "Enw'r tîm (Saesneg)", 'Team name', 'Team name en'),
  column('teamNameCy', false, 'Team name (Welsh)', "Enw'r tîm (Cymraeg)", 'Team name cy', "Enw'r tîm"),
  column('setting', true, 'Setting', 'Lleoliad'),
  column('profession', true, 'Profession', 'Proffesiwn', 'Profession key'),
  column('tier', true, 'Tier', 'Haen'),
  column('bandGroup', true, 'Band group', 'Grŵp band', 'Band', 'Bands'),
  column('inPostWte', true, 'In post WTE', 'CAC mewn swydd', 'WTE in post', 'In post'),
  column('budgetedWte', false, 'Budgeted WTE', 'CAC yn y gyllideb', 'WTE budgeted', 'Establishment'),
  column('fixedTermWte', false, 'Fixed-term WTE', 'CAC cyfnod penodol'),
  column(
    'fixedTermEndsOn',
    false,
    'Fixed-term end date',
    'Dyddiad gorffen cyfnod penodol',
    'Fixed-term last day',
  ),
  column('fundingStream', false, 'Funding stream', 'Ffrwd gyllido'),
  column('places', false, 'Places', 'Lleoedd', 'Place', 'Lle'),
] as const satisfies readonly Column[];

/** One row an assignment, where the employer has switched on named records. */
export const NAMED_COLUMNS = [
  column('staffNumber', true, 'Staff number', 'Rhif staff', 'Employee number', 'Employee no'),
  column('name', true, 'Name', 'Enw'),
  column('postNumber', true, 'Post number', 'Rhif swydd', 'Assignment number', 'Assignment no'),
  column('teamCode', true, 'Team code', 'Cod tîm', 'Cod y tîm'),
  column('profession', true, 'Profession', 'Proffesiwn', 'Profession key'),
  column('tier', true, 'Tier', 'Haen'),
  column('band', true, 'Band', 'Band cyflog', 'Pay band'),
  column('contractedWte', true, 'Contracted WTE', 'CAC dan gontract', 'WTE', 'Contracted FTE', 'FTE'),
  column('hours', false, 'Contracted hours', 'Oriau contract', 'Hours', 'Oriau', 'Hours a week'),
  column('contractType', true, 'Contract type', 'Math o gontract'),
  column('fundingStream', false, 'Funding stream', 'Ffrwd gyllido'),
  column('fundingEndsOn', false, 'Funding end date', 'Dyddiad gorffen cyllid', 'Funding end'),
  column('startsOn', false, 'Start date', 'Dyddiad cychwyn', 'Dyddiad dechrau'),
  column('endsOn', false, 'End date', 'Dyddiad gorffen'),
  column('registrationNumber', false, 'Registration number', 'Rhif cofrestru'),
  column('registrationExpiresOn', false, 'Registration expiry', 'Cofrestriad yn dod i ben'),
  column('registrationCheckedOn', false, 'Registration checked on', 'Gwiriwyd y cofrestriad ar'),
  column(
    'registrationCheckedBy',
    false,
    'Registration checked by',
    'Gwiriwyd y cofrestriad gan',
    'Checked by',
  ),
] as const satisfies readonly Column[];

/** As the template is shipped: hours are read where an employer knows them and not WTE, and stand in no template. */
export const NAMED_TEMPLATE_COLUMNS = NAMED_COLUMNS.filter((column) => column.key !== 'hours');

/**
 * An extract of the Electronic Staff Record, or of a payroll like it: one row an assignment, under whatever headings its
 * author chose. Source: the usual headings of staff-in-post reports (docs: reference data, ESR formats).
 */
export const ESR_COLUMNS = [
  column('organisation', true, 'Team', 'Tîm', ...ORGANISATION),
  column(
    'postNumber',
    false,
    'Assignment number',
    'Rhif aseiniad',
    'Assignment',
    'Assignment no',
    'Post number',
    'Rhif swydd',
  ),
  column(
    'staffNumber',
    false,
    'Employee number',
    'Rhif gweithiwr',
    'Employee no',
    'Staff number',
    'Rhif staff',
  ),
  column('name', false, 'Name', 'Enw', 'Full name', 'Employee name', 'Enw llawn'),
  column('jobRole', true, 'Role', 'Rôl', 'Job role', 'Job name', 'Rôl swydd'),
  column('occupationCode', false, 'Occupation code', 'Cod galwedigaeth', 'Occ code', 'NHS occupation code'),
  column('staffGroup', false, 'Staff group', 'Grŵp staff'),
  column(
    'positionTitle',
    false,
    'Position title',
    'Teitl y swydd',
    'Position',
    'Position name',
    'Job title',
    'Teitl swydd',
  ),
  column('positionNumber', false, 'Position number', 'Rhif safle', 'Position ID'),
  column(
    'grade',
    true,
    'Pay grade',
    'Gradd',
    'Grade',
    'Pay scale',
    'Pay scale description',
    'AfC band',
    'Band',
    'Graddfa gyflog',
  ),
  column(
    'wte',
    true,
    'FTE',
    'CAC',
    'Contracted FTE',
    'Contracted WTE',
    'WTE',
    'Assignment contracted FTE',
    'Sum of FTE',
  ),
  column(
    'hours',
    false,
    'Contracted hours',
    'Oriau contract',
    'Normal hours',
    'Hours',
    'Oriau',
    'Weekly hours',
    'Oriau wythnosol',
    'Hours a week',
    'Oriau yr wythnos',
  ),
  column('status', false, 'Assignment status', 'Statws aseiniad', 'Status', 'Statws'),
  column(
    'contractType',
    false,
    'Assignment category',
    'Categori aseiniad',
    'Contract type',
    'Math o gontract',
  ),
  column('personType', false, 'Person type', 'Math o berson', 'Employee person type'),
  column(
    'endsOn',
    false,
    'Fixed term temp end date',
    'Dyddiad gorffen cyfnod penodol',
    'Contract end date',
    'Dyddiad gorffen contract',
  ),
  column('registrationBody', false, 'Professional registration body', 'Corff cofrestru', 'Registration body'),
  column(
    'registrationType',
    false,
    'Registration type',
    'Math o gofrestriad',
    'Professional registration type',
  ),
  column(
    'registrationNumber',
    false,
    'Registration number',
    'Rhif cofrestru',
    'Professional registration number',
    'PIN',
    'HCPC number',
  ),
  column(
    'registrationExpiresOn',
    false,
    'Registration expiry',
    'Cofrestriad yn dod i ben',
    'Registration expiry date',
    'Expiry date',
  ),
  column(
    'welshLevel',
    false,
    'Welsh listening/speaking',
    'Gwrando a siarad Cymraeg',
    'Welsh speaking',
    'Welsh listening speaking',
    'Welsh level',
    'Lefel Cymraeg',
  ),
  column(
    'snapshotOn',
    false,
    'Effective date',
    'Dyddiad yr echdyniad',
    'Census date',
    'Snapshot date',
    'As at date',
    'Period',
  ),
] as const satisfies readonly Column[];

export type AggregateColumn = (typeof AGGREGATE_COLUMNS)[number]['key'];
export type NamedColumn = (typeof NAMED_COLUMNS)[number]['key'];
export type EsrColumn = (typeof ESR_COLUMNS)[number]['key'];

const COLUMNS = { aggregate: AGGREGATE_COLUMNS, named: NAMED_COLUMNS, esr: ESR_COLUMNS } as const;

export const TEMPLATES = Object.keys(COLUMNS) as readonly Template[];

export function isTemplate(text: string): text is Template {
  return (TEMPLATES as readonly string[]).includes(text);
}

export function columnsOf(template: Template): readonly Column[] {
  return COLUMNS[template];
}

/** Columns that do as well as another: hours say the WTE, a code or a title says the profession. */
export const INSTEAD_OF: Readonly<Record<string, readonly string[]>> = {
  wte: ['hours'],
  contractedWte: ['hours'],
  jobRole: ['occupationCode', 'positionTitle'],
};

/** Letters and digits only, without case: "Team_Code " and "team code" are one heading. */
export function plainHeading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many cells of a row are headings of the layout. */
export function countKnownHeadings(template: Template, cells: readonly string[]): number {
  const known = new Set(
    columnsOf(template).flatMap(({ key, headings }) => [key, ...headings].map(plainHeading)),
  );
  return cells.filter((cell) => known.has(plainHeading(cell))).length;
}
