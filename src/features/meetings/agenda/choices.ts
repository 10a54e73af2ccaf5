/** How much one agenda takes; a form that sends more is answered. */
export const MOST_ITEMS = 60;
export const LONGEST_ITEM_MINUTES = 600;
/** Five years, beyond which a day was mistyped. */
export const MOST_DAYS_AHEAD = 5 * 366;
