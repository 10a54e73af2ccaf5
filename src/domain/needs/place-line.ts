export type PlaceKind = 'cluster' | 'county' | 'pcpg' | 'region' | 'country';

/**
 * A place and every place that it lies in, the most specific first. Where a cluster crosses county borders, its main
 * county stands before the other.
 */
export type PlaceLine = readonly { readonly placeId: string; readonly kind: PlaceKind }[];
