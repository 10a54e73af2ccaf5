import type { FactorKind } from '@/domain/needs/factor';
import type { TrailLine } from '@/domain/needs/required-wte';
import type { Formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { choosePopulation } from '@/server/gaps/place-requirements';
import type { DashboardWords } from './dashboard-words';
import type { GapFigures } from './data/gap-figures';
import { tenths } from './figures';

export type GapFrame = {
  readonly locale: Locale;
  readonly f: Formats;
  readonly words: DashboardWords;
  readonly figures: GapFigures;
  readonly seesDeployments: boolean;
};

const SHARES: readonly (FactorKind | 'population')[] = [
  'people',
  'coverage',
  'share_of_people',
  'direct_share',
];

/** A recorded figure as people read it: shares as percentages, the rest as numbers. */
function shownValue({ f }: GapFrame, what: TrailLine['what'], value: string): string {
  return SHARES.includes(what) ? f.percent(Number(value), 2) : f.number(Number(value), { most: 2 });
}

function factorName({ words, locale, figures }: GapFrame, line: TrailLine): string {
  const name =
    line.what === 'population'
      ? words('gap.factor.population', { counts: words(`counts.${line.counts ?? 'residents'}`) })
      : words(`gap.factor.${line.what}`);
  if (line.what === 'population') return name;
  const pathway = figures.inputs.pathways.find(({ id }) => id === line.pathwayId);
  const block = pathway?.blocks.find(({ id }) => id === line.blockId);
  const about =
    block !== undefined
      ? nameIn(locale, { nameEn: block.interventionEn, nameCy: block.interventionCy })
      : line.what === 'people' || line.what === 'coverage'
        ? pathway && nameIn(locale, pathway)
        : undefined;
  return about ? words('gap.factor.of', { factor: name, about }) : name;
}

function takenFrom({ words, locale, figures }: GapFrame, line: TrailLine): string {
  const { inputs, cell } = figures;
  if (line.what === 'population')
    return choosePopulation(inputs, cell.place)?.sumOfCounties
      ? words('gap.required.sumOfCounties')
      : words('gap.required.here');
  if (line.borrowedFrom === null) return words('gap.required.here');
  if (line.borrowedFrom.kind === 'everywhere') return words('gap.required.everywhere');
  const place = inputs.places.find(({ id }) => id === line.borrowedFrom?.placeId);
  return place
    ? words('gap.required.borrowed', { place: nameIn(locale, place) })
    : words('gap.required.everywhere');
}

/** "22 November 2026" where the source gives a day, or what it says. */
function asRead(f: Formats, asAt: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(asAt) ? f.shortDay(asAt) : asAt;
}

function factorRows(frame: GapFrame) {
  const { figures, words, f } = frame;
  const { cell, inputs } = figures;
  const confidences = new Map(inputs.factors.map(({ id, confidence }) => [id, confidence]));
  const population = choosePopulation(inputs, cell.place)?.confidence ?? 'unknown';
  const rows = (cell.requirement?.trail ?? []).map((line) => {
    const confidence =
      line.what === 'population' ? population : (confidences.get(line.id ?? '') ?? 'unknown');
    const { low, high } = line;
    return {
      key: JSON.stringify([line.what, line.id, line.blockId, line.pathwayId]),
      name: factorName(frame, line),
      value: shownValue(frame, line.what, line.value),
      range:
        low === null && high === null
          ? words('gap.required.none')
          : words('interval', {
              low: shownValue(frame, line.what, low ?? line.value),
              high: shownValue(frame, line.what, high ?? line.value),
            }),
      source: line.source,
      confidence: `${words(`confidence.${confidence}`)}, ${asRead(f, line.asAt)}`,
      from: takenFrom(frame, line),
    };
  });
  // A figure that several pathways share (people, working time) is said once.
  return [...new Map(rows.map((row) => [`${row.name} ${row.value} ${row.from}`, row])).values()];
}

/** How the required WTE is made: block by block, and every figure with where it comes from. */
export function requiredPart(frame: GapFrame) {
  const { figures, words, f, locale } = frame;
  const { requirement } = figures.cell;
  if (!requirement?.known) {
    return { title: words('gap.required.titleUnknown'), rows: [], totals: [], factors: factorRows(frame) };
  }
  const shown = (wte: number) => f.number(wte, { least: 2, most: 2 });
  const rows = requirement.contributions.map((line) => {
    const pathway = figures.inputs.pathways.find(({ id }) => id === line.pathwayId);
    const block = pathway?.blocks.find(({ id }) => id === line.blockId);
    return {
      key: line.blockId,
      label: words('gap.factor.of', {
        factor: pathway ? nameIn(locale, pathway) : '',
        about: block ? nameIn(locale, { nameEn: block.interventionEn, nameCy: block.interventionCy }) : '',
      }),
      people: f.number(Math.round(line.people.central)),
      hours: f.number(Math.round(line.blockHours.central)),
      share: f.percent(Number(line.workShare), 1),
      wte: shown(line.wte.central),
      interval: words('interval', { low: shown(line.wte.low), high: shown(line.wte.high) }),
    };
  });
  const interval = words('interval', { low: tenths(f, requirement.low), high: tenths(f, requirement.high) });
  return {
    title: words('gap.required.title', { required: tenths(f, requirement.central), interval }),
    rows,
    totals: [
      {
        key: 'total',
        label: words('gap.required.total'),
        people: '',
        hours: '',
        share: '',
        wte: f.wteFigure(requirement.central),
        interval: words('interval', {
          low: f.wteFigure(requirement.low),
          high: f.wteFigure(requirement.high),
        }),
      },
    ],
    factors: factorRows(frame),
  };
}
