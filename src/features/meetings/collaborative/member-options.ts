import 'server-only';
import { getTranslations } from 'next-intl/server';
import { SECTORS } from '@/domain/meetings/meeting';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { words } from '@/i18n/words';
import type { ProfessionRow } from '../data/list-professions';
import { AGE_GROUPS, EMPLOYMENT_KINDS, ROLES, YES_NO } from './choices';

type Named = { readonly id: string; readonly nameEn: string; readonly nameCy: string };

export type MemberOptions = Awaited<ReturnType<typeof memberOptions>>;

/** What the form about a member offers, in the reader's language. */
export async function memberOptions(
  locale: Locale,
  professions: readonly ProfessionRow[],
  employers: readonly Named[],
  teams: readonly (Named & { readonly employerId: string })[],
) {
  const m = await getTranslations({ locale, namespace: 'meetings' });
  const c = await getTranslations({ locale, namespace: 'collaborative.member' });
  const { sortBy } = formats(locale);
  const profession = ({ key, ...names }: ProfessionRow) => ({
    value: key,
    label: nameIn(locale, names),
    group: m(names.oneOfThirteen ? 'record.thirteen' : 'record.additional'),
  });
  const byLabel = <Option extends { readonly label: string }>(options: readonly Option[]) =>
    sortBy(options, ({ label }) => label);
  const employerName = (id: string) => {
    const body = employers.find((each) => each.id === id);
    return body ? nameIn(locale, body) : '';
  };
  const own = professions.filter(({ isTier }) => !isTier);
  return {
    professions: [
      ...byLabel(own.filter(({ oneOfThirteen }) => oneOfThirteen).map(profession)),
      ...byLabel(own.filter(({ oneOfThirteen }) => !oneOfThirteen).map(profession)),
    ],
    employers: byLabel(employers.map((each) => ({ value: each.id, label: nameIn(locale, each) }))),
    teams: sortBy(
      teams.map((team) => ({
        value: team.id,
        label: nameIn(locale, team),
        group: employerName(team.employerId),
      })),
      ({ group, label }) => `${group} ${label}`,
    ),
    sectors: SECTORS.map((value) => ({ value, label: m(`sector.${value}`) })),
    roles: ROLES.map((value) => ({ value, label: m(`memberRole.${value}`) })),
    employmentKinds: EMPLOYMENT_KINDS.map((value) => ({ value, label: c(`employment.${value}`) })),
    serves: AGE_GROUPS.map((value) => ({ value, label: c(`ageGroup.${value}`) })),
    yesNo: YES_NO.map((value) => ({ value, label: c(`yesNo.${value}`) })),
  };
}

export const memberWords = (locale: Locale) => words[locale].collaborative.member.form;
export type MemberWords = ReturnType<typeof memberWords>;
