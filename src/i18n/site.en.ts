/** What the pages outside any feature say: the front page, errors, absent pages, accessibility. */
export const en = {
  landing: { title: 'Cydweithio' },
} as const;
