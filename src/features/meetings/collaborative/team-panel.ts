import 'server-only';
import { getTranslations } from 'next-intl/server';
import { countIncentives } from '@/domain/meetings/contract-incentives';
import { representTeams } from '@/domain/meetings/team-representation';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { isCurrent, type MembershipRow } from './data/list-memberships';
import type { PlacedTeamRow } from './data/list-placed-teams';

interface Facts {
  readonly today: CalendarDay;
  readonly professionKey: string | null;
  readonly memberships: readonly MembershipRow[];
  readonly teams: readonly PlacedTeamRow[];
  readonly employers: readonly (Named & { readonly id: string })[];
}

/** Teams without a representative, employer by employer; null where the team map places none here. */
export async function teamPanel(locale: Locale, facts: Facts) {
  const { today, professionKey, memberships, teams, employers } = facts;
  const t = await getTranslations({ locale, namespace: 'collaborative.teams' });
  const { sortBy, number } = formats(locale);
  const members = memberships.filter((one) => isCurrent(one, today));
  const found = representTeams(teams, members, professionKey);
  const employer = (id: string) => {
    const body = employers.find((one) => one.id === id);
    return body ? nameIn(locale, body) : '';
  };
  const lines = (ids: readonly string[]) =>
    sortBy(
      teams
        .filter(({ id }) => ids.includes(id))
        .map((team) => ({ key: team.id, text: nameIn(locale, team), detail: employer(team.employerId) })),
      ({ detail, text }) => `${detail} ${text}`,
    );
  return {
    lead:
      teams.length === 0
        ? t('noTeams')
        : t('lead', { without: found.without.length, spokenFor: number(found.spokenFor.length) }),
    inWords: teams.length > 0 && found.inWordsAlone > 0 ? t('inWords', { count: found.inWordsAlone }) : null,
    without: lines(found.without),
    unknown: lines(found.unknown),
  };
}

/** How many independent contractors have an incentive on record; null where there is no contractor. */
export async function incentiveSentence(
  locale: Locale,
  { today, memberships }: Pick<Facts, 'today' | 'memberships'>,
): Promise<string | null> {
  const t = await getTranslations({ locale, namespace: 'collaborative.teams' });
  const { number } = formats(locale);
  const { contractors, recorded, unknown } = countIncentives(
    memberships.filter((one) => isCurrent(one, today)),
  );
  if (contractors === 0) return null;
  return [
    t('incentives', { recorded: number(recorded), contractors }),
    recorded < contractors ? t('incentivesUnknown') : null,
    unknown > 0 ? t('employmentUnknown', { count: unknown }) : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
