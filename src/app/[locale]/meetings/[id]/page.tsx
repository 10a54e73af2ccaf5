import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { commentViews } from '@/features/meetings/minutes/comment-views';
import { ComingMeeting } from '@/features/meetings/minutes/components/coming-meeting';
import { Comments } from '@/features/meetings/minutes/components/comments';
import { MeetingFacts } from '@/features/meetings/minutes/components/meeting-facts';
import { MinutesFiles } from '@/features/meetings/minutes/components/minutes-files';
import { MinutesRecord } from '@/features/meetings/minutes/components/minutes-record';
import { NextStep } from '@/features/meetings/minutes/components/next-step';
import { listConfirmingMeetings } from '@/features/meetings/minutes/data/confirming-meetings';
import { listComments } from '@/features/meetings/minutes/data/list-comments';
import { listVersions } from '@/features/meetings/minutes/data/list-versions';
import { loadMeeting } from '@/features/meetings/minutes/load-meeting';
import { meetingView } from '@/features/meetings/minutes/meeting-view';
import { MeetingActionsPanel } from '@/features/meetings/registers/components/meeting-actions-panel';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';
import { Tag } from '@/ui/tag';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string, asked: string) => {
  const actor = await requireActor();
  if (!z.uuid().safeParse(id).success) notFound();
  const facts = await readAs(actor, async (tx) => {
    const found = await loadMeeting(tx, actor, id);
    if (!found) return null;
    const { meeting } = found;
    return {
      ...found,
      comments: await listComments(tx, meeting),
      versions: await listVersions(tx, meeting),
      confirming:
        meeting.minutesStatus === 'circulated' && meeting.rights.confirm
          ? await listConfirmingMeetings(tx, actor, id)
          : null,
    };
  });
  if (!facts) notFound();
  await guardPage('meeting:view', { kind: 'collaborative', id: facts.meeting.collaborative.id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { actor, locale, facts, view: await meetingView(locale, facts) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const { view } = await load(id, locale);
  return { title: `${view.collaborative.name}: ${view.title}` };
}

export default async function MeetingPage({ params }: Props) {
  const { id, locale: asked } = await params;
  const { actor, locale, facts, view } = await load(id, asked);
  const { meeting, today, confirming, versions } = facts;
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const comments = await commentViews(locale, facts.comments, meeting.items);
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: view.collaborative.href, label: view.collaborative.name }]}
      />
      <PageHeading caption={view.collaborative.name} title={view.title}>
        <Tag tone={view.tag.tone}>{view.tag.label}</Tag>
        {view.quorate === null ? null : (
          <Tag tone={view.quorate ? 'good' : 'attention'}>
            {t(view.quorate ? 'quorum.quorate' : 'quorum.notQuorate')}
          </Tag>
        )}
      </PageHeading>
      {view.isHeld ? (
        <div className="cyd-minutes">
          <NextStep
            locale={locale}
            meeting={meeting}
            confirming={confirming}
            openComments={comments.filter(({ isSettled }) => !isSettled).length}
          />
          <MeetingFacts locale={locale} view={view} />
          {meeting.sight === 'nothing' ? null : (
            <>
              <MinutesRecord
                locale={locale}
                view={view}
                showsAttendance={meeting.sight === 'whole' && meeting.kind === 'meeting'}
              />
              <MeetingActionsPanel locale={locale} actor={actor} meetingId={meeting.id} />
              <Comments
                locale={locale}
                meeting={meeting}
                comments={comments}
                submissionKey={newSubmissionKey()}
              />
              <MinutesFiles locale={locale} meeting={meeting} hasVersions={versions.length > 0} />
            </>
          )}
        </div>
      ) : (
        <>
          <MeetingFacts locale={locale} view={view} />
          <ComingMeeting locale={locale} meeting={meeting} view={view} today={today} />
        </>
      )}
    </>
  );
}
