import { type CalendarDay, dayAfter } from '../../time/calendar-day';
import { WTE_SCALE, type Wte, wteToDecimal } from '../../wte/wte';
import { CONTRACT_TYPES, type ContractType, readBand, readCode, TIERS, type Tier } from './code-words';
import type { ComparableRow } from './compare';
import { type ImportContext, type KnownProfession, lookup } from './context';
import { type ReadOutcome, readTable } from './read-table';
import type { RowReader, Table } from './row-reader';

/** What the file says of one register entry; null says nothing, and so erases nothing that is recorded. */
export interface NamedRegistration {
  readonly prefix: string;
  readonly number: string;
  /** The last day on which the entry is current. */
  readonly expiresOn: CalendarDay | null;
  readonly checkedOn: CalendarDay | null;
  readonly checkedBy: string | null;
}

export interface NamedRow {
  readonly row: number;
  readonly staffNumber: string;
  readonly name: string;
  readonly postNumber: string;
  readonly teamCode: string;
  readonly profession: string;
  readonly tier: Tier;
  readonly band: string;
  readonly contractedWte: Wte;
  readonly contractType: ContractType;
  readonly fundingStream: string | null;
  /** The last day that the money pays for. */
  readonly fundingEndsOn: CalendarDay | null;
  /** Null where the post began on the file's day or before: the portal holds no earlier history. */
  readonly startsOn: CalendarDay | null;
  /** The last day in post; null while it has none. */
  readonly endsOn: CalendarDay | null;
  readonly registration: NamedRegistration | null;
}

/** Where a profession has no register part of the HCPC, its entries are kept under this one. */
const OTHER_REGISTER = 'other';

/** The register that a profession's entries are kept under. */
export function registerOf(profession: Pick<KnownProfession, 'registerPrefix'>): string {
  return profession.registerPrefix ?? OTHER_REGISTER;
}

/** Reads the rows of a named file, and says of each what is wrong with it. */
export function readNamedRows(table: Table, context: ImportContext): ReadOutcome<NamedRow> {
  const professionOf = lookup(
    context.professions,
    ({ key }) => key,
    ({ nameEn, nameCy }) => [nameEn, nameCy],
  );
  const teams = new Map(context.teamCodes.map((code) => [code.toLowerCase(), code]));
  const holders = new Map(context.posts.map((post) => [post.postNumber, post.staffNumber]));
  const seen: Seen = { posts: new Map(), staff: new Map() };

  return readTable<NamedRow>('named', table, (reader, warnings) => {
    const staffNumber = reader.text('staffNumber', { required: true, most: 40, isNumber: true });
    const name = reader.text('name', { required: true, most: 120 });
    const postNumber = reader.text('postNumber', { required: true, most: 40, isNumber: true });
    const teamCode = reader.code(
      'teamCode',
      (text) => teams.get(text.toLowerCase()) ?? null,
      'IMPORT-TEAM-UNKNOWN',
    );
    const profession = reader.code('profession', professionOf, 'IMPORT-PROFESSION-UNKNOWN');
    const tier = reader.code('tier', (text) => readCode(text, TIERS), 'IMPORT-TIER-UNKNOWN');
    const band = reader.code('band', readBand, 'IMPORT-BAND-UNKNOWN');
    const contractedWte = reader.wte('contractedWte', true);
    const contractType = reader.code(
      'contractType',
      (text) => readCode(text, CONTRACT_TYPES),
      'IMPORT-CONTRACT-UNKNOWN',
    );
    const fundingStream = reader.text('fundingStream', { most: 120 });
    const fundingEndsOn = reader.day('fundingEndsOn');
    const period = readPeriod(reader, context.asAt);
    const registration = profession === null ? null : readRegistration(reader, profession, context.today);
    if (staffNumber === null || name === null || postNumber === null || teamCode === null) return null;
    if (profession === null || tier === null || band === null) return null;
    if (contractedWte === null || contractType === null) return null;

    const row: NamedRow = {
      row: reader.row,
      staffNumber,
      name,
      postNumber,
      teamCode,
      profession: profession.key,
      tier,
      band,
      contractedWte,
      contractType,
      fundingStream,
      fundingEndsOn,
      ...period,
      registration,
    };
    if (contractedWte > WTE_SCALE) {
      const value = wteToDecimal(contractedWte);
      warnings.push({ row: row.row, column: 'contractedWte', value, code: 'IMPORT-WTE-OVER-ONE', facts: {} });
    }
    checkAgainstOthers(reader, row, holders, seen);
    return row;
  });
}

interface Seen {
  readonly posts: Map<string, number>;
  readonly staff: Map<string, NamedRow[]>;
}

/** A post is one person's and stands on one row. */
function checkAgainstOthers(
  reader: RowReader,
  row: NamedRow,
  holders: ReadonlyMap<string, string>,
  seen: Seen,
): void {
  const { postNumber, staffNumber } = row;
  const holder = holders.get(postNumber);
  // A deployment rests on the post: given to another person, it would go with them.
  if (holder !== undefined && holder !== staffNumber) {
    reader.note('IMPORT-POST-OTHER-PERSON', 'postNumber', postNumber);
  }
  const first = seen.posts.get(postNumber);
  if (first !== undefined) reader.note('IMPORT-ROW-TWICE', 'postNumber', postNumber, { first });
  else seen.posts.set(postNumber, row.row);
  const others = seen.staff.get(staffNumber) ?? [];
  checkSamePerson(reader, row, others);
  seen.staff.set(staffNumber, [...others, row]);
}

function readPeriod(reader: RowReader, asAt: CalendarDay): Pick<NamedRow, 'startsOn' | 'endsOn'> {
  const startsOn = reader.day('startsOn');
  const endsOn = reader.day('endsOn');
  if (endsOn !== null && startsOn !== null && endsOn < startsOn) {
    reader.note('IMPORT-DAYS-ORDER', 'endsOn', endsOn, { startsOn });
  } else if (endsOn !== null && endsOn < asAt) {
    reader.note('IMPORT-ENDED-BEFORE', 'endsOn', endsOn, { asAt });
  }
  return { startsOn: startsOn !== null && startsOn > asAt ? startsOn : null, endsOn };
}

function readRegistration(
  reader: RowReader,
  profession: KnownProfession,
  today: CalendarDay,
): NamedRegistration | null {
  const text = reader.text('registrationNumber', { most: 20, isNumber: true });
  const expiresOn = reader.day('registrationExpiresOn');
  const checkedOn = reader.day('registrationCheckedOn');
  const checkedBy = reader.text('registrationCheckedBy', { most: 120 });
  if (checkedOn !== null && checkedOn > today) {
    reader.note('IMPORT-CHECK-LATER', 'registrationCheckedOn', checkedOn, { today });
  }
  if (text === null) {
    // An expiry or a check of nothing would be lost without a word.
    if (expiresOn !== null || checkedOn !== null)
      reader.note('IMPORT-CELL-MISSING', 'registrationNumber', '');
    return null;
  }
  const number = text.replaceAll(' ', '').toUpperCase();
  const prefix = profession.registerPrefix;
  if (prefix !== null && !new RegExp(`^${prefix}\\d{3,6}$`).test(number)) {
    reader.note('IMPORT-REGISTRATION-PREFIX', 'registrationNumber', text, { expected: prefix });
  }
  return { prefix: registerOf(profession), number, expiresOn, checkedOn, checkedBy };
}

/** One person has one name, and one entry on each register, on however many rows. */
function checkSamePerson(reader: RowReader, row: NamedRow, others: readonly NamedRow[]): void {
  const other = others[0];
  if (other !== undefined && other.name !== row.name) {
    reader.note('IMPORT-STAFF-DIFFERS', 'name', row.name, { first: other.row });
  }
  const mine = row.registration;
  if (mine === null) return;
  for (const { row: first, registration: theirs } of others) {
    if (theirs === null || theirs.prefix !== mine.prefix) continue;
    const fields = ['number', 'expiresOn', 'checkedOn', 'checkedBy'] as const;
    const differs = fields.some(
      (field) => mine[field] !== null && theirs[field] !== null && mine[field] !== theirs[field],
    );
    if (differs) reader.note('IMPORT-REGISTRATION-DIFFERS', 'registrationNumber', mine.number, { first });
  }
}

/** The row as texts, so that what the file says and what is recorded compare one to one. */
export function comparableNamed(row: Omit<NamedRow, 'row'> & { readonly row?: number }): ComparableRow {
  const { registration } = row;
  const said: Record<string, string> = {};
  if (registration !== null) {
    said.registrationNumber = registration.number;
    if (registration.expiresOn !== null) said.registrationExpiresOn = registration.expiresOn;
    if (registration.checkedOn !== null) said.registrationCheckedOn = registration.checkedOn;
    if (registration.checkedBy !== null) said.registrationCheckedBy = registration.checkedBy;
  }
  return {
    key: row.postNumber,
    row: row.row ?? null,
    about: { postNumber: row.postNumber, staffNumber: row.staffNumber, name: row.name },
    facts: {
      name: row.name,
      teamCode: row.teamCode,
      profession: row.profession,
      tier: row.tier,
      band: row.band,
      contractedWte: wteToDecimal(row.contractedWte),
      contractType: row.contractType,
      fundingStream: row.fundingStream,
      fundingEndsOn: row.fundingEndsOn,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      ...said,
    },
  };
}

/** The half-open period that a row holds for, as seen on the file's day. */
export function namedPeriod(
  row: Pick<NamedRow, 'startsOn' | 'endsOn'>,
  asAt: CalendarDay,
): { readonly from: CalendarDay; readonly to: CalendarDay | null } {
  return { from: row.startsOn ?? asAt, to: row.endsOn === null ? null : dayAfter(row.endsOn) };
}
