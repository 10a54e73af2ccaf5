import { welshNumbers } from './welsh-plurals';

/**
 * Initial mutations of Welsh, over folded words (small letters, no accents). A searched word may stand in a text in any
 * of its forms: cydweithredfa, gydweithredfa, nghydweithredfa, chydweithredfa. Source: P. W. Thomas, Gramadeg y
 * Gymraeg (University of Wales Press, 1996), the initial mutations.
 */

interface Mutation {
  readonly radical: string;
  /** Each may be empty where the mutation leaves the letter as it is, or takes it away (soft mutation of g). */
  readonly mutated: readonly string[];
}

/** Soft, nasal and aspirate, in this order, for the nine letters that mutate. */
const MUTATIONS: readonly Mutation[] = [
  { radical: 'p', mutated: ['b', 'mh', 'ph'] },
  { radical: 't', mutated: ['d', 'nh', 'th'] },
  { radical: 'c', mutated: ['g', 'ngh', 'ch'] },
  { radical: 'b', mutated: ['f', 'm'] },
  { radical: 'd', mutated: ['dd', 'n'] },
  { radical: 'g', mutated: ['', 'ng'] },
  { radical: 'm', mutated: ['f'] },
  { radical: 'll', mutated: ['l'] },
  { radical: 'rh', mutated: ['r'] },
];

/** The longest first, so that the letter ngh is not read as ng and ll not as l. */
const INITIALS = [
  'ngh',
  ...['ch', 'dd', 'ff', 'll', 'mh', 'ng', 'nh', 'ph', 'rh', 'th'],
  ...'abcdefghijklmnopqrstuvwxyz',
];
const VOWELS = 'aeiouwy';
/** What can be left when the soft mutation takes a g away: gofal → ofal, gwlad → wlad, glan → lan, grym → rym. */
const AFTER_G = /^(?:[aeiouwylr]|n[aeiouwy])/;
/** Letters that no Welsh word has: such a word is not mutated. */
const NOT_WELSH = /[kqvxz]/;
/** A word of one letter is a particle, whose forms would be found everywhere. */
const SHORTEST = 2;
const LONGEST = 60;

const initialOf = (word: string) => INITIALS.find((letter) => word.startsWith(letter)) ?? '';

function mutates(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word) && !NOT_WELSH.test(word);
}

/** Every form that a radical takes: itself, its soft, nasal and aspirate mutations, and h before a vowel. */
export function welshForms(radical: string): string[] {
  if (!mutates(radical)) return [radical];
  const initial = initialOf(radical);
  const rest = radical.slice(initial.length);
  const mutation = MUTATIONS.find((each) => each.radical === initial);
  const forms = (mutation?.mutated ?? []).map((letter) => letter + rest);
  if (VOWELS.includes(initial)) forms.push(`h${radical}`);
  return [...new Set([radical, ...forms.filter((form) => form.length >= SHORTEST)])];
}

/** Every radical of which a word may be a form; the word itself is the first. */
export function welshRadicals(word: string): string[] {
  if (!mutates(word)) return [word];
  const initial = initialOf(word);
  const rest = word.slice(initial.length);
  const radicals = MUTATIONS.filter(({ mutated }) => initial !== '' && mutated.includes(initial)).map(
    ({ radical }) => radical + rest,
  );
  if (AFTER_G.test(word) && !['ll', 'rh', 'ng', 'nh'].includes(initial)) radicals.push(`g${word}`);
  const withoutH = word.slice(1);
  if (initial === 'h' && VOWELS.includes(withoutH.charAt(0))) radicals.push(withoutH);
  return [...new Set([word, ...radicals])];
}

/**
 * Every form of every radical that a folded word may have, in singular and plural where the list has it; the word itself
 * is the first. A few dozen at most.
 */
export function welshVariants(word: string): string[] {
  return [...new Set([word, ...welshRadicals(word).flatMap(welshNumbers).flatMap(welshForms)])];
}
