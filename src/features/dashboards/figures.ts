import type { Wte } from '@/domain/wte/wte';
import type { Formats } from '@/i18n/format';
import type { HeatBand } from '@/ui/heat-table';

/** WTE in a tenth, as required figures are shown: no more exact than what they are made of. */
function tenthsOf(wte: number): number {
  const size = Math.round(Math.abs(wte) / 10_000);
  return size === 0 ? 0 : Math.sign(wte) * size;
}

/** "2.4", "−0.3". */
export function tenths(f: Formats, wte: Wte): string {
  return f.number(tenthsOf(wte) / 10, { least: 1, most: 1 });
}

/** "+2.4", "−0.3", "0.0": above zero is a shortfall. */
export function signedTenths(f: Formats, wte: Wte): string {
  return tenthsOf(wte) > 0 ? `+${tenths(f, wte)}` : tenths(f, wte);
}

/** Where one band of colour ends and the next begins, in tenths of WTE; a local choice of ours, said in the legend. */
const FAR = 30;
const CLEAR = 10;

/** The band of a gap as it is shown, so that figure and colour cannot differ. */
export function bandOf(gap: Wte | null): HeatBand {
  if (gap === null) return 'unknown';
  const shown = tenthsOf(gap);
  if (shown >= FAR) return 'short-3';
  if (shown >= CLEAR) return 'short-2';
  if (shown > 0) return 'short-1';
  if (shown === 0) return 'even';
  return shown > -CLEAR ? 'over-1' : 'over-2';
}

/** 1 short, 0 even, −1 above: which sentence says it. */
export function standingOf(gap: Wte): 'short' | 'even' | 'above' {
  const shown = tenthsOf(gap);
  return shown > 0 ? 'short' : shown < 0 ? 'above' : 'even';
}

export function absolute(wte: Wte): Wte {
  return Math.abs(wte) as Wte;
}
