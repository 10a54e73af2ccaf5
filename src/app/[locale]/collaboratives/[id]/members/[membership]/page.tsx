import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import {
  AddTrainingForm,
  ChangeMemberForm,
  EndMembershipForm,
  PromiseTimeForm,
} from '@/features/meetings/collaborative/components/member-form';
import { findMembership, listEmployers } from '@/features/meetings/collaborative/data/list-memberships';
import { listPlacedTeams, offeredTo } from '@/features/meetings/collaborative/data/list-placed-teams';
import { memberOptions, memberWords } from '@/features/meetings/collaborative/member-options';
import { memberInitial, memberView } from '@/features/meetings/collaborative/members-view';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { readAs } from '@/server/db';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Details, InsetText } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';
import { LinkLines } from '@/ui/panel';
import { SummaryList } from '@/ui/summary-list';

type Props = {
  readonly params: Promise<{ locale: string; id: string; membership: string }>;
  readonly searchParams: Promise<{ known?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.member' });
  const { membership } = await params;
  const target = await collaborativeOf(params);
  const actor = await guardPage('minutes:view-circulated', target);
  const member = z.uuid().safeParse(membership).success
    ? await readAs(actor, (tx) => findMembership(tx, membership))
    : null;
  return { title: await titleOf(params, member?.collaborativeId === target.id ? member.name : t('title')) };
}

export default async function MemberPage({ params, searchParams }: Props) {
  const { membership } = await params;
  if (!z.uuid().safeParse(membership).success) notFound();
  const actor = await guardPage('minutes:view-circulated', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, async (tx, { reader, collaborative }) => ({
    member: await findMembership(tx, membership),
    professions: await listProfessions(tx),
    employers: reader.leads ? await listEmployers(tx) : [],
    teams: reader.leads ? await listPlacedTeams(tx, collaborative.id, actor.today) : [],
  }));
  const { locale, name, collaborative, reader, facts } = opened;
  const { member, professions, employers, teams } = facts;
  if (member?.collaborativeId !== collaborative.id) notFound();
  const t = await getTranslations({ locale, namespace: 'collaborative.member' });
  const all = await getTranslations({ locale, namespace: 'collaborative.members' });
  const words = allWords[locale].collaborative.member;
  const own = member.personId === actor.personId;
  const view = await memberView(locale, { reader, professions, own, today: actor.today }, member);
  const form = { form: formWords(locale), words: memberWords(locale) };
  const versioned = { membershipId: member.id, version: member.version };
  const list = { href: `/${locale}/collaboratives/${collaborative.id}/members`, label: all('title') };
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} places={[...opened.breadcrumb.places, list]} />
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={name} title={member.name} />
        {reader.leads && (await searchParams).known === 'yes' ? <InsetText>{t('known')}</InsetText> : null}
        <SummaryList
          rows={view.rows.map(({ key, value }) => ({
            key,
            term: words.term[key as keyof typeof words.term],
            value,
          }))}
        />
        {view.training ? (
          <section>
            <h2 className="nhsuk-heading-m">{t('training')}</h2>
            {view.training.length > 0 ? <LinkLines lines={view.training} /> : <p>{t('noTraining')}</p>}
          </section>
        ) : null}
        {reader.leads ? (
          <>
            <Details summary={t('change')}>
              <ChangeMemberForm
                {...form}
                hidden={versioned}
                options={await memberOptions(locale, professions, employers, offeredTo(member, teams))}
                initial={memberInitial(member)}
              />
            </Details>
            <Details summary={t('promise')}>
              <PromiseTimeForm
                {...form}
                hidden={{ membershipId: member.id, submissionKey: newSubmissionKey() }}
              />
            </Details>
            <Details summary={t('addTraining')}>
              <AddTrainingForm
                {...form}
                hidden={{ membershipId: member.id, submissionKey: newSubmissionKey() }}
              />
            </Details>
            <Details summary={t('end')}>
              <EndMembershipForm {...form} hidden={versioned} />
            </Details>
          </>
        ) : null}
      </div>
    </>
  );
}
