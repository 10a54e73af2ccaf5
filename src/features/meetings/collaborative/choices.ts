/** What the forms offer, by code as it is stored; the words are in words.en.ts and words.cy.ts. */
export const ROLES = ['lead', 'deputy', 'member'] as const;
export const EMPLOYMENT_KINDS = ['salaried', 'contractor', 'volunteer'] as const;
export const AGE_GROUPS = ['adults', 'children', 'both'] as const;
export const YES_NO = ['yes', 'no'] as const;
export const CADENCES = ['weekly', 'fortnightly', 'monthly', 'quarterly'] as const;
export const DECISION_METHODS = ['consensus', 'majority'] as const;
/** Needs that can be ranked in one form. */
export const MOST_PRIORITIES = 8;
/** A full-time month; nobody is promised more. */
export const MOST_MINUTES_A_MONTH = 12_000;
export const MOST_MINUTES_A_DAY = 1440;
