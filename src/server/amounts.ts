import 'server-only';
import { parseWte, type Wte } from '@/domain/wte/wte';

/** What Prisma gives for a `numeric` column. */
type DecimalColumn = { toFixed(places: number): string };

/** A `numeric(8,5)` column as WTE in 1/100 000; throws if the column holds something else. */
export function wteFromDecimal(value: DecimalColumn): Wte {
  const wte = parseWte(value.toFixed(5));
  if (wte === null) throw new Error(`Not a WTE: ${value.toFixed(5)}`);
  return wte;
}

export function wteFromDecimalOrNull(value: DecimalColumn | null): Wte | null {
  return value ? wteFromDecimal(value) : null;
}
