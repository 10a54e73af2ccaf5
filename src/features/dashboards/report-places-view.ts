import { addDays } from '@/domain/time/calendar-day';
import { sumWte, type Wte } from '@/domain/wte/wte';
import type { Formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { DashboardWords } from './dashboard-words';
import type { ReportData } from './data/report';
import { signedTenths, standingOf, tenths } from './figures';
import { gapInterval, placeLabel, sortedRows } from './heat-cells';
import type { ReportMove, ReportPlace } from './report-places';

type Frame = {
  readonly locale: Locale;
  readonly f: Formats;
  readonly words: DashboardWords;
  readonly data: ReportData;
};

type PlaceFigures = Omit<ReportPlace, 'place'>;

/** All places together: the total of the report and of the dashboard, which no move within the region changes. */
export function allPlaces({ report }: ReportData): PlaceFigures {
  return {
    total: report.gaps.all,
    deployedOut: sumWte(report.places.map(({ deployedOut }) => deployedOut)),
    deployedIn: sumWte(report.places.map(({ deployedIn }) => deployedIn)),
  };
}

function placeLine({ words, f }: Frame, key: string, label: string, href: string | null, row: PlaceFigures) {
  const { total } = row;
  const unknown = words('unknownMark');
  return {
    key,
    label,
    href,
    required: total.required === null ? unknown : tenths(f, total.required),
    supplied: total.supplied === null ? unknown : f.wteFigure(total.supplied),
    out: f.wteFigure(row.deployedOut),
    in: f.wteFigure(row.deployedIn),
    gap: total.gap === null ? unknown : signedTenths(f, total.gap),
    gapInterval: total.gap === null ? null : gapInterval(words, f, total),
  };
}

/** The gap of each place, from the same result as the report's table. */
export function placesPart(frame: Frame) {
  const { locale, f, words, data } = frame;
  const { day } = data.inputs;
  const href = `/${locale}/regions/${data.region.id}/gaps?on=${day}`;
  const worst = data.report.places.reduce<ReportPlace | null>(
    (most, row) => ((row.total.gap ?? 0) > (most?.total.gap ?? 0) ? row : most),
    null,
  );
  const gap = worst?.total.gap ?? (0 as Wte);
  const short = worst && standingOf(gap) === 'short';
  return {
    title: words('report.places.title', {
      some: short ? 'yes' : 'other',
      place: worst ? placeLabel(locale, words, worst.place) : '',
      gap: tenths(f, gap),
    }),
    caption: words('report.places.caption', { region: nameIn(locale, data.region), day: f.day(day) }),
    rows: sortedRows(frame, data.report.places).map((row) =>
      placeLine(frame, row.place.id, placeLabel(locale, words, row.place), href, row),
    ),
    totals: [placeLine(frame, 'all', words('region.table.allPlaces'), null, allPlaces(data))],
  };
}

/** Both ends of a deployment as people say them. */
export function endsOf({ locale, f, words }: Omit<Frame, 'data'>, { host, from, to }: ReportMove) {
  const employer = host ? nameIn(locale, host) : words('unknown');
  const places = f.list(from.map((place) => nameIn(locale, place)).sort(f.compare));
  return { employer, places, to: to ? nameIn(locale, to) : words('unknown') };
}

export function movesPart(frame: Frame) {
  const { locale, f, words, data } = frame;
  const { day, professions } = data.inputs;
  return {
    title: words('report.moves.title', { number: data.moves.length }),
    caption: words('report.moves.caption', { region: nameIn(locale, data.region), day: f.day(day) }),
    rows: data.moves.map((move) => {
      const { employer, places, to } = endsOf(frame, move);
      const profession = professions.find(({ key }) => key === move.professionKey);
      const name = profession ? nameIn(locale, profession) : move.professionKey;
      return {
        key: move.id,
        reference: move.reference,
        href: move.openable ? `/${locale}/deployments/${move.id}` : null,
        profession: move.tier === 'registered' ? name : `${name} (${words(`tier.${move.tier}`)})`,
        from: places ? words('report.moves.fromPlaces', { employer, places }) : employer,
        to,
        wte: f.wteFigure(move.wte),
        first: f.day(move.startsOn),
        last: f.day(addDays(move.endsBefore, -1)),
        compliant:
          move.compliant === null
            ? words('unknown')
            : words(move.compliant ? 'report.moves.yes' : 'report.moves.no'),
      };
    }),
  };
}
