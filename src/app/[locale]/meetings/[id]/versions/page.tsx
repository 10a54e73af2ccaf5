import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { changeViews } from '@/features/meetings/minutes/change-views';
import { VersionChanges } from '@/features/meetings/minutes/components/version-changes';
import { VersionChoice } from '@/features/meetings/minutes/components/version-choice';
import { findMeetingPlace } from '@/features/meetings/minutes/data/find-meeting-place';
import { findNewestChange, findVersions } from '@/features/meetings/minutes/data/find-versions';
import { listVersions } from '@/features/meetings/minutes/data/list-versions';
import { meetingPlace } from '@/features/meetings/minutes/meeting-place';
import { meetingRights } from '@/features/meetings/minutes/rights';
import { askedVersions } from '@/features/meetings/minutes/version-query';
import { versionRows } from '@/features/meetings/minutes/version-rows';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';
import { Breadcrumb } from '@/ui/breadcrumb';
import { DataTable } from '@/ui/data-table';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once a request, for the title and the page. */
const load = cache(async (id: string, asked: string) => {
  const visitor = await requireActor();
  if (!z.uuid().safeParse(id).success) notFound();
  const row = await readAs(visitor, (tx) => findMeetingPlace(tx, visitor, id));
  if (!row) notFound();
  const target = { kind: 'collaborative', id: row.collaborative.id } as const;
  const actor = await guardPage('minutes:view-circulated', target);
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { actor, locale, place: await meetingPlace(locale, row), rights: meetingRights(actor, target.id) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const { locale, place } = await load(id, asked);
  const t = await getTranslations({ locale, namespace: 'minutes.versions' });
  return { title: t('titleOf', { collaborative: place.collaborative, meeting: place.meeting }) };
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { id, locale: asked } = await params;
  const { actor, locale, place, rights } = await load(id, asked);
  const query = await searchParams;
  const { versions, two, from, to, professions } = await readAs(actor, async (tx) => {
    const listed = await listVersions(tx, { id, rights });
    const chosen = askedVersions(
      query,
      listed.map(({ number }) => number),
      await findNewestChange(tx, { id, rights }),
    );
    return {
      versions: listed,
      ...chosen,
      two: listed.length > 0 ? await findVersions(tx, { id, rights }, chosen.from, chosen.to) : null,
      professions: await listProfessions(tx),
    };
  });
  const t = await getTranslations({ locale, namespace: 'minutes.versions' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const rows = await versionRows(locale, versions);
  const changes = two ? await changeViews(locale, two[0], two[1], professions) : null;
  const marks = { added: t('added'), removed: t('removed') };
  return (
    <>
      <Breadcrumb label={common('breadcrumb')} places={place.places} />
      <PageHeading caption={place.caption} title={t('title')} />
      {rows.length > 0 ? (
        <>
          <p>{t('lead')}</p>
          <VersionChoice
            form={formWords(locale)}
            options={rows.map(({ number, option }) => ({ value: String(number), label: option }))}
            from={String(from)}
            to={String(to)}
            words={{ label: t('compareLabel'), from: t('from'), to: t('to'), submit: t('compare') }}
          />
          <h2 className="nhsuk-heading-m">{t('difference', { from: String(from), to: String(to) })}</h2>
          {changes === null ? <p>{t('unknown')}</p> : null}
          {changes?.length === 0 ? <p>{t('same')}</p> : null}
          {changes && changes.length > 0 ? (
            <>
              <p className="nhsuk-hint">{t('key')}</p>
              <VersionChanges changes={changes} words={marks} />
            </>
          ) : null}
        </>
      ) : null}
      <DataTable
        caption={t('caption')}
        rows={rows}
        rowKey={(row) => String(row.number)}
        empty={<p>{t('empty')}</p>}
        columns={[
          { key: 'number', head: t('number'), cell: (row) => row.numbered },
          { key: 'status', head: t('status'), cell: (row) => row.status },
          { key: 'at', head: t('at'), cell: (row) => row.at },
          { key: 'by', head: t('by'), cell: (row) => row.by },
          {
            key: 'reason',
            head: t('reason'),
            cell: (row) => (row.reason ? <span lang={row.lang}>{row.reason}</span> : null),
          },
        ]}
      />
    </>
  );
}
