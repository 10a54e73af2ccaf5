export type Template = 'aggregate' | 'named';

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

export type AggregateColumn = (typeof AGGREGATE_COLUMNS)[number]['key'];
export type NamedColumn = (typeof NAMED_COLUMNS)[number]['key'];

export function columnsOf(template: Template): readonly Column[] {
  return template === 'aggregate' ? AGGREGATE_COLUMNS : NAMED_COLUMNS;
}

export type HeadingMatch =
  | {
      readonly ok: true;
      /** Where each column that was found stands. */
      readonly positions: ReadonlyMap<string, number>;
      /** Headings that mean nothing here: their cells are dropped before anything is kept. */
      readonly notRead: readonly string[];
    }
  | {
      readonly ok: false;
      readonly code: 'IMPORT-HEADING-MISSING' | 'IMPORT-HEADING-TWICE';
      readonly column: string;
    };

/** Letters and digits only, without case: "Team_Code " and "team code" are one heading. */
export function plainHeading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Finds the template's columns among the headings, in any order and either language. */
export function matchHeadings(template: Template, headings: readonly string[]): HeadingMatch {
  const known = new Map<string, string>();
  for (const { key, headings: accepted } of columnsOf(template)) {
    for (const text of [key, ...accepted]) known.set(plainHeading(text), key);
  }
  const positions = new Map<string, number>();
  const notRead: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const key = known.get(plainHeading(heading));
    if (key === undefined) {
      if (heading.trim() !== '') notRead.push(heading.trim().slice(0, 80));
      continue;
    }
    if (positions.has(key)) return { ok: false, code: 'IMPORT-HEADING-TWICE', column: key };
    positions.set(key, index);
  }
  const missing = columnsOf(template).find(({ key, required }) => required && !positions.has(key));
  if (missing) return { ok: false, code: 'IMPORT-HEADING-MISSING', column: missing.key };
  return { ok: true, positions, notRead };
}
