import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MembersTable } from '@/features/meetings/collaborative/components/members-table';
import { TeamPanel } from '@/features/meetings/collaborative/components/team-panel';
import { listEmployers, listMemberships } from '@/features/meetings/collaborative/data/list-memberships';
import { listPlacedTeams } from '@/features/meetings/collaborative/data/list-placed-teams';
import { membersView } from '@/features/meetings/collaborative/members-view';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { incentiveSentence, teamPanel } from '@/features/meetings/collaborative/team-panel';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { verdictWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { ButtonLink } from '@/ui/button';
import { Details } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';
import { VerdictList } from '@/ui/verdict-list';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.members' });
  return { title: await titleOf(params, t('title')) };
}

export default async function MembersPage({ params }: Props) {
  const actor = await guardPage('collaborative:view', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, async (tx, { collaborative, reader }) => ({
    memberships: await listMemberships(tx, { collaborativeId: collaborative.id }),
    professions: await listProfessions(tx),
    teams: reader.belongs ? await listPlacedTeams(tx, collaborative.id, actor.today) : [],
    employers: await listEmployers(tx),
  }));
  const { locale, name, collaborative, reader, facts } = opened;
  const t = await getTranslations({ locale, namespace: 'collaborative.members' });
  const induction = await getTranslations({ locale, namespace: 'induction' });
  const words = allWords[locale].collaborative.members;
  const about = { ...facts, today: actor.today, professionKey: collaborative.professionKey };
  const view = await membersView(locale, collaborative.id, { ...about, reader });
  // How somebody is employed is for the lead and for themselves.
  const incentives = reader.leads ? await incentiveSentence(locale, about) : null;
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} />
      <PageHeading caption={name} title={t('title')}>
        {view.addHref ? <ButtonLink href={view.addHref}>{t('add')}</ButtonLink> : null}
      </PageHeading>
      <p>
        <a href={`/${locale}/collaboratives/${collaborative.id}/induction`}>{induction('title')}</a>
      </p>
      <MembersTable caption={t('now')} rows={view.members} words={words} empty={t('none')} />
      {view.findings.length > 0 ? (
        <VerdictList title={t('coverage')} findings={view.findings} passed="" words={verdictWords(locale)} />
      ) : null}
      {reader.belongs ? (
        <TeamPanel view={await teamPanel(locale, about)} words={allWords[locale].collaborative.teams} />
      ) : null}
      {incentives ? <p>{incentives}</p> : null}
      {view.others.length > 0 ? (
        <Details summary={t('others')}>
          <MembersTable caption={t('others')} rows={view.others} words={words} empty={t('none')} />
        </Details>
      ) : null}
    </>
  );
}
