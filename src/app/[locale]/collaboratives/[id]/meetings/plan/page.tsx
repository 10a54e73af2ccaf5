import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { dayAfter, parseCalendarDay } from '@/domain/time/calendar-day';
import { chairChoices } from '@/features/meetings/agenda/chair-choices';
import { EarlierNote } from '@/features/meetings/agenda/components/earlier-note';
import { PlanForm } from '@/features/meetings/agenda/components/plan-form';
import { findEarliestToCome } from '@/features/meetings/agenda/data/find-earliest-to-come';
import { findLatestPattern, listChaired } from '@/features/meetings/agenda/data/list-chaired';
import { listOfferedLines } from '@/features/meetings/agenda/data/list-offered-lines';
import { offeredViews } from '@/features/meetings/agenda/offered-views';
import { titleOf } from '@/features/meetings/collaborative/page-title';
import { findCollaborative } from '@/features/meetings/data/find-collaborative';
import { isMemberOn, listMembers } from '@/features/meetings/data/list-members';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { readAs } from '@/server/db';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<{ readonly day?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'agenda.plan' });
  return { title: await titleOf(params, words('title')) };
}

export default async function PlanMeetingPage({ params, searchParams }: Props) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('meeting:call', { kind: 'collaborative', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { day: wanted } = await searchParams;
  const chosen = typeof wanted === 'string' ? parseCalendarDay(wanted) : null;
  const earliest = await readAs(actor, (tx) => findEarliestToCome(tx, actor, id, actor.today));
  // Who plans a meeting while another is still to come, most likely plans a later one.
  const day = chosen ?? (earliest ? dayAfter(earliest.heldOn) : actor.today);
  const facts = await readAs(actor, async (tx) => ({
    collaborative: await findCollaborative(tx, actor, id),
    members: (await listMembers(tx, id)).filter((member) => isMemberOn(member, day)),
    professions: await listProfessions(tx),
    chaired: await listChaired(tx, actor, id),
    pattern: await findLatestPattern(tx, actor, id),
    offered: await listOfferedLines(tx, actor, { collaborativeId: id, day, today: actor.today }),
  }));
  if (!facts.collaborative) notFound();
  const { plan } = allWords[locale].agenda;
  const common = await getTranslations({ locale, namespace: 'common' });
  const name = nameIn(locale, facts.collaborative);
  const chairs = await chairChoices(locale, facts);
  const offered = await offeredViews(locale, id, facts.offered, facts.professions);
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/collaboratives/${id}`, label: name }]}
      />
      <PageHeading caption={name} title={plan.title} />
      <EarlierNote locale={locale} earliest={earliest} day={day} offered={offered} />
      <PlanForm
        form={formWords(locale)}
        words={plan}
        turn={chairs.turn}
        collaborativeId={id}
        submissionKey={newSubmissionKey()}
        start={{
          heldOn: chosen ?? '',
          startsAt: facts.pattern?.startsAt ?? '',
          endsAt: facts.pattern?.endsAt ?? '',
          location: facts.pattern?.location ?? '',
          chairId: chairs.turnId,
          language: locale,
        }}
        chairs={chairs.options}
        offered={offered}
      />
    </>
  );
}
