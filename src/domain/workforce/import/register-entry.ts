import { checkRegisterNumber, readRegisterNumber } from '../registration/check-register-number';
import type { RowReader } from './row-reader';

const MOST_IN_NUMBER = 20;

/**
 * The register number of a row as it is recorded; null where the row gives none. One that cannot be of the profession's
 * part of the register (`expected`; null where the profession has none) is noted.
 */
export function readRegisterEntry(reader: RowReader, expected: string | null): string | null {
  const text = reader.text('registrationNumber', { most: MOST_IN_NUMBER, isNumber: true });
  if (text === null) return null;
  if (checkRegisterNumber(text, expected) !== null) {
    reader.note('IMPORT-REGISTRATION-PREFIX', 'registrationNumber', text, { expected: expected ?? '' });
  }
  return readRegisterNumber(text)?.text ?? text.replaceAll(' ', '').toUpperCase();
}
