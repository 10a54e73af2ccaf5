import {
  AGGREGATE_COLUMNS,
  type Column,
  type EsrColumn,
  NAMED_TEMPLATE_COLUMNS,
} from '../../../src/domain/workforce/import/columns';
import { line, type MadeFile } from './make-files';

/** Spreadsheets read a file without a byte order mark as something other than UTF-8, and lose ŵ and ŷ. */
const BYTE_ORDER_MARK = '\uFEFF';

interface StaffColumn {
  /** What the extract layout reads the column as. */
  readonly key: EsrColumn;
  /** Heading and two rows: the people, posts and teams are invented. */
  readonly en: readonly [string, string, string];
  readonly cy: readonly [string, string, string];
}

const alike = (key: EsrColumn, en: string, cy: string, ...rows: readonly [string, string]): StaffColumn => ({
  key,
  en: [en, ...rows],
  cy: [cy, ...rows],
});

/** A plain list of staff for councils and practices, who know hours and not WTE. */
const STAFF_COLUMNS: readonly StaffColumn[] = [
  {
    key: 'organisation',
    en: ['Team', 'Example team', 'Example team'],
    cy: ['Tîm', 'Tîm enghreifftiol', 'Tîm enghreifftiol'],
  },
  {
    key: 'postNumber',
    en: ['Post number', 'EXAMPLE-1', 'EXAMPLE-2'],
    cy: ['Rhif swydd', 'ENGHRAIFFT-1', 'ENGHRAIFFT-2'],
  },
  {
    key: 'staffNumber',
    en: ['Staff number', 'EXAMPLE-S1', 'EXAMPLE-S2'],
    cy: ['Rhif staff', 'ENGHRAIFFT-S1', 'ENGHRAIFFT-S2'],
  },
  {
    key: 'positionTitle',
    en: ['Job title', 'Occupational Therapist', 'Occupational Therapy Assistant'],
    cy: ['Teitl swydd', 'Therapydd Galwedigaethol', 'Cynorthwyydd Therapi Galwedigaethol'],
  },
  {
    key: 'grade',
    en: ['Pay grade', 'Grade 9', 'Grade 5'],
    cy: ['Graddfa gyflog', 'Gradd 9', 'Gradd 5'],
  },
  alike('hours', 'Hours a week', 'Oriau yr wythnos', '37', '22.2'),
  {
    key: 'contractType',
    en: ['Contract type', 'Permanent', 'Fixed term'],
    cy: ['Math o gontract', 'Parhaol', 'Cyfnod penodol'],
  },
  {
    key: 'status',
    en: ['Status', 'Active', 'Maternity leave'],
    cy: ['Statws', 'Gweithredol', 'Absenoldeb mamolaeth'],
  },
  alike('registrationNumber', 'Registration number', 'Rhif cofrestru', 'OT990101', ''),
  alike('registrationExpiresOn', 'Registration expiry', 'Cofrestriad yn dod i ben', '2027-10-31', ''),
  alike('welshLevel', 'Welsh level', 'Lefel Cymraeg', '3', '0'),
];

/** What employers fill in: headings alone, or with two invented rows where a column does not explain itself. */
export function makeTemplates(): MadeFile[] {
  return [
    headed('aggregate-en.csv', AGGREGATE_COLUMNS, 0),
    headed('aggregate-cy.csv', AGGREGATE_COLUMNS, 1),
    headed('named-en.csv', NAMED_TEMPLATE_COLUMNS, 0),
    headed('named-cy.csv', NAMED_TEMPLATE_COLUMNS, 1),
    staffList('staff-en.csv', 'en'),
    staffList('staff-cy.csv', 'cy'),
  ];
}

const headed = (name: string, columns: readonly Column[], language: 0 | 1): MadeFile =>
  file(name, [columns.map(({ headings }) => headings[language])]);

const staffList = (name: string, language: 'en' | 'cy'): MadeFile =>
  file(
    name,
    [0, 1, 2].map((row) => STAFF_COLUMNS.map((column) => column[language][row] ?? '')),
  );

function file(name: string, rows: readonly (readonly string[])[]): MadeFile {
  return { name, text: BYTE_ORDER_MARK + rows.map((cells) => line(cells, ',')).join('') };
}
