import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { TeamPage } from '@/features/workforce/teams/components/team-page';
import { findTeam, findTeamPage } from '@/features/workforce/teams/data/find-team';
import { teamView } from '@/features/workforce/teams/team-view';
import { teamWords } from '@/features/workforce/teams/team-words';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';

type Props = { readonly params: Promise<{ locale: string; id: string; team: string }> };

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

async function guarded({ params }: Props) {
  const { id, team } = await params;
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(team).success) notFound();
  return { actor: await guardPage('team:view', { kind: 'body', id }), id, team };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const { actor, id, team } = await guarded(props);
  const found = await readAs(actor, (tx) => findTeam(tx, team));
  if (found?.employerId !== id) return {};
  return { title: await titleWithName(locale, 'body', id, nameIn(locale, found)) };
}

export default async function TeamOfEmployerPage(props: Props) {
  const locale = await localeOf(props);
  const { actor, id, team } = await guarded(props);
  const data = await readAs(actor, (tx) => findTeamPage(tx, id, team, actor.today));
  if (!data) notFound();
  const common = await getTranslations({ locale, namespace: 'common' });
  return (
    <TeamPage
      view={teamView(locale, data, actor.today)}
      team={data.team}
      say={teamWords(locale)}
      words={words[locale].teams.team}
      form={formWords(locale)}
      listHref={`/${locale}/employers/${id}/teams`}
      where={common('breadcrumb')}
      mayChange={can(actor, 'team:map', { kind: 'body', id })}
    />
  );
}
