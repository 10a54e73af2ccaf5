/** Far above any employer in Wales, and far below what would trouble a small server. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 20_000;
