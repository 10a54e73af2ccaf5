/** What the address of a draft says to the page; times are already as the reader writes them. */
export interface SavedDraft {
  readonly version: number;
  readonly device: string;
  readonly savedAt: string;
  readonly content: Readonly<Record<string, string>>;
}

export interface DraftKept {
  readonly version: number;
  readonly savedAt: string;
}

/** Somebody, most likely the same person elsewhere, saved since; null where the draft is finished or thrown away. */
export interface DraftConflict {
  readonly draft: SavedDraft | null;
}

export interface DraftRefused {
  readonly problem: 'nhsNumber' | 'tooLarge' | 'malformed';
  readonly field?: string;
}
