/** What the form offers, by code as it is stored; the words are in words.en.ts and words.cy.ts. */

/** What is noted of a member. Without an answer they were not there, and nothing is stored. */
export const ANSWERS = ['present', 'apologies', 'deputy_for', 'absent'] as const;
export const LANGUAGES = ['en', 'cy'] as const;

/** How much one form takes. */
export const MOST_ITEMS = 24;
export const MOST_ACTIONS = 3;
export const MOST_OBSERVERS = 4;
export const MOST_MEMBERS = 200;
/** People of a pasted list who are no members. */
export const MOST_LISTED = 60;
export const MOST_PROFESSIONS = 40;
/** Rows that an empty form has; one for a planned meeting has room for more than its agenda. */
export const FEWEST_ITEMS = 12;
export const FREE_ITEMS = 4;

export type Answer = (typeof ANSWERS)[number];
