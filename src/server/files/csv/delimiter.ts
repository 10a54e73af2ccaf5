export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const MOST_LINES = 40;

/** What a file begins with when it was written for Excel of any language: "sep=;". */
const SAID = /^sep=([,;\t])\r?(?:\n|$)/i;

export interface CsvShape {
  readonly delimiter: Delimiter;
  /** Old spreadsheets of the Mac end lines with a carriage return alone. */
  readonly newline: '\n' | '\r';
  /** The first row says how to read the file, and is not one of its rows. */
  readonly isSaid: boolean;
}

/**
 * Judges by the first lines, outside of quotes. The delimiter is the one that stands most often in lines that agree about
 * how many there are; so neither a title with a comma nor decimals with one make a file of semicolons into another.
 */
export function judgeShape(sample: string): CsvShape {
  const outside = sample.replace(/"[^"]*(?:"|$)/g, '');
  const newline = outside.includes('\n') || !outside.includes('\r') ? '\n' : '\r';
  const said = SAID.exec(sample)?.[1];
  if (said) return { delimiter: said as Delimiter, newline, isSaid: true };
  const lines = outside.split(newline, MOST_LINES).filter((line) => line.trim() !== '');
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = agreement(lines.map((line) => line.split(delimiter).length - 1));
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, newline, isSaid: false };
}

/** How many delimiters stand in the lines that hold the commonest number of them. */
function agreement(counts: readonly number[]): number {
  const byCount = new Map<number, number>();
  for (const count of counts) byCount.set(count, (byCount.get(count) ?? 0) + count);
  return Math.max(0, ...byCount.values());
}
