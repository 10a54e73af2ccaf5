import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { BatchList } from '@/features/workforce/imports/components/batch-list';
import { UploadForm } from '@/features/workforce/imports/components/upload-form';
import { findEmployer, isNamedAgreed } from '@/features/workforce/imports/data/find-employer';
import { listBatches } from '@/features/workforce/imports/data/list-batches';
import { importWords } from '@/features/workforce/imports/import-words';
import { readAnswer } from '@/features/workforce/imports/upload/upload-form-state';
import { uploadState, uploadWords } from '@/features/workforce/imports/upload/upload-words';
import { teamWords } from '@/features/workforce/teams/team-words';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { type Locale, parseLocale, routing } from '@/i18n/routing';
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
  const title = await titleWithName(locale, 'body', id, (await importWords(locale)).say('title'));
  // What was wrong with a file comes back in the address, which no layout sees.
  const answered = readAnswer(await searchParams) !== null;
  return { title: answered ? `${formWords(locale).errorPrefix} ${title}` : title };
}

const TEMPLATES = ['aggregate', 'named', 'staff'] as const;

export default async function ImportsPage({ params, searchParams }: Props) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('workforce:import', { kind: 'body', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { employer, batches, named } = await readAs(actor, async (tx) => ({
    employer: await findEmployer(tx, id),
    batches: await listBatches(tx, id),
    named: await isNamedAgreed(tx, id, actor.today),
  }));
  if (!employer) notFound();
  const words = await importWords(locale);
  const { say } = words;
  const common = await getTranslations({ locale, namespace: 'common' });
  const here = `/${locale}/employers/${id}/imports`;
  const senders = [...new Set(batches.map(({ sender }) => sender).filter((sender) => sender !== ''))];
  const languages: readonly Locale[] = locale === 'cy' ? ['cy', 'en'] : ['en', 'cy'];
  return (
    <>
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={nameIn(locale, employer)} title={say('title')} />
        <UploadForm
          address={`${here}/upload`}
          intro={
            <>
              <p>{say('lead')}</p>
              <h2 className="nhsuk-heading-m">{say('send.heading')}</h2>
            </>
          }
          state={uploadState(words, readAnswer(await searchParams))}
          form={formWords(locale)}
          words={uploadWords(words, named)}
          senders={senders}
        />
        <p>{say('send.drop')}</p>
        <h2 className="nhsuk-heading-s">{say('templates.heading')}</h2>
        <DownloadLinks
          title={`${common('download')}: ${say('templates.heading')}`}
          files={languages.flatMap((language) =>
            TEMPLATES.map((kind) => ({
              href: `/templates/${kind}-${language}.csv`,
              label: say(`templates.${kind}`),
              detail: say(language === 'cy' ? 'templates.welsh' : 'templates.english'),
            })),
          )}
        />
        <p>{say('templates.note')}</p>
        <p>
          <a href={`/${locale}/employers/${id}/teams`}>{teamWords(locale)('title')}</a>
        </p>
      </div>
      <BatchList batches={batches} hrefOf={(batch) => `${here}/${batch}`} words={words} />
    </>
  );
}
