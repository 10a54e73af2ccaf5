/** What the forms of the registers offer, by code as it is stored. */

export const STANCES = ['consent', 'reservation', 'objection'] as const;
export const RATIFICATIONS = ['ratified', 'not_ratified'] as const;
/** Steps that ask for no more than a few words. */
export const MOVES = ['note', 'start', 'close', 'drop', 'reopen'] as const;
export const BULK_MOVES = ['close', 'start', 'note', 'drop'] as const;

/** How many actions one form moves at once. */
export const MOST_AT_ONCE = 200;
export const MOST_POSITIONS = 200;
/** A day further ahead than this was mistyped. */
export const MOST_MONTHS_AHEAD = 60;
/** Rows of a register on one page. */
export const PAGE_ROWS = 20;

/** What a review says of the one after it. */
export const NEXT_REVIEWS = ['day', 'none'] as const;
