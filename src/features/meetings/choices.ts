/** What the form offers, by code as it is stored; the words are in words.en.ts and words.cy.ts. */

/** What is noted of a member. Without an answer they were not there, and nothing is stored. */
export const ANSWERS = ['present', 'apologies', 'deputy_for', 'absent'] as const;
export const LANGUAGES = ['en', 'cy'] as const;

/** How much one form takes. */
export const MOST_ITEMS = 12;
export const MOST_ACTIONS = 2;
export const MOST_OBSERVERS = 4;
export const MOST_MEMBERS = 200;

export type Answer = (typeof ANSWERS)[number];
