import 'server-only';
import { DECISION_STATES, decisionStates } from '@/domain/meetings/decision-review';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Named } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import type { DecisionRegisterRow } from './data/list-decision-register';
import { decisionTags } from './decision-tags';
import { type Asked, hasWords, hrefWith, oneOf, pageOf, textOf } from './register-filters';
import { registerWords } from './register-words';

export function readDecisionFilters(asked: Asked) {
  return {
    status: oneOf(DECISION_STATES, textOf(asked, 'status')),
    year: /^\d{4}$/.test(textOf(asked, 'year')) ? textOf(asked, 'year') : null,
    text: textOf(asked, 'text'),
  };
}

export type DecisionFilters = ReturnType<typeof readDecisionFilters>;

export function filterDecisions(
  rows: readonly DecisionRegisterRow[],
  { status, year, text }: DecisionFilters,
  today: CalendarDay,
): DecisionRegisterRow[] {
  return rows.filter(
    (row) =>
      (status === null || decisionStates(row, today).includes(status)) &&
      (year === null || row.decidedOn.startsWith(year)) &&
      hasWords(text, [row.reference, row.text, row.standingCase]),
  );
}

interface Facts {
  readonly all: readonly DecisionRegisterRow[];
  readonly placeNames: ReadonlyMap<string, { id: string } & Named>;
  readonly professions: readonly ProfessionRow[];
  readonly today: CalendarDay;
  readonly path: string;
}

export type DecisionRegisterView = Awaited<ReturnType<typeof decisionRegisterView>>;

/** States that somebody has to do something about come as links, with how many there are. */
const QUICK = ['recommended', 'review_due', 'standing'] as const;

/** The register as it was asked for. */
export async function decisionRegisterView(locale: Locale, facts: Facts, asked: Asked) {
  const { all, placeNames, professions, today, path } = facts;
  const words = await registerWords(locale);
  const { day, number } = formats(locale);
  const names = await namesFor(locale, professions, placeNames.values());
  const filters = readDecisionFilters(asked);
  const found = filterDecisions(all, filters, today);
  const { page, pages, rows } = pageOf(found, textOf(asked, 'page'));
  const at = (other: number | null) => hrefWith(path, { ...filters, page: other });
  return {
    filters,
    isFiltered: filters.status !== null || filters.year !== null || filters.text !== '',
    isEmpty: all.length === 0,
    years: [...new Set(all.map(({ decidedOn }) => decidedOn.slice(0, 4)))].sort().reverse(),
    quick: QUICK.flatMap((state) => {
      const count = all.filter((row) => decisionStates(row, today).includes(state)).length;
      return count === 0
        ? []
        : [
            {
              key: state,
              href: hrefWith(path, { status: state }),
              label: words('decisions.quick', { state: words(`state.${state}`), count: number(count) }),
            },
          ];
    }),
    count: words('decisions.count', { count: found.length }),
    csvHref: hrefWith(`${path}/csv`, { ...filters }),
    clearHref: path,
    rows: rows.map((row) => ({
      id: row.id,
      href: `/${locale}/decisions/${row.id}`,
      reference: row.reference,
      day: day(row.decidedOn),
      text: row.text,
      lang: row.language === locale ? undefined : row.language,
      closed: row.closed,
      tags: decisionTags(locale, words, row, today),
      gap:
        row.gapPlaceId && row.gapProfession
          ? names.gap({ placeId: row.gapPlaceId, professionKey: row.gapProfession })
          : null,
      review: row.reviewOn ? day(row.reviewOn) : words('decisions.noReview'),
      led: row.ledBy ?? words('decisions.noLead'),
    })),
    pager: {
      pages,
      text: words('pager.page', { page: number(page), pages: number(pages) }),
      previous: page > 1 ? at(page - 1) : null,
      next: page < pages ? at(page + 1) : null,
    },
  };
}
