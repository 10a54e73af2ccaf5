const LETTERS = 26;

/** The name that a spreadsheet shows: column 0 of row 5 is A5. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return `${letters}${row}`;
}

export interface CellPlace {
  /** From 0. */
  readonly column: number;
  readonly row: number;
}

/** The place that a name such as AB12 means, or null. */
export function cellPlace(name: string): CellPlace | null {
  let column = 0;
  let at = 0;
  for (; at < name.length && at < 3; at += 1) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  let row = 0;
  for (let digitAt = at; digitAt < name.length; digitAt += 1) {
    const digit = name.charCodeAt(digitAt) - 48;
    if (digit < 0 || digit > 9 || digitAt - at > 7) return null;
    row = row * 10 + digit;
  }
  return column === 0 || row === 0 ? null : { column: column - 1, row };
}
