/** Parts of the register of the Health and Care Professions Council, as they stand before its numbers. */
const HCPC_PARTS = 'AS BS CH CS DT HAD ODP OR OT PA PH PO PYL RA SL'.split(' ');

const SHAPES = [
  // HCPC, perhaps with the part: "HCPC PH 123456".
  new RegExp(`^HCPC(?:${HCPC_PARTS.join('|')})?\\d{4,8}$`),
  // The part alone ("PH123456"), or the letters of another register.
  /^[A-Z]{2,5}\d{4,8}$/,
];

/**
 * Whether a text can be somebody's register entry: the letters of a register, then four to eight digits. Spaces and
 * case do not matter. It cannot say that the entry exists: only a look at the register can.
 */
export function looksLikeRegisterEntry(text: string): boolean {
  const entry = text.replace(/\s/g, '').toUpperCase();
  return SHAPES.some((shape) => shape.test(entry));
}

/** Words of a name without case, accents and marks, in no order: extracts write surnames first. */
function nameWords(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // An apostrophe stands inside a word, whatever its shape.
  const parts = plain.replace(/['’‘`]/g, '').split(/[^\p{L}]+/u);
  return parts
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}

/** Whether two names are written for the same person, as far as letters can say. A name without letters is nobody's. */
export function isSameName(one: string, other: string): boolean {
  const words = nameWords(one);
  return words !== '' && words === nameWords(other);
}
