const GROUPS = /(?<!\d)(\d{3})[ -]?(\d{3})[ -]?(\d{4})(?!\d)/g;

/**
 * Whether a text holds ten digits that pass the check of an NHS number (NHS Data Dictionary, NHS NUMBER: modulus 11).
 * The portal holds no patients, so such a cell is refused rather than kept.
 */
export function holdsNhsNumber(text: string): boolean {
  for (const [, a = '', b = '', c = ''] of text.matchAll(GROUPS)) {
    const digits = [...(a + b + c)].map(Number);
    const sum = digits.slice(0, 9).reduce((before, digit, index) => before + digit * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10 && check === digits[9]) return true;
  }
  return false;
}
