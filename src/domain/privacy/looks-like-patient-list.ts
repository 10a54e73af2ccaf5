import { looksLikeNhsNumber } from './nhs-number';

/** With fewer, chance decides. */
const FEWEST_VALUES = 5;
const SHARE = 0.5;
/** A column of NHS numbers holds nothing else; a sentence that names one is refused where it stands. */
const ALONE = /^[\d\s\p{Pd}]+$/u;

/**
 * Whether the values of one column, under whatever heading, are NHS numbers: at least half of at least five filled ones
 * are ten digits with a right check digit. Of staff or position numbers of ten digits one in eleven passes by chance, so a
 * column of twenty is taken for patients three times in a million; give a sample of some hundreds.
 */
export function looksLikePatientList(values: readonly string[]): boolean {
  let filled = 0;
  let right = 0;
  for (const value of values) {
    const text = value.normalize('NFKC').trim();
    if (text === '') continue;
    filled += 1;
    if (ALONE.test(text) && looksLikeNhsNumber(text)) right += 1;
  }
  return filled >= FEWEST_VALUES && right >= filled * SHARE;
}
