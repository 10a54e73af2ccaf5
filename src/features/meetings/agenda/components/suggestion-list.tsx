import { getTranslations } from 'next-intl/server';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { wholeReferences } from '@/ui/whole-references';
import type { SuggestionRow } from '../data/list-suggestions';
import { AnswerForm, TakeForm } from './suggestion-forms';

type Props = Readonly<{
  locale: Locale;
  collaborativeId: string;
  suggestions: readonly SuggestionRow[];
  /** The meeting that could take one up. */
  next: Readonly<{ id: string; heldOn: CalendarDay }> | null;
  leads: boolean;
  /** The suggestion that is being answered. */
  answering: string | null;
}>;

/** What members have suggested: what waits, and what came of the rest. */
export async function SuggestionList(props: Props) {
  const { locale, suggestions } = props;
  const t = await getTranslations({ locale, namespace: 'agenda.suggest' });
  const waiting = suggestions.filter(({ settledOn }) => settledOn === null);
  const settled = suggestions.filter(({ settledOn }) => settledOn !== null);
  return (
    <>
      <h2 className="nhsuk-heading-m">{t('waiting')}</h2>
      {waiting.length > 0 ? (
        <ul className="cyd-lines">
          {waiting.map((each) => (
            <Suggestion key={each.id} {...props} suggestion={each} />
          ))}
        </ul>
      ) : (
        <p className="cyd-empty">{t('waitingEmpty')}</p>
      )}
      {props.leads && waiting.length > 0 && !props.next ? (
        <p>
          {t('noMeeting')}{' '}
          <a href={`/${locale}/collaboratives/${props.collaborativeId}/meetings/plan`}>{t('plan')}</a>
        </p>
      ) : null}
      {settled.length > 0 ? (
        <>
          <h2 className="nhsuk-heading-m">{t('settled')}</h2>
          <ul className="cyd-lines">
            {settled.map((each) => (
              <Suggestion key={each.id} {...props} suggestion={each} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

async function Suggestion({
  locale,
  collaborativeId,
  suggestion,
  next,
  leads,
  answering,
}: Props & Readonly<{ suggestion: SuggestionRow }>) {
  const t = await getTranslations({ locale, namespace: 'agenda.suggest' });
  const serves = await getTranslations({ locale, namespace: 'meetings.serves' });
  const page = await getTranslations({ locale, namespace: 'agenda.page' });
  const { day } = formats(locale);
  const { id, title, need, settledOn, answer } = suggestion;
  const lang = suggestion.language === locale ? undefined : suggestion.language;
  const on = day(suggestion.suggestedOn);
  const what = need
    ? page('need', { name: locale === 'cy' ? need.titleCy : need.titleEn, reference: need.reference })
    : serves(suggestion.serves);
  const form = formWords(locale);
  const open = settledOn === null;
  return (
    <li id={`suggestion-${id}`}>
      <strong lang={lang}>{title}</strong>
      {suggestion.intendedOutcome ? (
        <span className="block">
          {page('intended')}: <span lang={lang}>{suggestion.intendedOutcome}</span>
        </span>
      ) : null}
      <span className="cyd-lines__detail">
        {wholeReferences(what)}
        {'\u00a0· '}
        {suggestion.name ? t('by', { name: suggestion.name, day: on }) : t('byNobody', { day: on })}
      </span>
      {settledOn ? (
        <span className="block">
          {answer ? t('answered', { day: day(settledOn) }) : t('taken', { day: day(settledOn) })}{' '}
          {answer ? <span className="whitespace-pre-line">{answer}</span> : null}
        </span>
      ) : null}
      {leads && open ? (
        answering === id ? (
          <AnswerForm
            form={form}
            words={{ field: t('answerField'), hint: t('answerHint'), submit: t('answerSubmit') }}
            suggestionId={id}
          />
        ) : (
          <div className="cyd-agenda__controls">
            {next ? (
              <TakeForm
                form={form}
                submit={t('take', { day: day(next.heldOn) })}
                suggestionId={id}
                title={title}
                lang={lang}
              />
            ) : null}
            <a href={`/${locale}/collaboratives/${collaborativeId}/suggest?answer=${id}#suggestion-${id}`}>
              {t('answer')}
              <span className="nhsuk-u-visually-hidden" lang={lang}>
                {': '}
                {title}
              </span>
            </a>
          </div>
        )
      ) : null}
    </li>
  );
}
