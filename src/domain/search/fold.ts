const MARKS = /\p{Mn}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{Nd}]+/gu;

/** A text as search compares it: small letters without accents (tŵr is twr), one space between words, nothing else. */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

/** The folded words of a text, in their order. */
export function foldedWords(text: string): string[] {
  return foldForSearch(text)
    .split(' ')
    .filter((word) => word !== '');
}
