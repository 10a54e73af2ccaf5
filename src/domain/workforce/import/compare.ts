/** A row as texts: of the file (with its row number) or of the record (without). */
export interface ComparableRow {
  readonly key: string;
  readonly row: number | null;
  /** What a reader knows the row by. */
  readonly about: Readonly<Record<string, string>>;
  /** What may change. Null is not known; a column that the file leaves out says nothing and changes nothing. */
  readonly facts: Readonly<Record<string, string | null>>;
}

export interface ChangedField {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangedRow {
  readonly key: string;
  readonly row: number | null;
  readonly about: ComparableRow['about'];
  readonly fields: readonly ChangedField[];
}

export interface Comparison {
  readonly created: readonly ComparableRow[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: readonly ComparableRow[];
  /** Recorded before and absent now. */
  readonly leaving: readonly ComparableRow[];
}

/**
 * Compares the rows of a file with those recorded on its day. Keys are unique on each side; the order of rows means
 * nothing, and each part comes back in the order of keys.
 */
export function compareRows(
  incoming: readonly ComparableRow[],
  recorded: readonly ComparableRow[],
): Comparison {
  const before = new Map(recorded.map((row) => [row.key, row]));
  const created: ComparableRow[] = [];
  const changed: ChangedRow[] = [];
  const unchanged: ComparableRow[] = [];
  for (const row of inKeyOrder(incoming)) {
    const old = before.get(row.key);
    before.delete(row.key);
    if (old === undefined) {
      created.push(row);
      continue;
    }
    const fields = differences(old.facts, row.facts);
    if (fields.length === 0) unchanged.push(row);
    else changed.push({ key: row.key, row: row.row, about: row.about, fields });
  }
  return { created, changed, unchanged, leaving: inKeyOrder([...before.values()]) };
}

function inKeyOrder(rows: readonly ComparableRow[]): ComparableRow[] {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function differences(before: ComparableRow['facts'], after: ComparableRow['facts']): ChangedField[] {
  return Object.keys(after)
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter((field) => field.before !== field.after);
}
