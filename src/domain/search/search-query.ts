import { foldedWords, foldForSearch } from './fold';

/** One thing asked for: a word, or the words of a phrase that stand next to each other. Folded. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly excluded: boolean;
}

export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  /** The whole search is a reference such as `D-2026-014`: that thing goes first. */
  readonly reference: string | null;
}

export type ReadSearch =
  | { readonly status: 'empty' | 'too-short' | 'too-long' | 'only-excluded' }
  | { readonly status: 'ready'; readonly query: SearchQuery };

export const LONGEST_SEARCH = 200;
export const MOST_WORDS = 12;

const REFERENCE = /^[a-z]-\d{4}-\d{3,6}$/i;
/** A minus only counts before a word: hunan-gyfeirio is not "hunan without gyfeirio". */
const TERM = /(?<![\p{L}\p{Nd}])(?<minus>-?)(?:["“”«](?<phrase>[^"“”»]*)["“”»]?|(?<word>[^\s"“”«»]+))/gu;

/** Words that say nothing by themselves: they would find everything, or hide what stands beside them. */
const FUNCTION_WORDS = new Set(
  (
    'a an and are as at be by for from in is it of on or the to was were with ' +
    'ac ag am ar at dan dy ei ein eich er eu fe fel fy gan gyda gyd i ir mae mewn mi na nac neu o oes oedd roedd sydd sy ' +
    'wedi wrth y yn ym yng ymhlith yr yw'
  ).split(' '),
);

const isFunctionWord = (word: string) =>
  FUNCTION_WORDS.has(word) || (word.length === 1 && /\p{L}/u.test(word));

/**
 * Reads what was typed into a search: words that all must be there, "phrases" in quotes, and -words that must not.
 * Hyphenated words and references are phrases of their parts, as the index has them.
 */
export function readSearch(typed: string): ReadSearch {
  const text = typed.trim();
  if (text === '') return { status: 'empty' };
  if (text.length > LONGEST_SEARCH) return { status: 'too-long' };
  const terms = [...text.normalize('NFC').matchAll(TERM)].flatMap(({ groups }) => {
    const words = foldedWords(groups?.phrase ?? groups?.word ?? '');
    return words.length === 0 ? [] : [{ words, excluded: groups?.minus === '-' }];
  });
  if (terms.reduce((count, { words }) => count + words.length, 0) > MOST_WORDS) return { status: 'too-long' };
  const telling = terms.filter(({ words }) => !words.every(isFunctionWord));
  // A search for nothing but such words is taken as it is: somebody may look for "in".
  const kept = telling.some(({ excluded }) => !excluded) ? telling : terms;
  const wanted = kept.filter(({ excluded }) => !excluded);
  if (terms.length > 0 && wanted.length === 0) return { status: 'only-excluded' };
  if (!wanted.some(({ words }) => words.join('').length > 1)) return { status: 'too-short' };
  return {
    status: 'ready',
    query: { terms: kept, reference: REFERENCE.test(text) ? foldReference(text) : null },
  };
}

/** References are written in capitals. */
const foldReference = (text: string) => foldForSearch(text).replaceAll(' ', '-').toUpperCase();
