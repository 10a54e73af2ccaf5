import type { Tier } from '../../governance/deployment-facts';
import { foldForSearch } from '../../search/fold';
import { welshForms } from '../../search/welsh-mutations';
import {
  ANY_WORDS,
  NOT_BELOW_WORDS,
  OFFICE_WORDS,
  OTHER_WORDS,
  PERHAPS_WORDS,
  PROFESSION_WORDS,
  STUDENT_WORDS,
  SUPPORT_WORDS,
} from './profession-words';

/** What the words of a job title or role tell. */
export interface WordsRead {
  /** Professions that are named; null where the words mean any of them, or nothing. */
  readonly keys: ReadonlySet<string> | null;
  /** Whether they name any profession, or work beside one, at all. */
  readonly tells: boolean;
  /** They name another profession, or work that is none. */
  readonly other: boolean;
  readonly tier: Tier | null;
}

const STAR = '[a-z0-9]*';

/** Words in their order, each whole but for its stars; the first of a Welsh phrase in any of its mutations. */
function phrase(text: string, isWelsh: boolean): string {
  const [first = '', ...rest] = text.split(' ');
  const stem = first.replaceAll('*', '');
  const ends = first.endsWith('*') ? '*' : '';
  const firsts = isWelsh && !first.startsWith('*') ? welshForms(stem).map((form) => form + ends) : [first];
  return `(?:${firsts.join('|')})${rest.map((word) => ` ${word}`).join('')}`.replaceAll('*', STAR);
}

function anyOf(english: readonly string[], welsh: readonly string[] = []): RegExp | null {
  const phrases = [...english.map((text) => phrase(text, false)), ...welsh.map((text) => phrase(text, true))];
  return phrases.length === 0 ? null : new RegExp(`(?<= )(?:${phrases.join('|')})(?= )`, 'g');
}

const PROFESSIONS = PROFESSION_WORDS.map(({ keys, titles, areas, welsh }) => ({
  keys,
  title: anyOf(titles, welsh.titles),
  area: anyOf(areas, welsh.areas),
}));
const PERHAPS = anyOf(PERHAPS_WORDS.words, PERHAPS_WORDS.welsh);
const ANY = anyOf(ANY_WORDS.words, ANY_WORDS.welsh);
const OTHER = anyOf(OTHER_WORDS.words, OTHER_WORDS.welsh);
const OFFICE = anyOf(OFFICE_WORDS.words, OFFICE_WORDS.welsh);
const STUDENT = anyOf(STUDENT_WORDS.words, STUDENT_WORDS.welsh);
const SUPPORT = anyOf(SUPPORT_WORDS.words, SUPPORT_WORDS.welsh);
const NOT_BELOW = anyOf(NOT_BELOW_WORDS);

const has = (text: string, words: RegExp | null) => words !== null && text.search(words) >= 0;
const without = (text: string, words: RegExp | null) => (words === null ? text : text.replace(words, '·'));

/** "support" goes before "student": an apprentice assistant is no student of the profession. */
function readTier(text: string): Tier | null {
  const below = without(text, NOT_BELOW);
  if (has(below, SUPPORT)) return 'support';
  return has(below, STUDENT) ? 'student' : null;
}

/** A file says the same few hundred titles thousands of times. */
const READ = new Map<string, WordsRead>();
const MOST_KEPT = 5000;

/** What a job title or role says by its words, in English or in Welsh, whatever the case. */
export function readWords(text: string): WordsRead {
  const known = READ.get(text);
  if (known) return known;
  if (READ.size >= MOST_KEPT) READ.clear();
  const read = readAnew(text);
  READ.set(text, read);
  return read;
}

function readAnew(text: string): WordsRead {
  const folded = ` ${foldForSearch(text)} `;
  const tier = readTier(folded);
  if (has(folded, OFFICE)) return { keys: new Set(), tells: true, other: true, tier: null };
  const keys = new Set<string>();
  let rest = folded;
  let titled = false;
  for (const { keys: named, title, area } of PROFESSIONS) {
    const byTitle = has(folded, title);
    if (!byTitle && !has(folded, area)) continue;
    titled ||= byTitle;
    for (const key of named) keys.add(key);
    rest = without(without(rest, title), area);
  }
  const perhaps = has(folded, PERHAPS);
  if (perhaps) for (const key of PERHAPS_WORDS.keys) keys.add(key);
  const other = perhaps || has(rest, OTHER);
  if (keys.size === 0 && !other) return { keys: null, tells: has(folded, ANY), other: false, tier };
  return { keys, tells: true, other, tier: tier ?? (titled && !other ? 'registered' : null) };
}
