import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AddMemberForm } from '@/features/meetings/collaborative/components/member-form';
import { listEmployers } from '@/features/meetings/collaborative/data/list-memberships';
import { listPlacedTeams } from '@/features/meetings/collaborative/data/list-placed-teams';
import { memberOptions, memberWords } from '@/features/meetings/collaborative/member-options';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.members' });
  return { title: await titleOf(params, t('add')) };
}

export default async function NewMemberPage({ params }: Props) {
  const actor = await guardPage('collaborative:manage', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, async (tx, { collaborative }) => ({
    professions: await listProfessions(tx),
    employers: await listEmployers(tx),
    teams: await listPlacedTeams(tx, collaborative.id, actor.today),
  }));
  const { locale, name, collaborative, facts } = opened;
  const t = await getTranslations({ locale, namespace: 'collaborative.members' });
  const members = {
    href: `/${locale}/collaboratives/${collaborative.id}/members`,
    label: t('title'),
  };
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} places={[...opened.breadcrumb.places, members]} />
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={name} title={t('add')} />
        <p>{t('addHint')}</p>
        <AddMemberForm
          form={formWords(locale)}
          words={memberWords(locale)}
          hidden={{ collaborativeId: collaborative.id, submissionKey: newSubmissionKey() }}
          options={await memberOptions(locale, facts.professions, facts.employers, facts.teams)}
          today={actor.today}
        />
      </div>
    </>
  );
}
