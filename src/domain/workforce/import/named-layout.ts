import type { CalendarDay } from '../../time/calendar-day';
import { type Wte, wteToDecimal } from '../../wte/wte';
import { CONTRACT_TYPES, readBand, readCode, TIERS } from './code-words';
import { cellRules, type ImportContext, type KnownProfession, professionLookup } from './context';
import { contractLookup, noteContract, overOne, weekOf, wteOf } from './contract-cells';
import type { Mapping } from './mapping';
import type { LayoutReader, RowReading, Texts } from './reading';
import { readRegisterEntry } from './register-entry';
import { type RowReader, readRow } from './row-reader';
import { samePeople } from './same-people';
import type { SheetRow } from './sheet-row';

/** Reads rows by assignment. A column that the file leaves out, or an empty registration, is not among the facts. */
export function namedLayout(mapping: Mapping, context: ImportContext): LayoutReader {
  const rules = cellRules(context, mapping);
  const professionOf = professionLookup(context);
  const teams = new Map(context.teams.map(({ code }) => [code.toLowerCase(), code]));
  const people = samePeople(context);
  const week = weekOf(mapping);
  const contractOf = contractLookup(week);
  const given = (column: string) => column in mapping.columns;

  /** As the template gives it, or by the hours that stand in its place. */
  function readWte(reader: RowReader): Wte | null {
    if (!given('hours')) return reader.wte('contractedWte', true);
    const fte = reader.wte('contractedWte');
    if (fte === null && reader.raw('contractedWte') !== null) return null;
    const read = contractOf({ fte: fte === null ? null : wteToDecimal(fte), hours: reader.raw('hours') });
    noteContract(reader, read, 'contractedWte', week);
    return wteOf(read);
  }

  function facts(reader: RowReader, contractedWte: Wte | null): Texts | null {
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
      const { row } = line;
      const reader = readRow(line, rules);
      // In a row with a cell too many every later cell stands in the wrong place: only that is worth saying.
      const slipped = reader.errors.length > 0;
      const wte = readWte(slipped ? readRow(line, rules) : reader);
      const said = slipped ? null : facts(reader, wte);
      if (said !== null && reader.errors.length === 0) people.check(reader, said);
      if (said === null || wte === null || reader.errors.length > 0) {
        return [{ kind: 'rejected', row, errors: [...reader.errors], cells: reader.cells(), wte }];
      }
      const warnings = overOne(wte, 'contractedWte');
      return [{ kind: 'read', row, key: said.postNumber ?? '', facts: said, wte, warnings }];
    },
    finish: () => [],
  };
}

/** Bank, honorary and locum stand on a line of their own. */
const presenceOf = (contractType: string) =>
  contractType === 'permanent' || contractType === 'fixed_term' ? 'in_post' : 'apart';

/** Null where the post began on the file's day or before: the portal holds no earlier history. */
function readPeriod(reader: RowReader, asAt: CalendarDay): Texts {
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
function readRegistration(reader: RowReader, { registerPrefix }: KnownProfession, today: CalendarDay): Texts {
  const expiresOn = reader.day('registrationExpiresOn');
  const checkedOn = reader.day('registrationCheckedOn');
  const checkedBy = reader.text('registrationCheckedBy', { most: 120 });
  if (checkedOn !== null && checkedOn > today) {
    reader.note('IMPORT-CHECK-LATER', 'registrationCheckedOn', checkedOn, { today });
  }
  if (reader.raw('registrationNumber') === null) {
    // An expiry or a check of nothing would be lost without a word.
    if (expiresOn !== null || checkedOn !== null)
      reader.note('IMPORT-CELL-MISSING', 'registrationNumber', '');
    return {};
  }
  const registrationNumber = readRegisterEntry(reader, registerPrefix);
  return {
    registrationNumber,
    ...(expiresOn === null ? {} : { registrationExpiresOn: expiresOn }),
    ...(checkedOn === null ? {} : { registrationCheckedOn: checkedOn }),
    ...(checkedBy === null ? {} : { registrationCheckedBy: checkedBy }),
  };
}
