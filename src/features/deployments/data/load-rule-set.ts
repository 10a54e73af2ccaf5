import 'server-only';
import type { RuleSet, RuleSettings } from '@/domain/governance/rule-settings';
import { type CalendarDay, laterOf } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

const KEYS = ['registrationUnconfirmedDays', 'checkCountsDays'] as const satisfies (keyof RuleSettings)[];

/** The figures in force on a day; a region's own comes before the country's. Throws where one is missing. */
export async function loadRuleSet(tx: Tx, regionId: string | null, day: CalendarDay): Promise<RuleSet> {
  const versions = await tx.ruleSettingVersion.findMany({
    where: {
      recordedTo: null,
      validFrom: { lte: dateFromDay(day) },
      OR: [{ validTo: null }, { validTo: { gt: dateFromDay(day) } }],
      setting: { key: { in: [...KEYS] }, OR: [{ regionId: null }, { regionId }] },
    },
    select: { value: true, validFrom: true, setting: { select: { key: true, regionId: true } } },
  });
  const inForce = (key: keyof RuleSettings) => {
    const mine = versions.filter(({ setting }) => setting.key === key);
    const version =
      mine.find(({ setting }) => setting.regionId !== null) ??
      mine.find(({ setting }) => setting.regionId === null);
    // No rule set is not no rules.
    if (!version) throw new Error(`No rule set is in force on ${day}: ${key} is missing`);
    return { value: version.value, from: dayFromDate(version.validFrom) };
  };
  const unconfirmed = inForce('registrationUnconfirmedDays');
  const counts = inForce('checkCountsDays');
  return {
    // The set as a whole stands since its youngest figure does.
    from: laterOf(unconfirmed.from, counts.from),
    settings: { registrationUnconfirmedDays: unconfirmed.value, checkCountsDays: counts.value },
  };
}
