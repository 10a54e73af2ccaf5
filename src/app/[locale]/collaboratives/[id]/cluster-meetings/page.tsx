import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { clusterView } from '@/features/meetings/cluster-table/cluster-view';
import {
  RecordAttendedForm,
  RemoveAttendedForm,
} from '@/features/meetings/cluster-table/components/attended-forms';
import { ClusterCounts, ClusterEntries } from '@/features/meetings/cluster-table/components/cluster-tables';
import { listClusterMeetings } from '@/features/meetings/cluster-table/data/cluster-meetings';
import { collaborativeOf, openCollaborative } from '@/features/meetings/collaborative/page-facts';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { timePeriod } from '@/features/meetings/collaborative/time-view';
import { listMembers } from '@/features/meetings/data/list-members';
import { listPlaceNames } from '@/features/meetings/data/list-place-names';
import { listPlacesServed } from '@/features/meetings/data/list-places-served';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Details } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'clusterTable' });
  return { title: await titleOf(params, t('title')) };
}

export default async function ClusterMeetingsPage({ params }: Props) {
  const actor = await guardPage('minutes:view-circulated', await collaborativeOf(params));
  const { today } = actor;
  const opened = await openCollaborative(actor, params, async (tx, { collaborative }) => {
    const rows = await listClusterMeetings(tx, collaborative.id, timePeriod(today).from);
    return {
      rows,
      served: await listPlacesServed(tx, collaborative.id, today),
      members: await listMembers(tx, collaborative.id),
      names: await listPlaceNames(
        tx,
        rows.map(({ placeId }) => placeId),
      ),
    };
  });
  const { locale, name, collaborative, reader, facts } = opened;
  const t = await getTranslations({ locale, namespace: 'clusterTable' });
  const words = allWords[locale].clusterTable;
  const view = await clusterView(locale, { ...facts, today });
  const form = { form: formWords(locale), words: words.form };
  const own = { collaborativeId: collaborative.id };
  return (
    <>
      <Breadcrumb {...opened.breadcrumb} />
      <PageHeading caption={name} title={t('title')} />
      <p className="nhsuk-body-l nhsuk-u-reading-width">{view.lead}</p>
      {reader.leads ? (
        <Details summary={t('add')}>
          <RecordAttendedForm
            {...form}
            hidden={{ ...own, submissionKey: newSubmissionKey() }}
            clusters={view.options.clusters}
            members={view.options.members}
            today={today}
          />
        </Details>
      ) : null}
      <ClusterCounts view={view} caption={t('byCluster')} heads={words.column} />
      <ClusterEntries
        entries={view.entries}
        caption={t('entries')}
        empty={t('entriesEmpty')}
        heads={words.column}
      />
      <p className="cyd-lines__detail">{t('source')}</p>
      {reader.leads && view.entries.length > 0 ? (
        <Details summary={t('takeOff')}>
          <RemoveAttendedForm {...form} hidden={own} entries={view.options.entries} />
        </Details>
      ) : null}
    </>
  );
}
