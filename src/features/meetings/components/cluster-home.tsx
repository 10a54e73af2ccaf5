import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { LinkLines, Panel } from '@/ui/panel';
import { listMeetingsToCome } from '../calendar/data/list-meetings-to-come';
import { listCollaborativesSeen } from '../data/list-collaboratives-seen';
import { WaitingProposals } from '../proposals/components/asked-proposals';
import { listAskedProposals } from '../proposals/data/list-asked-proposals';

const NEXT_MEETINGS = 5;

/** Where a cluster lead begins: what waits for an answer, the collaboratives that serve the place, when they meet. */
export async function ClusterHome({ locale, actor }: Readonly<{ locale: Locale; actor: SessionActor }>) {
  const t = await getTranslations({ locale, namespace: 'meetings.home' });
  const { weekday, sortBy } = formats(locale);
  const { asked, seen, meetings } = await readAs(actor, async (tx) => ({
    asked: await listAskedProposals(tx, actor),
    seen: await listCollaborativesSeen(tx, actor),
    meetings: await listMeetingsToCome(tx, actor, { from: actor.today }),
  }));
  const waiting = asked.filter(({ step, status }) => step.answer === null && status !== 'withdrawn');
  return (
    <>
      <WaitingProposals locale={locale} today={actor.today} rows={waiting} />
      <Panel title={t('clusterCollaboratives')}>
        {seen.length > 0 ? (
          <LinkLines
            lines={sortBy(seen, (one) => nameIn(locale, one)).map((one) => ({
              key: one.id,
              href: `/${locale}/collaboratives/${one.id}`,
              text: nameIn(locale, one),
            }))}
          />
        ) : (
          <p>{t('clusterNone')}</p>
        )}
      </Panel>
      <Panel title={t('clusterMeetings')}>
        {meetings.length > 0 ? (
          <LinkLines
            lines={meetings.slice(0, NEXT_MEETINGS).map(({ id, heldOn, startsAt, collaborative }) => ({
              key: id,
              href: `/${locale}/meetings/${id}`,
              text: [weekday(heldOn), ...(startsAt ? [startsAt] : [])].join(', '),
              detail: nameIn(locale, collaborative),
            }))}
          />
        ) : (
          <p>{t('clusterNoMeeting')}</p>
        )}
      </Panel>
    </>
  );
}
