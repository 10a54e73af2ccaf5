import 'server-only';
import type { Prisma } from '@/server/prisma/client';
import type { KnownFigure } from '../confidence';

export const figureSelect = {
  measure: true,
  value: true,
  asAt: true,
  source: true,
  confidence: true,
} as const satisfies Prisma.PlaceFigureSelect;

type Found = Prisma.PlaceFigureGetPayload<{ select: typeof figureSelect }>;

/** The first figure of a measure; null where there is none, which is not zero. */
export function figureOf(figures: readonly Found[], measure: Found['measure']): KnownFigure | null {
  const found = figures.find((figure) => figure.measure === measure);
  return found
    ? { value: found.value.toNumber(), asAt: found.asAt, source: found.source, confidence: found.confidence }
    : null;
}
