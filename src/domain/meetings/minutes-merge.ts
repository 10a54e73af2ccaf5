/** Fields of a form by name, as text. */
export type FieldTexts = Readonly<Record<string, string>>;

export interface Merge {
  /** What the form goes on with: own changes, and everything else as it was saved meanwhile. */
  readonly merged: FieldTexts;
  /** Fields that both changed, and differently: a person has to choose. */
  readonly conflicts: readonly string[];
  /** Fields that only the other one changed; they were taken over. */
  readonly takenOver: readonly string[];
}

/**
 * Puts together what two people made of the same record. Own words are never lost: where both changed a field, the
 * own text stays and the field is named. What nobody but the other one touched is taken from them.
 */
export function mergeEdits(base: FieldTexts, mine: FieldTexts, theirs: FieldTexts): Merge {
  const merged: Record<string, string> = { ...mine };
  const conflicts: string[] = [];
  const takenOver: string[] = [];
  for (const [name, own] of Object.entries(mine)) {
    const other = theirs[name];
    if (other === undefined || other === own) continue;
    const start = base[name];
    if (own === start) {
      merged[name] = other;
      takenOver.push(name);
    } else if (other !== start) conflicts.push(name);
  }
  return { merged, conflicts, takenOver };
}
