import demonstration from '../../prisma/seed/demo/day.json' with { type: 'json' };

/** The day that the portal under test takes for today: the demonstration is dated relative to it. */
export const TODAY = demonstration.day;
