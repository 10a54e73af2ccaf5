import type { ItemFields } from './data/save-items';

/** Words that somebody wrote; they may name people. */
const TEXTS = ['title', 'intendedOutcome', 'jointWith', 'closedReason'] as const;
const CODES = ['serves', 'needId', 'theme', 'minutes', 'broughtById', 'closed'] as const;

/** The part of an audit entry that says which fields of an item changed: codes and ids in the open, words apart. */
export function whatChanged(from: ItemFields, to: ItemFields) {
  const differs = (key: keyof ItemFields) => from[key] !== to[key];
  const [texts, codes] = [TEXTS.filter(differs), CODES.filter(differs)];
  const some = (fields: ItemFields, keys: readonly (keyof ItemFields)[]) =>
    Object.fromEntries(keys.map((key) => [key, fields[key]]));
  return {
    before: some(from, codes),
    after: { ...some(to, codes), changed: [...texts, ...codes] },
    ...(texts.length > 0 && { personal: { before: some(from, texts), after: some(to, texts) } }),
  };
}
