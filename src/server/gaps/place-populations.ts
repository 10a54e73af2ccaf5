import 'server-only';
import type { Population } from '@/domain/needs/pathway';
import type { Tx } from '@/server/db';

export interface PlacePopulation extends Population {
  readonly placeId: string;
  readonly confidence: 'high' | 'medium' | 'low' | 'unknown';
}

/** Residents and registered patients of places as recorded, the newest of each kind; a place without a figure has none. */
export async function listPlacePopulations(
  tx: Tx,
  placeIds: readonly string[],
): Promise<readonly PlacePopulation[]> {
  const figures = await tx.placeFigure.findMany({
    where: { placeId: { in: [...placeIds] }, measure: { in: ['residents', 'registered_patients'] } },
    select: { placeId: true, measure: true, value: true, asAt: true, source: true, confidence: true },
    orderBy: { asAt: 'desc' },
  });
  const newest = new Map<string, PlacePopulation>();
  for (const { placeId, measure, value, asAt, source, confidence } of figures) {
    const key = `${placeId} ${measure}`;
    if (newest.has(key)) continue;
    const counts = measure === 'residents' ? 'residents' : 'registered_patients';
    newest.set(key, { placeId, people: value.toFixed(0), counts, asAt, source, confidence });
  }
  return [...newest.values()];
}
