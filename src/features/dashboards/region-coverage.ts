import { daysBetween } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { RegionInputs } from '@/server/gaps/region-gaps';
import type { DashboardWords } from './dashboard-words';

/** Which employers' data the day rests on, and how old the oldest of it is. */
export function coverageView(
  locale: Locale,
  words: DashboardWords,
  { employers, teams, day }: Pick<RegionInputs, 'day' | 'employers' | 'teams'>,
) {
  const f = formats(locale);
  const sent = new Set(teams.map(({ employerId }) => employerId));
  const oldest = teams
    .flatMap((team) => team.oldest ?? [])
    .sort()
    .at(0);
  const missing = employers.filter(({ id }) => !sent.has(id)).map((employer) => nameIn(locale, employer));
  return {
    sentence: oldest
      ? words('region.coverage', {
          sent: f.number(sent.size),
          serving: employers.length,
          day: f.day(oldest),
          days: daysBetween(oldest, day),
        })
      : words('region.coverageNone'),
    missing:
      missing.length > 0 ? words('region.notSent', { employers: f.list(missing.sort(f.compare)) }) : null,
  };
}
