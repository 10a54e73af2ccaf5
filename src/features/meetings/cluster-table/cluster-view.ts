import 'server-only';
import { getTranslations } from 'next-intl/server';
import { clusterTable } from '@/domain/meetings/cluster-table';
import { type CalendarDay, dayBefore } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { timePeriod } from '../collaborative/time-view';
import { isMemberOn, type MemberRow } from '../data/list-members';
import type { PlaceServedRow } from '../data/list-places-served';
import type { ClusterMeetingRow } from './data/cluster-meetings';

interface Facts {
  readonly today: CalendarDay;
  readonly rows: readonly ClusterMeetingRow[];
  readonly served: readonly PlaceServedRow[];
  readonly members: readonly MemberRow[];
  /** Names of the clusters of all entries, also of those served no more. */
  readonly names: ReadonlyMap<string, { readonly nameEn: string; readonly nameCy: string }>;
}

/** How the collaborative sat at the table of its clusters in twelve months, and what the forms about it offer. */
export async function clusterView(locale: Locale, { today, rows, served, members, names }: Facts) {
  const t = await getTranslations({ locale, namespace: 'clusterTable' });
  const { day, number, sortBy } = formats(locale);
  const period = timePeriod(today);
  const clusters = served.filter(({ kind }) => kind === 'cluster');
  const nameOf = (id: string) => {
    const place = clusters.find((one) => one.id === id) ?? names.get(id);
    return place ? nameIn(locale, place) : '';
  };
  const { all, clusters: lines } = clusterTable(
    rows,
    clusters.map(({ id }) => id),
    period,
  );
  const none = t('notRecorded');
  const lineOf = (key: string, name: string, counts: typeof all, last: CalendarDay | null) => ({
    key,
    name,
    meetings: counts.meetings === 0 ? none : number(counts.meetings),
    raised: counts.meetings === 0 ? '' : number(counts.raised),
    taken: counts.meetings === 0 ? '' : number(counts.taken),
    last: last ? day(last) : '',
  });
  const entries = rows.map((row) => ({
    key: row.id,
    day: day(row.heldOn),
    cluster: nameOf(row.placeId),
    attendedBy: row.attendedBy,
    raised: number(row.raised),
    taken: number(row.taken),
  }));
  return {
    lead: t('lead', {
      from: day(period.from),
      to: day(dayBefore(period.until)),
      meetings: all.meetings,
      raised: all.raised,
      taken: number(all.taken),
    }),
    clusters: sortBy(
      lines.map((line) => lineOf(line.placeId, nameOf(line.placeId), line, line.last)),
      ({ name }) => name,
    ),
    total: lineOf('all', t('all'), all, null),
    entries,
    options: {
      clusters: sortBy(
        clusters.map((place) => ({ value: place.id, label: nameIn(locale, place) })),
        ({ label }) => label,
      ),
      members: sortBy(
        members.filter((one) => isMemberOn(one, today)).map(({ id, name }) => ({ value: id, label: name })),
        ({ label }) => label,
      ),
      entries: entries.map(({ key, ...entry }) => ({ value: key, label: t('entryName', entry) })),
    },
  };
}
