import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { PlaceServedRow } from '../data/list-places-served';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import { quorumNeeded } from '../quorum-sentence';
import { quorumTerms } from '../quorum-terms';
import type { TermsChange, TermsRow } from './data/find-terms';

interface Facts {
  readonly terms: TermsRow;
  readonly places: readonly PlaceServedRow[];
  readonly professions: readonly ProfessionRow[];
  readonly changes: readonly TermsChange[];
  readonly today: CalendarDay;
}

/** Terms of reference, vision and plans, priorities and earlier versions, ready to show. */
export async function termsView(locale: Locale, { terms, places, professions, changes, today }: Facts) {
  const t = await getTranslations({ locale, namespace: 'collaborative.terms' });
  const m = await getTranslations({ locale, namespace: 'meetings' });
  const { day, list, sortBy } = formats(locale);
  const names = await namesFor(locale, professions, []);
  const notSet = m('page.term.notSet');
  const dayOr = (on: CalendarDay | null) => (on ? day(on) : notSet);
  const served = sortBy(
    places.filter(({ direct }) => direct).map((place) => nameIn(locale, place)),
    (name) => name,
  );
  const written =
    terms.visionLanguage !== null && terms.visionLanguage !== locale ? terms.visionLanguage : undefined;
  const plan = (key: string, text: string | null, on: CalendarDay | null) => ({
    key,
    text,
    lang: written,
    on: on ? t('agreedOn', { day: day(on) }) : null,
  });
  return {
    version: t('version', { number: String(terms.termsVersion) }),
    reviewDue: terms.termsReviewOn !== null && terms.termsReviewOn <= today ? t('reviewDue') : null,
    rows: [
      ['purpose', locale === 'cy' ? terms.purposeCy : terms.purposeEn],
      ['serves', served.length > 0 ? list(served) : m('page.servesNobody')],
      [
        'profession',
        terms.professionKey ? names.profession(terms.professionKey) : m('page.term.allProfessions'),
      ],
      ['quorum', (await quorumNeeded(locale, quorumTerms(terms))) ?? m('quorum.none')],
      ['cadence', coded(m, 'cadence', terms.cadence) ?? notSet],
      ['decisionMethod', coded(m, 'decisionMethod', terms.decisionMethod) ?? notSet],
      ['agreed', dayOr(terms.termsAgreedOn)],
      ['review', dayOr(terms.termsReviewOn)],
    ].map(([key = '', value = '']) => ({ key, value })),
    plans: [
      plan('vision', terms.vision, terms.visionAgreedOn),
      plan('objectives', terms.objectives, null),
      plan('stage', terms.stage, terms.stageOn),
      plan('startUpPlan', terms.startUpPlan, terms.startUpPlanOn),
      plan('workforcePlan', terms.workforcePlan, terms.workforcePlanOn),
      { ...plan('tally', t(terms.tallyOn ? 'tallyOn' : 'tallyOff'), null), lang: undefined },
    ],
    priorities: terms.priorities.map((priority) => ({
      key: priority.needId,
      text: t('need', { name: nameIn(locale, priority), reference: priority.reference }),
    })),
    prioritiesOn: terms.priorities[0] ? t('agreedOn', { day: day(terms.priorities[0].agreedOn) }) : null,
    versions: await versionViews(locale, changes),
  };
}

/** Usual answers are kept as codes and have words; anything else stands as it was entered. */
function coded(
  m: Awaited<ReturnType<typeof getTranslations<'meetings'>>>,
  list: 'cadence' | 'decisionMethod',
  value: string | null,
): string | null {
  const key = `page.${list}.${value}` as 'page.cadence.monthly';
  return value === null ? null : m.has(key) ? m(key) : value;
}

const TOLD = [
  'purposeEn',
  'purposeCy',
  'quorumMembers',
  'quorumProfessions',
  'quorumSectors',
  'quorumLeadRequired',
  'cadence',
  'decisionMethod',
  'reviewOn',
] as const;

/** What each version said that the next one changed. */
async function versionViews(locale: Locale, changes: readonly TermsChange[]) {
  const t = await getTranslations({ locale, namespace: 'collaborative.terms' });
  const m = await getTranslations({ locale, namespace: 'meetings' });
  const { day, number } = formats(locale);
  const said = (value: string | number | boolean | null | undefined) => {
    if (value === null || value === undefined) return m('page.term.notSet');
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
    return coded(m, 'cadence', value) === value
      ? (coded(m, 'decisionMethod', value) ?? value)
      : (coded(m, 'cadence', value) ?? value);
  };
  return changes.map(({ id, before, after }) => ({
    key: id,
    title: t('versionFrom', {
      number: String(after.termsVersion ?? ''),
      day: after.agreedOn ? day(String(after.agreedOn)) : '',
    }),
    changes: TOLD.filter((field) => before[field] !== after[field]).map((field) => ({
      key: field,
      field: t(`field.${field}`),
      before: said(before[field]),
      after: said(after[field]),
    })),
  }));
}
