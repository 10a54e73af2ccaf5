import type { CalendarDay } from '../../time/calendar-day';
import { WTE_SCALE, wteToDecimal } from '../../wte/wte';
import { CONTRACT_TYPES, readBand, readCode, TIERS } from './code-words';
import { cellRules, type ImportContext, type KnownProfession, professionLookup } from './context';
import type { Mapping } from './mapping';
import type { LayoutReader, Remark, RowReading, Texts } from './reading';
import { type RowReader, readRow } from './row-reader';
import type { SheetRow } from './sheet-row';

/** Reads rows by assignment. A column that the file leaves out, or an empty registration, is not among the facts. */
export function namedLayout(mapping: Mapping, context: ImportContext): LayoutReader {
  const rules = cellRules(context, mapping);
  const professionOf = professionLookup(context);
  const teams = new Map(context.teams.map(({ code }) => [code.toLowerCase(), code]));
  const people = samePeople(context);
  const given = (column: string) => column in mapping.columns;

  function facts(reader: RowReader): Texts | null {
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
    const registration = profession === null ? {} : readRegistration(reader, profession, context.today);
    if (staffNumber === null || name === null || postNumber === null || teamCode === null) return null;
    if (profession === null || tier === null || band === null) return null;
    if (contractedWte === null || contractType === null) return null;
    return {
      staffNumber,
      name,
      postNumber,
      teamCode,
      profession: profession.key,
      tier,
      band,
      contractedWte: wteToDecimal(contractedWte),
      contractType,
      presence: presenceOf(contractType),
      ...(given('fundingStream') ? { fundingStream } : {}),
      ...(given('fundingEndsOn') ? { fundingEndsOn } : {}),
      ...period,
      ...registration,
    };
  }

  return {
    read(line: SheetRow): readonly RowReading[] {
      const reader = readRow(line, rules);
      const said = reader.errors.length === 0 ? facts(reader) : null;
      const wte = readRow(line, rules).wte('contractedWte');
      if (said !== null && reader.errors.length === 0) people.check(reader, said);
      if (said === null || reader.errors.length > 0) {
        return [{ kind: 'rejected', row: line.row, errors: [...reader.errors], cells: reader.cells(), wte }];
      }
      const warnings = wte !== null && wte > WTE_SCALE ? [overOne(wteToDecimal(wte))] : [];
      return [{ kind: 'read', row: line.row, key: said.postNumber ?? '', facts: said, wte, warnings }];
    },
    finish: () => [],
  };
}

/** Contracted above one: taken all the same, and shown. */
export const overOne = (value: string): Remark => ({
  column: 'contractedWte',
  value,
  code: 'IMPORT-WTE-OVER-ONE',
  facts: {},
});

/** Bank, honorary and locum stand on a line of their own. */
const presenceOf = (contractType: string) =>
  contractType === 'permanent' || contractType === 'fixed_term' ? 'in_post' : 'apart';

/** Where a profession has no register part of the HCPC, its entries are kept under this one. */
const OTHER_REGISTER = 'other';

/** The register that a profession's entries are kept under. */
export function registerOf(profession: Pick<KnownProfession, 'registerPrefix'>): string {
  return profession.registerPrefix ?? OTHER_REGISTER;
}

const REGISTRATION_COLUMNS = [
  'registrationNumber',
  'registrationExpiresOn',
  'registrationCheckedOn',
  'registrationCheckedBy',
] as const;

/** What rows of one file have to agree on: a post is one person's and stands on one row, a person has one name. */
export function samePeople(context: ImportContext) {
  const holders = new Map(context.posts.map((post) => [post.postNumber, post.staffNumber]));
  const posts = new Map<string, number>();
  const staff = new Map<string, { row: number; name: string; entries: Map<string, Texts> }>();
  const prefixes = new Map(context.professions.map((profession) => [profession.key, registerOf(profession)]));
  return {
    check(reader: RowReader, facts: Texts): void {
      const postNumber = facts.postNumber ?? '';
      const staffNumber = facts.staffNumber ?? '';
      const holder = holders.get(postNumber);
      // A deployment rests on the post: given to another person, it would go with them.
      if (holder !== undefined && holder !== staffNumber) {
        reader.note('IMPORT-POST-OTHER-PERSON', 'postNumber', postNumber);
      }
      const first = posts.get(postNumber);
      if (first !== undefined) reader.note('IMPORT-ROW-TWICE', 'postNumber', postNumber, { first });
      else posts.set(postNumber, reader.row);

      const register = prefixes.get(facts.profession ?? '') ?? OTHER_REGISTER;
      const entry = Object.fromEntries(
        REGISTRATION_COLUMNS.flatMap((column) => {
          const value = facts[column];
          return value === undefined || value === null ? [] : [[column, value]];
        }),
      );
      const known = staff.get(staffNumber);
      if (known === undefined) {
        staff.set(staffNumber, {
          row: reader.row,
          name: facts.name ?? '',
          entries: new Map([[register, entry]]),
        });
        return;
      }
      if ((facts.name ?? '') !== '' && known.name !== '' && known.name !== facts.name) {
        reader.note('IMPORT-STAFF-DIFFERS', 'name', facts.name ?? '', { first: known.row });
      }
      const before = known.entries.get(register) ?? {};
      const differs = Object.keys(entry).some(
        (column) => column in before && before[column] !== entry[column],
      );
      if (differs) {
        const number = facts.registrationNumber ?? '';
        reader.note('IMPORT-REGISTRATION-DIFFERS', 'registrationNumber', number, { first: known.row });
      }
      known.entries.set(register, { ...entry, ...before });
    },
  };
}

/** Null where the post began on the file's day or before: the portal holds no earlier history. */
export function readPeriod(reader: RowReader, asAt: CalendarDay): Texts {
  const startsOn = reader.day('startsOn');
  const endsOn = reader.day('endsOn');
  if (endsOn !== null && startsOn !== null && endsOn < startsOn) {
    reader.note('IMPORT-DAYS-ORDER', 'endsOn', endsOn, { startsOn });
  } else if (endsOn !== null && endsOn < asAt) {
    reader.note('IMPORT-ENDED-BEFORE', 'endsOn', endsOn, { asAt });
  }
  return { startsOn: startsOn !== null && startsOn > asAt ? startsOn : null, endsOn };
}

/** What the file leaves empty says nothing, and so erases nothing that is recorded. */
export function readRegistration(reader: RowReader, profession: KnownProfession, today: CalendarDay): Texts {
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
    return {};
  }
  const number = text.replaceAll(' ', '').toUpperCase();
  const prefix = profession.registerPrefix;
  if (prefix !== null && !new RegExp(`^${prefix}\\d{3,6}$`).test(number)) {
    reader.note('IMPORT-REGISTRATION-PREFIX', 'registrationNumber', text, { expected: prefix });
  }
  return {
    registrationNumber: number,
    ...(expiresOn === null ? {} : { registrationExpiresOn: expiresOn }),
    ...(checkedOn === null ? {} : { registrationCheckedOn: checkedOn }),
    ...(checkedBy === null ? {} : { registrationCheckedBy: checkedBy }),
  };
}
