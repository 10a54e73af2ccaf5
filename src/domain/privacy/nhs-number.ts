const DIGITS = 10;
const GROUP = /\d+/g;
/** What people put between groups of digits: a space or a hyphen, in any of their shapes. */
const SEPARATOR = /^(?:\s|\p{Pd})$/u;

/** Modulus 11 check of the NHS number: weights 10 to 2, the tenth digit checks. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/**
 * Whether free text holds something that looks like an NHS number: ten digits with a right check digit, written
 * together or in groups with one same separator. The portal is about staff, never patients. One in eleven numbers of
 * ten digits passes by chance, so the text is refused with the reason and can be reworded.
 */
export function looksLikeNhsNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  const groups = [...plain.matchAll(GROUP)].map((match) => ({ digits: match[0], at: match.index }));
  return groups.some((_first, start) => {
    let digits = '';
    let separator: string | null = null;
    for (const [offset, group] of groups.slice(start).entries()) {
      if (offset > 0) {
        const before = groups[start + offset - 1];
        const between = before ? plain.slice(before.at + before.digits.length, group.at) : '';
        // Mixed separators are a date and a time, not a number.
        if (!SEPARATOR.test(between) || (separator !== null && between !== separator)) return false;
        separator = between;
      }
      digits += group.digits;
      if (digits.length >= DIGITS) return digits.length === DIGITS && hasCheckDigit(digits);
    }
    return false;
  });
}
