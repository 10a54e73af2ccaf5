import 'server-only';
import { type Wte, wteFromDecimal as wteFromText } from '@/domain/wte/wte';

/** What Prisma gives for a `numeric` column. */
type DecimalColumn = { toFixed(places: number): string };

/** A `numeric` column or sum as WTE in 1/100 000; throws if it holds something else. */
export function wteFromDecimal(value: DecimalColumn): Wte {
  return wteFromText(value.toFixed(5));
}

export function wteFromDecimalOrNull(value: DecimalColumn | null): Wte | null {
  return value ? wteFromDecimal(value) : null;
}
