import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LogTimeForm } from '@/features/meetings/collaborative/components/log-time-form';
import { TimeTable } from '@/features/meetings/collaborative/components/time-tables';
import { listMemberTime } from '@/features/meetings/collaborative/data/list-member-time';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { timePeriod, timeView } from '@/features/meetings/collaborative/time-view';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { formWords, verdictWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Details } from '@/ui/details';
import { DownloadLinks } from '@/ui/download-links';
import { PageHeading } from '@/ui/page-heading';
import { LinkLines } from '@/ui/panel';
import { VerdictList } from '@/ui/verdict-list';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.time' });
  return { title: await titleOf(params, t('title')) };
}

export default async function TimePage({ params }: Props) {
  const actor = await guardPage('minutes:view-circulated', await collaborativeOf(params));
  const opened = await openCollaborative(actor, params, async (tx, read) => {
    const { from, until } = timePeriod(read.actor.today);
    return {
      rows: await listMemberTime(tx, read.reader, read.collaborative.id, from, until),
      professions: await listProfessions(tx),
    };
  });
  const { locale, name, collaborative, reader, facts } = opened;
  const t = await getTranslations({ locale, namespace: 'collaborative.time' });
  const words = allWords[locale].collaborative.time;
  const { personId, today } = actor;
  const view = await timeView(locale, { ...facts, reader, personId, today });
  const heads = words.column;
  const csv = `/${locale}/collaboratives/${collaborative.id}/time/csv`;
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} />
      <PageHeading caption={name} title={t('title')} />
      <p className="nhsuk-body-l nhsuk-u-reading-width">{view.period}</p>
      <p className="nhsuk-u-reading-width">{t(reader.leads ? 'hintLead' : 'hintMember')}</p>
      {view.belongsNow ? (
        <Details summary={t('log')}>
          <LogTimeForm
            form={formWords(locale)}
            words={words.form}
            hidden={{ collaborativeId: collaborative.id, submissionKey: newSubmissionKey() }}
            today={today}
          />
        </Details>
      ) : null}
      {reader.leads && view.findings.length > 0 ? (
        <VerdictList title={t('advice')} findings={view.findings} passed="" words={verdictWords(locale)} />
      ) : null}
      <TimeTable caption={t(reader.leads ? 'byMember' : 'mine')} rows={view.members} heads={heads} />
      <TimeTable
        caption={t('byProfession')}
        rows={view.byProfession}
        totals={[view.total]}
        heads={{ ...heads, name: heads.profession }}
      />
      {view.entries.length > 0 ? (
        <Details summary={t('entries')}>
          <LinkLines lines={view.entries} />
        </Details>
      ) : null}
      <DownloadLinks title={t('download')} files={[{ href: csv, label: t('csvLabel') }]} />
    </>
  );
}
