import { wteToDecimal } from '../../wte/wte';
import type { ImportContext } from './context';
import { overOne } from './contract-cells';
import type { EsrRow } from './esr-row';
import type { Mapping } from './mapping';
import type { RowReading, Texts } from './reading';
import { readRegisterEntry } from './register-entry';
import type { RowReader } from './row-reader';
import { samePeople } from './same-people';
import { shorten } from './shorten';

const MOST_IN_REASON = 200;

/** Makes a named record of a row; null where something is wrong, which the row's reader has noted. */
export function esrNamed(mapping: Mapping, context: ImportContext): (row: EsrRow) => RowReading | null {
  const prefixes = new Map(context.professions.map(({ key, registerPrefix }) => [key, registerPrefix]));
  const people = samePeople(context);
  const given = (column: string) => column in mapping.columns;

  return (said) => {
    const { row, reader, wte, teamCode, profession, tier, band, presence, contractType, decided } = said;
    const facts: Texts = {
      ...{ teamCode, profession, tier, band, contractType, presence },
      staffNumber: reader.text('staffNumber', { required: true, most: 40, isNumber: true }),
      postNumber: reader.text('postNumber', { required: true, most: 40, isNumber: true }),
      ...(given('name') ? { name: reader.text('name', { most: 120 }) } : {}),
      contractedWte: wteToDecimal(wte),
      positionTitle: reader.text('positionTitle', { most: 200 }),
      decidedBy: decided.by,
      decidedFrom: shorten(decided.from, MOST_IN_REASON),
      ...(given('endsOn') ? { fundingEndsOn: contractType === 'fixed_term' ? said.endsOn : null } : {}),
      ...readWelsh(reader),
      ...readRegistration(reader, prefixes.get(profession) ?? null),
    };
    if (reader.errors.length === 0) people.check(reader, facts);
    if (reader.errors.length > 0) return null;
    return { kind: 'read', row, key: facts.postNumber ?? '', facts, wte, warnings: overOne(wte, 'wte') };
  };
}

/** Levels run from 0 to 5; "3 - Gallu …" is read by its figure. An empty cell is not known, and erases nothing. */
function readWelsh(reader: RowReader): Texts {
  const text = reader.raw('welshLevel');
  if (text === null) return {};
  const welshLevel = /^(?:lefel|level)?\s*([0-5])(?!\d)/iu.exec(text)?.[1] ?? null;
  if (welshLevel === null) reader.note('IMPORT-WELSH-LEVEL', 'welshLevel', text);
  return { welshLevel };
}

function readRegistration(reader: RowReader, expected: string | null): Texts {
  const registrationNumber = readRegisterEntry(reader, expected);
  if (registrationNumber === null) return {};
  const expiresOn = reader.day('registrationExpiresOn');
  return { registrationNumber, ...(expiresOn === null ? {} : { registrationExpiresOn: expiresOn }) };
}
