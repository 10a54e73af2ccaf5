import type { FieldTexts } from '@/domain/meetings/minutes-merge';

/** Those of the fields whose text is another than it was; null where none is. */
export function changedOf<Row extends object>(
  at: string,
  row: Row,
  fields: readonly (keyof Row & string)[],
  texts: FieldTexts,
) {
  const changed: Partial<Record<keyof Row & string, string | boolean | null>> = {};
  for (const field of fields) {
    const text = texts[`${at}.${field}`];
    const was = row[field] as string | boolean | null;
    if (text === undefined) continue;
    const now = typeof was === 'boolean' ? text !== '' : text || null;
    if (now !== was) changed[field] = now;
  }
  return Object.keys(changed).length > 0 ? changed : null;
}
