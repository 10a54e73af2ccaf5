import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { BatchList } from '@/features/workforce/components/batch-list';
import { UploadForm } from '@/features/workforce/components/upload-form';
import { findEmployer } from '@/features/workforce/data/find-employer';
import { listBatches } from '@/features/workforce/data/list-batches';
import { importWords } from '@/features/workforce/import-words';
import { readAnswer } from '@/features/workforce/upload-form-state';
import { uploadState, uploadWords } from '@/features/workforce/upload-words';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { DownloadLinks } from '@/ui/download-links';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const title = await titleWithName(locale, 'body', id, (await importWords(locale))('title'));
  // What was wrong with a file comes back in the address, which no layout sees.
  const answered = readAnswer(await searchParams) !== null;
  return { title: answered ? `${formWords(locale).errorPrefix} ${title}` : title };
}

export default async function ImportsPage({ params, searchParams }: Props) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('workforce:import', { kind: 'body', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { employer, batches } = await readAs(actor, async (tx) => ({
    employer: await findEmployer(tx, id),
    batches: await listBatches(tx, id),
  }));
  if (!employer) notFound();
  const say = await importWords(locale);
  const common = await getTranslations({ locale, namespace: 'common' });
  const here = `/${locale}/employers/${id}/imports`;
  const template = (kind: 'aggregate' | 'named', language: 'cy' | 'en') => ({
    href: `/templates/${kind}-${language}.csv`,
    label: say(`templates.${kind}`),
    detail: say(language === 'cy' ? 'templates.welsh' : 'templates.english'),
  });
  return (
    <>
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={locale === 'cy' ? employer.nameCy : employer.nameEn} title={say('title')} />
        <UploadForm
          address={`${here}/upload`}
          intro={
            <>
              <p>{say('lead')}</p>
              <h2 className="nhsuk-heading-m">{say('send.heading')}</h2>
            </>
          }
          state={uploadState(say, locale, readAnswer(await searchParams))}
          form={formWords(locale)}
          words={uploadWords(say, locale)}
        />
        <p>{say('send.drop')}</p>
        <h2 className="nhsuk-heading-s">{say('templates.heading')}</h2>
        <DownloadLinks
          title={`${common('download')}: ${say('templates.heading')}`}
          files={[
            template('aggregate', locale),
            template('named', locale),
            template('aggregate', locale === 'cy' ? 'en' : 'cy'),
            template('named', locale === 'cy' ? 'en' : 'cy'),
          ]}
        />
        <p>{say('templates.note')}</p>
      </div>
      <BatchList batches={batches} hrefOf={(batch) => `${here}/${batch}`} locale={locale} say={say} />
    </>
  );
}
