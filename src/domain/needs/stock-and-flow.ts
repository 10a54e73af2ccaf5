import Fraction from 'fraction.js';
import type { Wte } from '../wte/wte';
import { WTE_SCALE } from '../wte/wte';
import { exact, type Figure, toWte } from './exact';

export interface StockYear {
  readonly stock: Wte;
  /** What of the stock takes part in the work. */
  readonly effective: Wte;
}

/**
 * Stock ahead, one year for each inflow: last year's stock less attrition, plus inflow; effective is stock ×
 * participation (after Asamani and others 2021). The stock is carried exactly; only what is shown is rounded. Throws
 * RangeError where attrition or participation is above one.
 */
export function projectStock(
  stock: Wte,
  attrition: Figure,
  inflows: readonly Wte[],
  participation: Figure,
): StockYear[] {
  const [leaving, working] = [exact(attrition), exact(participation)];
  if (leaving.compare(1) > 0 || working.compare(1) > 0) throw new RangeError('A share is above one');
  const staying = new Fraction(1).sub(leaving);
  let current = new Fraction(stock, WTE_SCALE);
  return inflows.map((inflow) => {
    current = current.mul(staying).add(new Fraction(inflow, WTE_SCALE));
    return { stock: toWte(current), effective: toWte(current.mul(working)) };
  });
}
