import 'server-only';
import type { Tx } from './db';

/** M meeting, D decision, A action, P proposal, E deployment, N need, I import. */
export type ReferencePrefix = 'A' | 'D' | 'E' | 'I' | 'M' | 'N' | 'P';

/** Takes the next `count` references of a year (`M-2026-014`), in order; they are given back if the transaction is. */
export async function nextReferences(
  tx: Tx,
  prefix: ReferencePrefix,
  year: number,
  count: number,
): Promise<string[]> {
  if (count === 0) return [];
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO reference_counter (prefix, year, last) VALUES (${prefix}, ${year}, ${count})
    ON CONFLICT (prefix, year) DO UPDATE SET last = reference_counter.last + ${count} RETURNING last`;
  const last = row?.last ?? count;
  return Array.from({ length: count }, (_, index) => {
    const number = last - count + index + 1;
    return `${prefix}-${year}-${String(number).padStart(3, '0')}`;
  });
}

export async function nextReference(tx: Tx, prefix: ReferencePrefix, year: number): Promise<string> {
  const [reference] = await nextReferences(tx, prefix, year, 1);
  if (!reference) throw new Error(`No reference ${prefix} for ${year}`);
  return reference;
}
