import 'server-only';
import { getTranslations } from 'next-intl/server';
import { answerTime } from '@/domain/meetings/proposal-year';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { Names } from '../names';
import type { YearRow } from './data/find-year';

const langOf = (locale: Locale, language: Locale) => (language === locale ? undefined : language);

/** What was decided, what came of it, and how its gap stood on the day of the decision and at the end. */
export async function yearDecisions(locale: Locale, { decisions, gaps }: YearRow, names: Names) {
  const t = await getTranslations({ locale, namespace: 'collaborative.year' });
  const m = await getTranslations({ locale, namespace: 'meetings' });
  const { signedWteFigure } = formats(locale);
  const figure = (gap: number | null) => (gap === null ? t('unknown') : signedWteFigure(gap));
  return decisions.map((decision) => {
    const gap = gaps.find(({ decisionId }) => decisionId === decision.id);
    return {
      key: decision.id,
      reference: decision.reference,
      href: `/${locale}/decisions/${decision.id}`,
      text: decision.text,
      lang: langOf(locale, decision.language),
      cameOf: [
        m(`decisionStatus.${decision.status}`),
        ...decision.deployments.map(({ reference }) => reference),
        ...decision.reviews.map(({ outcome }) => t(`review.${outcome}`)),
        decision.supersededById ? t('superseded') : null,
      ]
        .filter((part) => part !== null)
        .join('\u00a0· '),
      gap: gap ? { ...names.gap(gap), before: figure(gap.gapBefore), after: figure(gap.gapAfter) } : null,
    };
  });
}

export async function yearDone(locale: Locale, { done }: YearRow) {
  const t = await getTranslations({ locale, namespace: 'collaborative.year' });
  const { day } = formats(locale);
  return done.map((action) => ({
    key: action.id,
    reference: action.reference,
    href: `/${locale}/actions/${action.id}`,
    text: action.text,
    lang: langOf(locale, action.language),
    evidence: action.evidence ?? t('noEvidence'),
    evidenceLang: action.evidence === null ? undefined : langOf(locale, action.evidenceLanguage),
    closedOn: action.closedOn ? day(action.closedOn) : '',
  }));
}

/** Each proposal with what each of those asked has said so far, and after how many days. */
export async function yearProposals(locale: Locale, { proposals, ends }: YearRow) {
  const t = await getTranslations({ locale, namespace: 'collaborative.year' });
  return proposals.map((proposal) => {
    const until: CalendarDay = proposal.withdrawnOn ?? ends;
    const steps = proposal.steps.map((step) => {
      const { days } = answerTime(step, until);
      const who = step.to ? nameIn(locale, step.to) : '';
      const withdrawn = proposal.status === 'withdrawn' && step.answer === null;
      const text = t(`answered.${withdrawn ? 'withdrawn' : (step.answer ?? 'waiting')}`, {
        who,
        days,
      });
      return { key: `${step.sentOn} ${who}`, text, sentOn: step.sentOn, answeredOn: step.answeredOn };
    });
    return {
      key: proposal.id,
      reference: proposal.reference,
      href: `/${locale}/proposals/${proposal.id}`,
      text: proposal.title,
      lang: langOf(locale, proposal.language),
      steps,
    };
  });
}
