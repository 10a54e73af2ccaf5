import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { BatchFacts, RowCounts } from '@/features/workforce/components/dry-run-facts';
import { RejectedRows, Warnings } from '@/features/workforce/components/rejected-rows';
import { RowChanges } from '@/features/workforce/components/row-changes';
import { TakeForm } from '@/features/workforce/components/take-form';
import { findDryRun } from '@/features/workforce/data/find-dry-run';
import { importWords, shower } from '@/features/workforce/import-words';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';
import { Tag } from '@/ui/tag';

type Props = { readonly params: Promise<{ locale: string; id: string; batch: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return {
    title: await titleWithName(locale, 'body', id, (await importWords(locale))('batch.summaryHeading')),
  };
}

export default async function ImportPage({ params }: Props) {
  const { id, batch: batchId, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(batchId).success) notFound();
  const actor = await guardPage('workforce:import', { kind: 'body', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const found = await findDryRun(actor, id, batchId);
  if (!found) notFound();
  const { employer, batch, names, changes, counts, seen } = found;
  const say = await importWords(locale);
  const common = await getTranslations({ locale, namespace: 'common' });
  const show = shower(locale, say, common('unknown'), names);
  const name = locale === 'cy' ? employer.nameCy : employer.nameEn;
  const taken = batch.status === 'taken';
  const status = counts.rejected > 0 ? 'rejected' : batch.status;
  const tone = { checked: 'attention', taken: 'good', rejected: 'bad' } as const;
  const content = (
    <>
      {' '}
      <BatchFacts batch={batch} locale={locale} say={say} />
      <RowCounts counts={counts} taken={taken} locale={locale} say={say} />
      {counts.rejected > 0 ? (
        <RejectedRows
          errors={batch.stored.errors}
          rejected={counts.rejected}
          found={counts.errors}
          say={say}
          show={show}
        />
      ) : null}
      <Warnings warnings={batch.stored.warnings} beyond={counts.beyond} taken={taken} say={say} show={show} />
      {changes ? <RowChanges changes={changes} say={say} show={show} /> : null}
    </>
  );
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/employers/${id}/imports`, label: say('title') }]}
      />
      <PageHeading caption={name} title={say('batch.title', { reference: batch.reference })}>
        <Tag tone={tone[status]}>{say(`status.${status}`)}</Tag>
      </PageHeading>
      {seen ? (
        <TakeForm
          employerId={id}
          batchId={batchId}
          seen={seen}
          intro={content}
          form={formWords(locale)}
          words={{
            hint: say('take.hint'),
            button: say('take.button', { count: counts.rows }),
            changedSince: say('take.changedSince'),
          }}
        />
      ) : (
        content
      )}
    </>
  );
}
