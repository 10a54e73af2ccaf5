import { foldForSearch } from './fold';

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

const WORD = /[\p{L}\p{Nd}\p{Mn}]+/gu;
const SHOWN = 240;
const BEFORE_HIT = 80;

/** A text in parts, each found word apart. Put together again they are the text, sign for sign. */
export function markHits(text: string, found: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    if (!found.has(foldForSearch(match[0]))) continue;
    if (match.index > done) segments.push({ text: text.slice(done, match.index), hit: false });
    segments.push({ text: match[0], hit: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) segments.push({ text: text.slice(done), hit: false });
  return segments;
}

/**
 * The stretch of a text around its first found word, cut between words, with … where something was left out. Null
 * where none of the words is in it.
 */
export function excerpt(text: string, found: ReadonlySet<string>): Segment[] | null {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const first = [...whole.matchAll(WORD)].find(([word]) => found.has(foldForSearch(word)));
  if (!first) return null;
  const start = first.index <= BEFORE_HIT ? 0 : whole.indexOf(' ', first.index - BEFORE_HIT) + 1;
  const cut = start + SHOWN >= whole.length ? whole.length : whole.lastIndexOf(' ', start + SHOWN);
  // A word longer than all that is shown has no space before its end.
  const end = cut <= first.index ? Math.min(whole.length, first.index + SHOWN) : cut;
  const from = Math.min(start, first.index);
  const shown = `${from > 0 ? '… ' : ''}${whole.slice(from, end)}${end < whole.length ? ' …' : ''}`;
  return markHits(shown, found);
}
