import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { RecordMeetingForm } from '@/features/meetings/components/record-meeting-form';
import { findRecordPage, recordFormProps } from '@/features/meetings/record/find-record-page';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'meetings.record' });
  return { title: await titleOf(params, words('title')) };
}

export default async function NewMeetingPage({ params }: Props) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('meeting:record', { kind: 'collaborative', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const facts = await readAs(actor, (tx) => findRecordPage(tx, actor, id, null));
  const { collaborative } = facts;
  if (!collaborative) notFound();
  const props = await recordFormProps(locale, actor, { ...facts, collaborative });
  const common = await getTranslations({ locale, namespace: 'common' });
  const name = nameIn(locale, collaborative);
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/collaboratives/${id}`, label: name }]}
      />
      <PageHeading caption={name} title={props.words.title} />
      {props.members.length > 0 ? <RecordMeetingForm {...props} /> : <p>{props.words.noMembers}</p>}
    </>
  );
}
