/** How sure a row of reference data is. */
export type Confidence = 'high' | 'medium' | 'low' | 'unknown';

/** What every row of reference data says about itself, beside its own facts. */
export type Provenance = {
  readonly source: string;
  readonly notes: string | null;
  readonly confidence: Confidence;
};

/** A name in both languages, and how sure its Welsh is where that is kept apart. */
export type TwoNames = { readonly nameEn: string; readonly nameCy: string };

/** A figure with what it rests on; null where nobody knows it. */
export type KnownFigure = {
  readonly value: number;
  readonly asAt: string;
  readonly source: string;
  readonly confidence: Confidence;
};
