import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { TeamsPage } from '@/features/workforce/teams/components/teams-page';
import { findTeams } from '@/features/workforce/teams/data/find-teams';
import { readTeamFilters, teamQuery } from '@/features/workforce/teams/filters';
import { teamWords } from '@/features/workforce/teams/team-words';
import { professionOptions, teamsView } from '@/features/workforce/teams/teams-view';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import type { SearchParams } from '@/server/asked-day';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  return {
    title: await titleWithName(locale, 'body', (await props.params).id, teamWords(locale)('title')),
  };
}

export default async function TeamsOfEmployerPage(props: Props) {
  const { id } = await props.params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('team:view', { kind: 'body', id });
  const locale = await localeOf(props);
  const filters = readTeamFilters(await props.searchParams, actor.today);
  const data = await readAs(actor, (tx) => findTeams(tx, id, filters));
  if (!data) notFound();
  const here = `/${locale}/employers/${id}/teams`;
  return (
    <TeamsPage
      locale={locale}
      view={teamsView(locale, data, filters)}
      say={teamWords(locale)}
      form={formWords(locale)}
      filters={filters}
      professions={professionOptions(locale, data)}
      here={here}
      csvHref={`${here}/csv${teamQuery(filters, actor.today)}`}
    />
  );
}
