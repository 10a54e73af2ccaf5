import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { RecordMeetingForm } from '@/features/meetings/components/record-meeting-form';
import { findCollaborative } from '@/features/meetings/data/find-collaborative';
import { isMemberOn, listMembers } from '@/features/meetings/data/list-members';
import { listNeedsServed } from '@/features/meetings/data/list-needs-served';
import { listPlacesServed } from '@/features/meetings/data/list-places-served';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { quorumTerms } from '@/features/meetings/quorum-terms';
import { recordOptions } from '@/features/meetings/record-options';
import { recordWords } from '@/features/meetings/record-words';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'meetings.record' });
  return { title: words('title') };
}

export default async function NewMeetingPage({ params }: Props) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('meeting:record', { kind: 'collaborative', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const facts = await readAs(actor, async (tx) => ({
    collaborative: await findCollaborative(tx, actor, id),
    members: (await listMembers(tx, id)).filter((member) => isMemberOn(member, actor.today)),
    needs: await listNeedsServed(tx, id, actor.today),
    places: await listPlacesServed(tx, id, actor.today),
    professions: await listProfessions(tx),
  }));
  const { collaborative } = facts;
  if (!collaborative) notFound();
  const words = await recordWords(locale);
  const common = await getTranslations({ locale, namespace: 'common' });
  const name = nameIn(locale, collaborative);
  const { members, options } = await recordOptions(locale, facts);
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/collaboratives/${id}`, label: name }]}
      />
      <div className="max-w-[64rem]">
        <PageHeading caption={name} title={words.title} />
        {members.length > 0 ? (
          <RecordMeetingForm
            form={formWords(locale)}
            words={words}
            collaborativeId={id}
            submissionKey={newSubmissionKey()}
            today={actor.today}
            language={locale}
            members={members}
            options={options}
            terms={quorumTerms(collaborative)}
          />
        ) : (
          <p>{words.noMembers}</p>
        )}
      </div>
    </>
  );
}
