/** The day that the portal under test takes for today: the demonstration is dated relative to it. */
export const TODAY = '2026-11-22';
