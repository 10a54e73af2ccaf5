import 'server-only';
import type { RuleSet } from '@/domain/governance/rule-settings';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

/** The figures in force on a day; a region's own comes before the country's. Throws where there is none. */
export async function loadRuleSet(tx: Tx, regionId: string | null, day: CalendarDay): Promise<RuleSet> {
  const versions = await tx.ruleSettingVersion.findMany({
    where: {
      recordedTo: null,
      validFrom: { lte: dateFromDay(day) },
      OR: [{ validTo: null }, { validTo: { gt: dateFromDay(day) } }],
      setting: { key: 'registrationUnconfirmedDays', OR: [{ regionId: null }, { regionId }] },
    },
    select: { value: true, validFrom: true, setting: { select: { regionId: true } } },
  });
  const setting =
    versions.find((version) => version.setting.regionId !== null) ??
    versions.find((version) => version.setting.regionId === null);
  // No rule set is not no rules.
  if (!setting) throw new Error(`No rule set is in force on ${day}`);
  return { from: dayFromDate(setting.validFrom), settings: { registrationUnconfirmedDays: setting.value } };
}
