import { fieldLabel } from '../../components/record-field-label';
import type { RecordWords } from '../../components/record-form-props';

/** In the order of the page, for the summary of mistakes. */
export const FIELDS = [
  'reason',
  'reasonLanguage',
  'startsAt',
  'endsAt',
  'location',
  'purpose',
  'chairId',
  'attendance',
  'observers',
  'newObservers',
  'items',
  'decisions',
  'actions',
  'added',
  'newItems',
] as const;

/** What a field is called there: its own label, or as the form that records a meeting calls it. */
export function editLabel(
  field: string,
  labels: Readonly<Record<string, string>>,
  items: readonly { readonly key: string; readonly title: string }[],
  words: RecordWords,
): string | null {
  const own = labels[field.replace(/\.(day|month|year)$/, '')];
  if (own) return own;
  const [, key, rest] = /^added\.([^.[]+)\.(.+)$/.exec(field) ?? [];
  if (key === undefined)
    return fieldLabel(field.replace(/^newItems/, 'items').replace(/^newObservers/, 'observers'), words, []);
  const title = items.find((item) => item.key === key)?.title ?? '';
  return fieldLabel(`items[0].${rest}`, { ...words, itemNumbers: [title] }, []);
}
