import { excelDay } from '@/domain/workforce/import/read-day';

const SHORT_INTEGER = /^-?[1-9]\d{0,14}$/;

/**
 * A number in plain digits, as Excel shows it: of fifteen digits, so that 0.61332999999999993 is 0.61333. What is no number
 * stays as it is.
 */
export function numberText(written: string): string {
  if (SHORT_INTEGER.test(written)) return written;
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  if (!text.includes('e')) return text === '-0' ? '0' : text;
  // Beyond 21 digits or below a millionth: neither is a figure of a workforce.
  return Math.abs(shown) < 1 ? shown.toFixed(15).replace(/\.?0+$/, '') : BigInt(shown).toString();
}

/** The day of a serial number in a cell that is shown as a day; what is none stays a number. */
export function dayText(written: string, date1904: boolean): string {
  const serial = Number(written);
  return excelDay(serial, date1904) ?? numberText(written);
}
