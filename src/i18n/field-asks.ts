import type { Locale } from './routing';
import { words } from './words';

/** Problems that only say that an answer is missing or is none: what to answer depends on the field. */
const ASKED_AGAIN: readonly string[] = ['required', 'choose', 'chooseSome', 'day', 'time', 'numberRange'];

/** The number of a row, or the id of the record that it shows (minutes name their rows so). */
const IS_ROW = /^(?:\d+|i?[0-9a-f-]{32,36})$/;

const partsOf = (field: string) => field.split(/[.[\]]+/).filter((part) => part !== '' && !IS_ROW.test(part));

/**
 * `items[2].decision.text` as `items-decision-text`, and as `decision-text`, because an action or a decision is asked
 * for alike wherever it stands. Which row it is in is said by its label.
 */
function keysOf(field: string): readonly string[] {
  const parts = partsOf(field);
  return parts.flatMap((_, from) => {
    const rest = parts.slice(from);
    return from === 0 || rest.length > 1 ? [rest.join('-')] : [];
  });
}

/** What to answer in this field of this form; null where the problem's own words say more. */
export function askAgain(locale: Locale, form: string | null, field: string, problem: string): string | null {
  if (!ASKED_AGAIN.includes(problem)) return null;
  const asks: Readonly<Record<string, Readonly<Record<string, string>>>> = words[locale].asks;
  const keys = keysOf(field);
  const found = [form, 'any'].flatMap((name) => keys.flatMap((key) => (name && asks[name]?.[key]) || []));
  return found[0] ?? null;
}
