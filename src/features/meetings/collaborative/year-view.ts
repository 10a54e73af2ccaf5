import 'server-only';
import { getTranslations } from 'next-intl/server';
import {
  checkYear,
  type YearFigures,
  type YearPeriod,
  yearFigures,
  yearOf,
  yearPeriod,
  yearsSince,
} from '@/domain/meetings/year-on-a-page';
import { type CalendarDay, compareDays, dayBefore } from '@/domain/time/calendar-day';
import { findingViews } from '@/i18n/finding-views';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { type CsvValue, csvText, csvWte } from '@/server/csv';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import type { YearRow } from './data/find-year';
import { yearDecisions, yearDone, yearProposals } from './year-records-view';

/** A year as the address names it (`f2026`, `c2026`); the financial year of today where it names none. */
export function readYear(asked: string | undefined, today: CalendarDay): YearPeriod {
  const [, kind, year] = /^([cf])(\d{4})$/.exec(asked ?? '') ?? [];
  const current = yearOf('financial', today);
  const number = Number(year);
  if (!kind || number < 2000 || number > current.year + 1) return current;
  return yearPeriod(kind === 'f' ? 'financial' : 'calendar', number);
}

export const yearKey = ({ kind, year }: YearPeriod) => `${kind === 'financial' ? 'f' : 'c'}${year}`;

/** Years to choose from, the latest first, as far back as the collaborative has anything to tell. */
export async function yearOptions(locale: Locale, today: CalendarDay, first: CalendarDay | null) {
  const t = await getTranslations({ locale, namespace: 'collaborative.year' });
  return (['financial', 'calendar'] as const).flatMap((kind) =>
    yearsSince(kind, first, today).map((period) => ({
      value: yearKey(period),
      group: t(`kind.${kind}`),
      label: t(`name.${kind}`, { year: String(period.year), next: String(period.year + 1) }),
    })),
  );
}

type Place = { readonly id: string; readonly nameEn: string; readonly nameCy: string };

interface Facts {
  readonly period: YearPeriod;
  readonly today: CalendarDay;
  readonly row: YearRow;
  readonly professions: readonly ProfessionRow[];
  readonly places: readonly Place[];
}

/** Figures in the order in which the page tells them; each group becomes one line. */
const GROUPS = {
  meetings: ['meetings', 'quorate', 'notQuorate', 'correspondence'],
  items: ['items', 'itemsForNeeds', 'needs', 'goodPractice', 'experience', 'joint'],
  decisions: ['decided', 'ratified', 'recommended', 'notRatified', 'reviewed', 'superseded'],
  actions: ['actions', 'done', 'doneLate', 'overdue', 'dropped'],
  proposals: ['proposals', 'supported', 'acted', 'declined', 'unanswered'],
} as const satisfies Record<string, readonly (keyof YearFigures)[]>;

/** The same for every theme and every collaborative. */
const THEME_MEASURES = ['items', 'decisions', 'actions', 'done'] as const;

export async function yearView(locale: Locale, { period, today, row, professions, places }: Facts) {
  const t = await getTranslations({ locale, namespace: 'collaborative.year' });
  const m = await getTranslations({ locale, namespace: 'meetings' });
  const { day, number, percent, wte, list } = formats(locale);
  const names = await namesFor(locale, professions, places);
  const figures = yearFigures(row.facts, today);
  const aims = Object.entries(figures.aims).map(([aim, count]) =>
    t('aimCount', { aim: t(`aim.${aim as 'health'}`), count: number(count) }),
  );
  return {
    title: t(`name.${period.kind}`, { year: String(period.year), next: String(period.year + 1) }),
    period: t(row.ends < dayBefore(period.to) ? 'soFar' : 'whole', {
      from: day(period.from),
      to: day(row.ends),
    }),
    nothing: figures.meetings + figures.correspondence === 0 ? t('nothing') : null,
    share:
      figures.shareForNeeds === null
        ? null
        : t('share', { share: percent(figures.shareForNeeds), count: figures.needs }),
    groups: Object.entries(GROUPS).map(([key, measures]) => ({
      key,
      title: t(`group.${key as 'items'}`),
      figures: measures.map((measure) => ({
        key: measure,
        label: t(`figure.${measure}`),
        value: number(figures[measure]),
      })),
    })),
    themes: row.themes.map(({ theme, ...measures }) => ({
      key: theme,
      label: m(`themes.${theme}`),
      items: number(measures.items),
      decisions: number(measures.decisions),
      actions: number(measures.actions),
      done: number(measures.done),
    })),
    aims: aims.length > 0 ? t('aims', { list: list(aims) }) : null,
    decisions: await yearDecisions(locale, row, names),
    gapDay: day(row.ends),
    done: await yearDone(locale, row),
    proposals: await yearProposals(locale, row),
    begun: row.begun
      .toSorted((a, b) => compareDays(a.from, b.from))
      .map((each) => ({
        key: each.id,
        href: `/${locale}/deployments/${each.id}`,
        text: t('began', {
          reference: each.reference,
          subject: names.subject(each.receivingPlaceId, each.professionKey),
        }),
        detail: m('page.deploymentDetail', {
          wte: wte(each.wte),
          from: day(each.from),
          to: day(each.lastDay),
        }),
      })),
    findings: await findingViews(locale, checkYear(row.facts)),
  };
}

/** The year as a file: figures, decisions, gaps, what was done, proposals and deployments, each line with its kind. */
export async function yearCsv(
  locale: Locale,
  { period, today, row, professions, places }: Facts,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'collaborative.year' });
  const m = await getTranslations({ locale, namespace: 'meetings' });
  const names = await namesFor(locale, professions, places);
  const figures = yearFigures(row.facts, today);
  const proposals = await yearProposals(locale, row);
  const lines: CsvValue[][] = [
    [t('csv.kind'), t('csv.what'), t('csv.text'), t('csv.value'), t('csv.from'), t('csv.to')],
    [t('csv.period'), yearKey(period), null, null, period.from, row.ends],
    ...Object.values(GROUPS)
      .flat()
      .map((measure): CsvValue[] => [
        t('csv.figure'),
        measure,
        t(`figure.${measure}`),
        figures[measure],
        null,
        null,
      ]),
    ...row.themes.flatMap(({ theme, ...measures }) =>
      THEME_MEASURES.map((measure): CsvValue[] => [
        t('csv.theme'),
        `${theme}.${measure}`,
        `${m(`themes.${theme}`)}: ${t(`column.${measure}`)}`,
        measures[measure],
        null,
        null,
      ]),
    ),
    ...row.decisions.map((decision): CsvValue[] => [
      t('csv.decision'),
      decision.reference,
      decision.text,
      m(`decisionStatus.${decision.status}`),
      decision.decidedOn,
      null,
    ]),
    ...row.gaps.map((gap): CsvValue[] => [
      t('csv.gap'),
      row.decisions.find(({ id }) => id === gap.decisionId)?.reference ?? null,
      names.subject(gap.placeId, gap.professionKey),
      null,
      csvWte(gap.gapBefore),
      csvWte(gap.gapAfter),
    ]),
    ...row.done.map((action): CsvValue[] => [
      t('csv.done'),
      action.reference,
      action.text,
      action.evidence,
      null,
      action.closedOn,
    ]),
    ...proposals.flatMap(({ reference, text, steps }) =>
      steps.map((step): CsvValue[] => [
        t('csv.proposal'),
        reference,
        text,
        step.text,
        step.sentOn,
        step.answeredOn,
      ]),
    ),
    ...row.begun.map((each): CsvValue[] => [
      t('csv.deployment'),
      each.reference,
      names.subject(each.receivingPlaceId, each.professionKey),
      csvWte(each.wte),
      each.from,
      each.lastDay,
    ]),
  ];
  return csvText(lines);
}
