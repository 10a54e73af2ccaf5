/** The page from top to bottom, each part with the source that it follows. */
export const SECTIONS = [
  ['what', 'toolkit'],
  ['does', 'national'],
  ['brings', 'toolkit'],
  ['belongs', 'national'],
  ['others', 'toolkit'],
  ['asked', 'toolkit'],
  ['pace', 'national'],
] as const;
