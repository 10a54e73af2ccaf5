import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { agendaView } from '@/features/meetings/agenda/agenda-view';
import { AgendaPanels } from '@/features/meetings/agenda/components/agenda-panels';
import { findAgenda } from '@/features/meetings/agenda/data/find-agenda';
import { listGroupLines } from '@/features/meetings/agenda/data/list-group-lines';
import { listMembers } from '@/features/meetings/data/list-members';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { MEETING_TONES } from '@/features/meetings/meeting-tones';
import { formats } from '@/i18n/format';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';
import { Tag } from '@/ui/tag';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<{ readonly item?: string | string[] }>;
};

/** Once a request, for the title and the page. */
const load = cache(async (id: string, asked: string) => {
  const actor = await requireActor();
  if (!z.uuid().safeParse(id).success) notFound();
  const facts = await readAs(actor, async (tx) => {
    const agenda = await findAgenda(tx, actor, id);
    if (!agenda) return null;
    const { collaborative, heldOn: day, items } = agenda;
    const keys = items.flatMap(({ gathers }) => gathers);
    const where = { collaborativeId: collaborative.id, day, today: actor.today };
    return {
      agenda,
      members: await listMembers(tx, collaborative.id),
      parts: await listGroupLines(tx, where, keys),
      professions: await listProfessions(tx),
    };
  });
  if (!facts) notFound();
  const { agenda, members, ...groups } = facts;
  await guardPage('meeting:view', { kind: 'collaborative', id: agenda.collaborative.id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  // What was an agenda is minutes by now.
  if (agenda.status === 'held') redirect(`/${locale}/meetings/${id}`);
  return { actor, locale, agenda, members, view: await agendaView(locale, actor, agenda, members, groups) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const { view } = await load(id, locale);
  return { title: `${view.collaborative.name}: ${view.title}` };
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const { id, locale: asked } = await params;
  const { item } = await searchParams;
  const { locale, view, ...facts } = await load(id, asked);
  const common = await getTranslations({ locale, namespace: 'common' });
  const meeting = await getTranslations({ locale, namespace: 'meetings.meeting' });
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[
          { href: `/${locale}/collaboratives/${view.collaborative.id}`, label: view.collaborative.name },
          {
            href: `/${locale}/meetings/${id}`,
            label: meeting('title', { day: formats(locale).day(facts.agenda.heldOn) }),
          },
        ]}
      />
      <PageHeading caption={view.collaborative.name} title={view.title}>
        <Tag tone={MEETING_TONES[view.status]}>{view.statusWords}</Tag>
      </PageHeading>
      <AgendaPanels
        {...facts}
        locale={locale}
        view={view}
        openItem={typeof item === 'string' ? item : null}
      />
    </>
  );
}
