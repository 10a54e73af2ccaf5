import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { BatchFacts } from '@/features/workforce/imports/components/batch-facts';
import { StatusTag } from '@/features/workforce/imports/components/batch-list';
import { CheckedBatch } from '@/features/workforce/imports/components/checked-batch';
import { MappingBatch } from '@/features/workforce/imports/components/mapping-batch';
import { RefusedOutcome } from '@/features/workforce/imports/components/outcome';
import { WaitingBatch } from '@/features/workforce/imports/components/waiting-batch';
import { type BatchView, findBatchView } from '@/features/workforce/imports/data/find-batch-view';
import { type ImportWords, importWords } from '@/features/workforce/imports/import-words';
import { type Shower, shower } from '@/features/workforce/imports/shower';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { InsetText } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string; batch: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { say } = await importWords(locale);
  return { title: await titleWithName(locale, 'body', id, say('batch.page')) };
}

/** A whole number from the address, or where a list begins. */
const numberFrom = (first: number) => z.coerce.number().int().min(first).max(10_000).catch(first);

const query = z.object({
  rows: z.string().catch(''),
  page: numberFrom(1),
  rejected: numberFrom(1),
  unit: numberFrom(0),
  known: z.literal('yes').optional().catch(undefined),
  look: z.literal('yes').optional().catch(undefined),
});

export default async function ImportPage({ params, searchParams }: Props) {
  const { id, batch: batchId, locale: language } = await params;
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(batchId).success) notFound();
  const target = { kind: 'body', id } as const;
  const actor = await guardPage('workforce:import', target);
  const locale = parseLocale(language) ?? routing.defaultLocale;
  const { rows: part, page, rejected: rejectedPage, unit, known, look } = query.parse(await searchParams);
  const asked = { part, page, rejectedPage, unit };
  const view = await readAs(actor, (tx) => findBatchView(tx, id, batchId, asked));
  if (!view) notFound();
  const words = await importWords(locale);
  const show = shower(words, view.names, can(actor, 'workforce:view-named', target));
  const common = await getTranslations({ locale, namespace: 'common' });
  const { say } = words;
  const list = `/${locale}/employers/${id}/imports`;
  const { batch, employer } = view;
  return (
    <>
      <Breadcrumb label={common('breadcrumb')} places={[{ href: list, label: say('title') }]} />
      <PageHeading
        caption={nameIn(locale, employer)}
        title={say('batch.title', { reference: batch.reference })}
      >
        <StatusTag status={batch.status} words={words} />
      </PageHeading>
      {known ? (
        <InsetText>
          <p>{say('batch.known')}</p>
        </InsetText>
      ) : null}
      <BatchBody view={view} list={list} looks={look === 'yes'} words={words} show={show} />
      <BatchFacts batch={batch} words={words} />
    </>
  );
}

interface BodyProps {
  readonly view: BatchView;
  readonly list: string;
  readonly looks: boolean;
  readonly words: ImportWords;
  readonly show: Shower;
}

function BatchBody({ view, list, looks, words, show }: BodyProps) {
  const { batch } = view;
  const { id, employerId, version, rowsRead } = batch;
  const href = `${list}/${id}`;
  const hidden = { employerId, batchId: id, version };
  switch (batch.status) {
    case 'received':
    case 'reading':
      return <WaitingBatch rowsRead={rowsRead} href={href} looks={looks} words={words} />;
    case 'mapping':
      return <MappingBatch batch={batch} hidden={hidden} words={words} show={show} />;
    case 'refused':
      return <RefusedOutcome batch={batch} words={words} href={list} />;
    default:
      return <CheckedBatch view={view} hidden={hidden} href={href} words={words} show={show} />;
  }
}
