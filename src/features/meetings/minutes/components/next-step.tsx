import { getTranslations } from 'next-intl/server';
import { confirmableFrom } from '@/domain/meetings/minutes-life';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { ButtonLink } from '@/ui/button';
import { InsetText } from '@/ui/details';
import { Panel } from '@/ui/panel';
import type { listConfirmingMeetings } from '../data/confirming-meetings';
import type { MeetingRow } from '../data/find-meeting';
import { CirculateForm, ConfirmForm } from './minutes-steps';

type Props = Readonly<{
  locale: Locale;
  meeting: MeetingRow;
  /** Null unless they wait to be confirmed. */
  confirming: Awaited<ReturnType<typeof listConfirmingMeetings>>;
  openComments: number;
}>;

/** What the minutes wait for, for whoever can do it; for others, when they will be here. Nothing for paper. */
export function NextStep(props: Props) {
  return (
    <div className="cyd-screen-only">
      <Step {...props} />
    </div>
  );
}

async function Step({ locale, meeting, confirming, openComments }: Props) {
  const t = await getTranslations({ locale, namespace: 'minutes' });
  const { rights, minutesStatus, id: meetingId, version } = meeting;
  const form = formWords(locale);
  const hidden = { meetingId, version };
  if (minutesStatus === 'draft' && rights.record)
    return (
      <Panel title={t('circulate.title')} tone="needs-you">
        <CirculateForm form={form} hidden={hidden} submit={t('circulate.submit')}>
          <p>{t('circulate.text')}</p>
        </CirculateForm>
        <EditLink href={`/${locale}/meetings/${meetingId}/edit`} label={t('page.edit')} />
      </Panel>
    );
  if (minutesStatus === 'circulated' && rights.confirm && confirming)
    return (
      <Panel title={t('confirm.title')} tone="needs-you">
        {openComments > 0 ? (
          <p>
            {t.rich('confirm.openComments', {
              count: openComments,
              link: (text) => <a href="#comments">{text}</a>,
            })}
          </p>
        ) : null}
        {confirming.meetings.length > 0 ? (
          <ConfirmForm
            form={form}
            hidden={hidden}
            submit={t('confirm.submit')}
            hasOpenComments={openComments > 0}
            words={{
              at: t('confirm.at'),
              atHint: t('confirm.atHint'),
              unanswered: t('confirm.unanswered'),
              despiteComments: t('confirm.despiteComments'),
            }}
            meetings={confirming.meetings.map(({ id, reference, heldOn }) => ({
              value: id,
              label: t('confirm.meeting', { day: formats(locale).day(heldOn), reference }),
            }))}
          >
            {null}
          </ConfirmForm>
        ) : (
          <p>{t('confirm.noMeeting', { day: formats(locale).day(confirmableFrom(confirming.minutes)) })}</p>
        )}
        <EditLink href={`/${locale}/meetings/${meetingId}/edit`} label={t('page.edit')} />
      </Panel>
    );
  if (meeting.sight === 'outline') return <Later text={t('page.draftForMembers')} />;
  if (meeting.sight === 'nothing') return <Later text={t('page.notConfirmedYet')} />;
  return null;
}

function EditLink({ href, label }: Readonly<{ href: string; label: string }>) {
  return (
    <ButtonLink href={href} variant="secondary">
      {label}
    </ButtonLink>
  );
}

function Later({ text }: Readonly<{ text: string }>) {
  return (
    <InsetText>
      <p>{text}</p>
    </InsetText>
  );
}
