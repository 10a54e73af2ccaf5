import type { Factor } from './factor';
import type { PlaceLine } from './place-line';

/** A factor as recorded: for one place, or for everywhere. */
export interface RecordedFactor extends Omit<Factor, 'borrowedFrom'> {
  readonly placeId: string | null;
}

/**
 * The factor for the first place of the line: its own where there is one, else that of the nearest place that
 * contains it, else the one for everywhere; null where nobody has recorded any. It says whence it was borrowed,
 * because a cluster's prevalence is often its health board's. Candidates are those of one kind and subject, in force
 * on one day; two for the same place throw RangeError.
 */
export function resolveFactor(candidates: readonly RecordedFactor[], line: PlaceLine): Factor | null {
  const byPlace = new Map<string | null, RecordedFactor>();
  for (const candidate of candidates) {
    if (byPlace.has(candidate.placeId)) throw new RangeError(`Two factors for one place: ${candidate.id}`);
    byPlace.set(candidate.placeId, candidate);
  }
  for (const [index, { placeId, kind }] of line.entries()) {
    const found = byPlace.get(placeId);
    if (found) return toFactor(found, index === 0 ? null : { placeId, kind });
  }
  const everywhere = byPlace.get(null);
  return everywhere ? toFactor(everywhere, { placeId: null, kind: 'everywhere' }) : null;
}

function toFactor(recorded: RecordedFactor, borrowedFrom: Factor['borrowedFrom']): Factor {
  const { id, low, central, high, source, asAt } = recorded;
  return { id, low, central, high, source, asAt, borrowedFrom };
}
