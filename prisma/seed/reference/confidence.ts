type Confidence = 'high' | 'medium' | 'low';

const WEAKEST_FIRST: readonly Confidence[] = ['low', 'medium', 'high'];

/** A row is as sure as its least sure part: "high (code) / medium (names)" is medium. */
export function weakestConfidence(text: string): Confidence {
  const found = WEAKEST_FIRST.find((word) => text.includes(word));
  if (!found) throw new Error(`Not a confidence: ${text}`);
  return found;
}

/** Remarks about one row as one text; null where there is none. */
export function joinNotes(...notes: readonly (string | null | false)[]): string | null {
  return notes.filter(Boolean).join('. ') || null;
}
