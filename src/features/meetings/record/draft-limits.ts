/** What one draft may hold; a browser sends no more than this when its tab is closed. */
export const MOST_DRAFT_BYTES = 64 * 1024;
