import { getTranslations } from 'next-intl/server';
import { formWords } from '@/i18n/form-words';
import type { Locale } from '@/i18n/routing';
import { Tag } from '@/ui/tag';
import type { CommentView } from '../comment-views';
import type { MeetingRow } from '../data/find-meeting';
import { Comment, CommentForm, SettleForm } from './comment-forms';

type Props = Readonly<{
  locale: Locale;
  meeting: MeetingRow;
  comments: readonly CommentView[];
  submissionKey: string;
}>;

/** What members said about the minutes, with answers, and the way to say and to answer more. */
export async function Comments({ locale, meeting, comments, submissionKey }: Props) {
  const t = await getTranslations({ locale, namespace: 'minutes.comments' });
  const { rights, minutesStatus, id: meetingId } = meeting;
  const isOpen = minutesStatus === 'circulated' && rights.comment;
  if (!isOpen && comments.length === 0) return null;
  const waiting = comments.filter(({ isSettled }) => !isSettled);
  const listed = rights.record ? comments.filter(({ isSettled }) => isSettled) : comments;
  const form = formWords(locale);
  const languages = {
    label: t('language'),
    options: [
      { value: 'en', label: t('english') },
      { value: 'cy', label: t('welsh') },
    ],
    initial: locale,
  };
  return (
    <section id="comments" aria-labelledby="comments-title">
      <h2 className="nhsuk-heading-m" id="comments-title">
        {t('title')}
      </h2>
      {comments.length === 0 ? <p className="cyd-empty">{t('empty')}</p> : null}
      {listed.length > 0 ? (
        <ul className="cyd-lines">
          {listed.map((comment) => (
            <li key={comment.id}>
              <Comment comment={plain(comment)} />
              <Tag tone={comment.isSettled ? 'good' : 'attention'}>{comment.status}</Tag>
              {comment.settlement ? (
                <div className="nhsuk-inset-text">
                  <p className="cyd-timeline__when">{t('answered', { at: comment.settlement.at })}</p>
                  <p className="whitespace-pre-line" lang={comment.settlement.lang}>
                    {comment.settlement.text}
                  </p>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {rights.record && waiting.length > 0 ? (
        <div className="cyd-panel cyd-screen-only">
          <h3 className="nhsuk-heading-s">{t('settle')}</h3>
          <SettleForm
            form={form}
            meetingId={meetingId}
            comments={waiting.map((comment) => ({
              ...plain(comment),
              name: comment.name,
              label: comment.label,
            }))}
            languages={languages}
            words={{ submit: t('settleSubmit') }}
          />
        </div>
      ) : null}
      {isOpen ? (
        <div className="cyd-panel cyd-screen-only">
          <h3 className="nhsuk-heading-s">{t('add')}</h3>
          <CommentForm
            form={form}
            hidden={{ meetingId, submissionKey }}
            items={[
              { value: '', label: t('whole') },
              ...meeting.items.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            languages={languages}
            words={{ about: t('about'), text: t('text'), hint: t('addHint'), submit: t('submit') }}
          />
        </div>
      ) : null}
    </section>
  );
}

/** What the browser needs of a comment. */
function plain({ id, about, by, at, dateTime, text, lang }: CommentView) {
  return { id, about, by, at, dateTime, text, lang };
}
