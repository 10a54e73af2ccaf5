import 'server-only';
import { getTranslations } from 'next-intl/server';
import { isOpen, isOverdue } from '@/domain/meetings/action-life';
import { ACTION_STATUSES } from '@/domain/meetings/meeting';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { type ActionNames, actionRows } from './action-rows';
import type { ActionRow } from './data/list-action-register';
import { type Asked, hasWords, hrefWith, oneOf, pageOf, textOf } from './register-filters';
import { registerWords } from './register-words';

export const ACTION_FILTERS = ['overdue', 'blocked', ...ACTION_STATUSES, 'all'] as const;

/** Without a question the register shows what is open. */
export function readActionFilters(asked: Asked) {
  const owner = textOf(asked, 'owner');
  return {
    status: oneOf(ACTION_FILTERS, textOf(asked, 'status')),
    owner: owner === '' ? null : owner,
    text: textOf(asked, 'text'),
  };
}

export type ActionFilters = ReturnType<typeof readActionFilters>;

export function filterActions(
  rows: readonly ActionRow[],
  { status, owner, text }: ActionFilters,
  today: CalendarDay,
): ActionRow[] {
  return rows.filter(
    (row) =>
      fits(row, status, today) &&
      (owner === null || row.ownerPersonId === owner || row.deputyPersonId === owner) &&
      hasWords(text, [row.reference, row.text, row.topic]),
  );
}

function fits(row: ActionRow, status: ActionFilters['status'], today: CalendarDay): boolean {
  switch (status) {
    case null:
      return isOpen(row.status);
    case 'all':
      return true;
    case 'overdue':
      return isOverdue(row, today);
    case 'blocked':
      return row.blocked;
    default:
      return row.status === status;
  }
}

interface Facts {
  readonly all: readonly ActionRow[];
  readonly names: ActionNames;
  readonly today: CalendarDay;
  readonly path: string;
}

export type ActionRegisterView = Awaited<ReturnType<typeof actionRegisterView>>;

/** The register of actions as it was asked for. */
export async function actionRegisterView(locale: Locale, { all, names, today, path }: Facts, asked: Asked) {
  const words = await registerWords(locale);
  const meetings = await getTranslations({ locale, namespace: 'meetings' });
  const { number, sortBy } = formats(locale);
  const filters = readActionFilters(asked);
  const found = filterActions(all, filters, today);
  const { page, pages, rows } = pageOf(found, textOf(asked, 'page'));
  const at = (other: number) => hrefWith(path, { ...filters, page: other });
  const holders = new Map(all.map(({ ownerPersonId, ownerName }) => [ownerPersonId, ownerName]));
  for (const { deputyPersonId, deputyName } of all)
    if (deputyPersonId && deputyName) holders.set(deputyPersonId, deputyName);
  const label = (status: (typeof ACTION_FILTERS)[number]) =>
    status === 'overdue' || status === 'blocked'
      ? words(`actions.${status}`)
      : status === 'all'
        ? words('actions.filterAll')
        : meetings(`actionStatus.${status}`);
  return {
    filters,
    isFiltered: filters.status !== null || filters.owner !== null || filters.text !== '',
    isEmpty: all.length === 0,
    statuses: [
      { value: '', label: words('actions.filterOpen') },
      ...ACTION_FILTERS.map((value) => ({ value, label: label(value) })),
    ],
    owners: sortBy(
      [...holders].map(([value, name]) => ({ value, label: name })),
      (holder) => holder.label,
    ),
    quick: (['overdue', 'blocked'] as const).flatMap((status) => {
      const count = all.filter((row) => fits(row, status, today)).length;
      const href = hrefWith(path, { status });
      return count === 0
        ? []
        : [
            {
              key: status,
              href,
              label: words('actions.quick', { state: label(status), count: number(count) }),
            },
          ];
    }),
    count: words('actions.count', { count: found.length }),
    csvHref: hrefWith(`${path}/csv`, { ...filters }),
    clearHref: path,
    rows: await actionRows(locale, rows, names, today),
    pager: {
      pages,
      text: words('pager.page', { page: number(page), pages: number(pages) }),
      previous: page > 1 ? at(page - 1) : null,
      next: page < pages ? at(page + 1) : null,
    },
  };
}
