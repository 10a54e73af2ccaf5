import type { NeedServedRow } from './data/list-needs-served';
import type { PlaceServedRow } from './data/list-places-served';

export interface GapKey {
  readonly placeId: string;
  readonly professionKey: string;
}

/**
 * The gaps in which a need shows at the places of a collaborative: at the need's own place where the collaborative
 * serves it, otherwise (a need of the region) at each place that the collaborative is there for.
 */
export function gapsOfNeed(need: NeedServedRow, places: readonly PlaceServedRow[]): GapKey[] {
  const own = places.filter(({ id }) => id === need.placeId);
  const at = own.length > 0 ? own : places.filter(({ direct }) => direct);
  return at.flatMap(({ id }) => need.professions.map((professionKey) => ({ placeId: id, professionKey })));
}
