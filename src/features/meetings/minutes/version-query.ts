import { z } from 'zod';

const number = z.coerce.number().int().min(1).max(100_000).optional().catch(undefined);
const query = z.object({ from: number, to: number });

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Which two versions the address asks for: without a word, the newest two that differ, and else the newest two. */
export function askedVersions(asked: unknown, numbers: readonly number[], changed: Pair | null): Pair {
  const { from, to } = query.catch({}).parse(asked);
  if (from === undefined && to === undefined && changed) return changed;
  const sorted = [...numbers].sort((a, b) => a - b);
  const last = sorted.at(-1) ?? 1;
  return { from: from ?? sorted.at(-2) ?? last, to: to ?? last };
}
